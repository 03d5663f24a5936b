package dev.rolecompass.card;

import java.util.Locale;

import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.MessageKeys;
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
					CAREER | ENGINEERING_MANAGER | 90 | 90 | card.career.kicker | manager          | card.corner.clear   | role.engineering-manager
					JOB    | ENGINEERING_MANAGER | 60 | 60 | card.job.kicker    | manager          | card.corner.leaning | role.engineering-manager
					JOB    | TECH_LEAD           | 10 | 10 | card.job.kicker    | tech-lead        | card.corner.clear   | role.tech-lead
					CAREER | TECH_LEAD           | 40 | 40 | card.career.kicker | tech-lead        | card.corner.leaning | role.tech-lead
					CAREER | ENGINEERING_MANAGER | 90 | 10 | card.career.kicker | mentor           | card.close-call     | role.engineering-manager
					JOB    | TECH_LEAD           | 90 | 10 | card.job.kicker    | mentor           | card.close-call     | role.tech-lead
					CAREER | ENGINEERING_MANAGER | 40 | 90 | card.career.kicker | player-coach     | card.leaning        | role.engineering-manager
					JOB    | ENGINEERING_MANAGER | 90 | 50 | card.job.kicker    | people-first     | card.clear          | role.engineering-manager
					CAREER | ENGINEERING_MANAGER | 50 | 90 | card.career.kicker | position-first   | card.clear          | role.engineering-manager
					JOB    | ENGINEERING_MANAGER | 58 | 58 | card.job.kicker    | middle           | card.leaning        | role.engineering-manager
					CAREER | TECH_LEAD           | 50 | 10 | card.career.kicker | engineer-first   | card.clear          | role.tech-lead
					JOB    | TECH_LEAD           | 20 | 50 | card.job.kicker    | technology-first | card.leaning        | role.tech-lead
					""")
	void theHeadlineIsThePortraitAndTheVerdictHasStrengthAndRole(Lens lens, Role role, int focus, int position,
			String kicker, String portrait, String verdict, String named) {
		CardTexts texts = texts(new Card(lens, role, focus, position));
		assertThat(texts.kicker()).isEqualTo(Bundles.english(kicker));
		assertThat(texts.headline()).isEqualTo(Bundles.english("portrait." + portrait + ".name"));
		assertThat(texts.verdict()).isEqualTo(Bundles.english(verdict, Bundles.english(named)));
	}

	@Test
	void everyCardNamesItsRole() {
		assertThat(Card.all()).allSatisfy((card) -> {
			String role = Bundles.english("role." + MessageKeys.of(card.role()));
			assertThat(texts(card)).satisfiesAnyOf((texts) -> assertThat(texts.headline()).isEqualTo(role),
					(texts) -> assertThat(texts.verdict()).contains(role)
						.doesNotContain(Bundles.english("role." + MessageKeys.of(card.role().other()))));
		});
	}

	private static CardTexts texts(Card card) {
		return CardTexts.of(card, MESSAGES, Locale.ENGLISH);
	}

}
