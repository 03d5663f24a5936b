package dev.rolecompass.link;

import dev.rolecompass.card.Card;
import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link CardFormat}.
 */
class CardFormatTests {

	private final CardFormat format = new CardFormat(new LensFormat());

	@Test
	void aCardIsPrintedAsRoleColumnAndRow() {
		assertThat(this.format.print(new Card(Lens.CAREER, Role.ENGINEERING_MANAGER, 8, 6))).isEqualTo("em-8-6");
		assertThat(this.format.print(new Card(Lens.JOB, Role.TECH_LEAD, 0, 10))).isEqualTo("tl-0-10");
	}

	@Test
	void everyCardRoundTripsInEveryDesign() {
		for (Card card : Card.all()) {
			String lens = new LensFormat().print(card.lens());
			for (int design = 1; design <= Card.DESIGN; design++) {
				assertThat(this.format.parse(design, lens, this.format.print(card))).isEqualTo(card);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { Integer.MIN_VALUE, -1, 0, Card.DESIGN + 1, Integer.MAX_VALUE })
	void otherDesignsAreUnknown(int design) {
		assertUnknown(design, "em-8-6");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "em", "em-8", "em-8-", "em-8-6-", "em-8-6-1", "em-08-6", "em-8-06", "em-11-6",
			"em-8-11", "em--8-6", "em-8.0-6", "EM-8-6", "xx-8-6", "em-81-58", "em-٨-6",
			// In the other role's half
			"tl-8-6", "em-2-3", "em-4-5", "tl-6-5" })
	void anythingElseIsRejected(String dot) {
		assertUnknown(Card.DESIGN, dot);
	}

	private void assertUnknown(int design, String dot) {
		assertThatExceptionOfType(MalformedLinkException.class)
			.isThrownBy(() -> this.format.parse(design, "career", dot))
			.returns(Problem.UNKNOWN_CARD, MalformedLinkException::problem);
	}

}
