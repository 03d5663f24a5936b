package dev.rolecompass.card;

import java.util.Locale;

import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CardTexts}.
 */
class CardTextsTests {

	private static final MessageSource MESSAGES = AllCards.messages();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					CAREER | ENGINEERING_MANAGER | 90 | 90 | What I’d enjoy   | Engineering Manager | A clear result
					JOB    | ENGINEERING_MANAGER | 60 | 60 | What this job is | Engineering Manager | A leaning, not a strong one
					JOB    | TECH_LEAD           | 10 | 10 | What this job is | Tech Lead           | A clear result
					CAREER | TECH_LEAD           | 40 | 40 | What I’d enjoy   | Tech Lead           | A leaning, not a strong one
					CAREER | ENGINEERING_MANAGER | 90 | 10 | What I’d enjoy   | Mentor              | A close call, nearer to Engineering Manager
					JOB    | TECH_LEAD           | 90 | 10 | What this job is | Mentor              | A close call, nearer to Tech Lead
					CAREER | ENGINEERING_MANAGER | 40 | 90 | What I’d enjoy   | Hands-on Manager    | Leaning towards Engineering Manager
					JOB    | ENGINEERING_MANAGER | 90 | 50 | What this job is | People Lead         | Clearly nearer to Engineering Manager
					CAREER | ENGINEERING_MANAGER | 50 | 90 | What I’d enjoy   | Team Manager        | Clearly nearer to Engineering Manager
					JOB    | ENGINEERING_MANAGER | 58 | 58 | What this job is | Generalist          | Leaning towards Engineering Manager
					CAREER | TECH_LEAD           | 50 | 10 | What I’d enjoy   | Engineer Who Leads  | Clearly nearer to Tech Lead
					JOB    | TECH_LEAD           | 20 | 50 | What this job is | Technical Owner     | Leaning towards Tech Lead
					""")
	void theHeadlineIsThePortraitAndTheVerdictHasStrengthAndRole(Lens lens, Role role, int focus, int position,
			String kicker, String headline, String verdict) {
		CardTexts texts = texts(new Card(lens, role, focus, position));
		assertThat(texts.kicker()).isEqualTo(kicker);
		assertThat(texts.headline()).isEqualTo(headline);
		assertThat(texts.verdict()).isEqualTo(verdict);
	}

	@Test
	void everyCardNamesItsRole() {
		assertThat(Card.all()).allSatisfy((card) -> {
			String role = (card.role() == Role.ENGINEERING_MANAGER) ? "Engineering Manager" : "Tech Lead";
			assertThat(texts(card)).satisfiesAnyOf((texts) -> assertThat(texts.headline()).isEqualTo(role),
					(texts) -> assertThat(texts.verdict()).endsWith(" " + role));
		});
	}

	private static CardTexts texts(Card card) {
		return CardTexts.of(card, MESSAGES, Locale.ENGLISH);
	}

}
