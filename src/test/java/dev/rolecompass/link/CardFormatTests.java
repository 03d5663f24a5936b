package dev.rolecompass.link;

import dev.rolecompass.card.Card;
import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link CardFormat}.
 */
class CardFormatTests {

	private final CardFormat format = new CardFormat(new LensFormat());

	@Test
	void aCardIsPrintedAsRoleFocusAndPosition() {
		assertThat(this.format.print(new Card(Lens.CAREER, Role.ENGINEERING_MANAGER, 80, 60))).isEqualTo("em-80-60");
		assertThat(this.format.print(new Card(Lens.JOB, Role.TECH_LEAD, 0, 100))).isEqualTo("tl-0-100");
	}

	@Test
	void everyCardRoundTrips() {
		for (Card card : Card.all()) {
			String lens = new LensFormat().print(card.lens());
			assertThat(this.format.parse(Card.DESIGN, lens, this.format.print(card))).isEqualTo(card);
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyLinkToTheFirstDesignLeadsToTheCardOfTheSameDot(Role role) {
		for (int column = 0; column <= 10; column++) {
			for (int row = 0; row <= 10; row++) {
				boolean exists = (role == Role.ENGINEERING_MANAGER) ? column + row >= 10 : column + row <= 10;
				String dot = RoleFormat.print(role) + "-" + column + "-" + row;
				if (exists) {
					assertThat(this.format.parse(1, "job", dot))
						.isEqualTo(new Card(Lens.JOB, role, 10 * column, 10 * row));
				}
				else {
					assertUnknown(1, dot);
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { Integer.MIN_VALUE, -1, 0, Card.DESIGN + 1, Integer.MAX_VALUE })
	void otherDesignsAreUnknown(int design) {
		assertUnknown(design, "em-80-60");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "em", "em-80", "em-80-", "em-80-60-", "em-80-60-10", "em-080-60", "em-80-060",
			"em-110-60", "em-80-110", "em--80-60", "em-80.0-60", "EM-80-60", "xx-80-60", "em-81-58", "em-٨٠-60",
			// As in the first design
			"em-8-6", "tl-2-3", "em-10-10",
			// In the other role's half
			"tl-80-60", "em-20-30", "em-40-50", "tl-60-50" })
	void anythingElseIsRejected(String dot) {
		assertUnknown(Card.DESIGN, dot);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "em", "em-8", "em-8-", "em-8-6-", "em-8-6-1", "em-08-6", "em-8-06", "em-11-6",
			"tl-11-6", "em-8-11", "em--8-6", "em-8.0-6", "EM-8-6", "xx-8-6", "em-81-58", "em-٨-6" })
	void anythingElseIsRejectedInTheFirstDesign(String dot) {
		assertUnknown(1, dot);
	}

	private void assertUnknown(int design, String dot) {
		assertThatExceptionOfType(MalformedLinkException.class)
			.isThrownBy(() -> this.format.parse(design, "career", dot))
			.returns(Problem.UNKNOWN_CARD, MalformedLinkException::problem);
	}

}
