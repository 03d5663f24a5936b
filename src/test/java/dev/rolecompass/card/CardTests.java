package dev.rolecompass.card;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import dev.rolecompass.link.AllResults;
import dev.rolecompass.link.SlugFormat;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link Card} over all slugs. A slug gives the same recommendation as its
 * answers, so slugs cover all results.
 */
class CardTests {

	private final SlugFormat slugs = new SlugFormat();

	@Test
	void aCardMatchesItsResultAndItsDotIsNearby() {
		AllResults.stream().forEach((result) -> {
			Card card = Card.of(Lens.JOB, result);
			assertThat(card.lens()).isEqualTo(Lens.JOB);
			assertThat(card.role()).isEqualTo(result.role());
			assertThat(card.strength()).isEqualTo(result.strength());
			assertThat(card.portrait()).isEqualTo(result.portrait());
			assertThat(card.focus() - result.scores().focus().toDouble()).isBetween(-20.0, 20.0);
			assertThat(card.position() - result.scores().position().toDouble()).isBetween(-20.0, 20.0);
		});
	}

	@Test
	void everyCardBelongsToAResult() {
		Set<Card> cards = new HashSet<>();
		AllResults.stream()
			.forEach((result) -> Stream.of(Lens.values()).forEach((lens) -> cards.add(Card.of(lens, result))));
		assertThat(Card.all()).hasSize(364).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(cards);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			em-100-100, 100, 100, CLEAR,      MANAGER
			tl-0-0,       0,   0, CLEAR,      TECH_LEAD
			em-81-58,    80,  58, LEANING,    PEOPLE_FIRST
			tl-20-31,    20,  30, CLEAR,      TECH_LEAD
			# On the grid, and halfway between
			em-80-60,    80,  60, CLEAR,      MANAGER
			em-85-85,    80,  80, CLEAR,      MANAGER
			# Exactly even
			em-50-50,    50,  50, CLOSE_CALL, MIDDLE
			tl-50-50,    50,  50, CLOSE_CALL, MIDDLE
			em-100-0,   100,   0, CLOSE_CALL, MENTOR
			tl-0-100,     0, 100, CLOSE_CALL, PLAYER_COACH
			# A close call stays inside its band, the rest outside
			em-57-57,    50,  58, CLOSE_CALL, MIDDLE
			em-58-58,    58,  58, LEANING,    MIDDLE
			tl-43-43,    42,  50, CLOSE_CALL, MIDDLE
			tl-42-42,    42,  42, LEANING,    MIDDLE
			# The dot stays in its portrait's field
			em-59-96,    58, 100, CLEAR,      POSITION_FIRST
			em-98-43,   100,  42, CLEAR,      PEOPLE_FIRST
			""")
	void theDotIsTheNearestOfTheSameRoleStrengthAndPortrait(String slug, int focus, int position, Strength strength,
			Portrait portrait) {
		Recommendation result = this.slugs.parse(slug);
		Card card = Card.of(Lens.CAREER, result);
		assertThat(card).isEqualTo(new Card(Lens.CAREER, result.role(), focus, position));
		assertThat(card.strength()).isEqualTo(strength);
		assertThat(card.portrait()).isEqualTo(portrait);
	}

	@ParameterizedTest
	@CsvSource({ "ENGINEERING_MANAGER, 110, 50", "ENGINEERING_MANAGER, 50, 110", "TECH_LEAD, -10, 50",
			"TECH_LEAD, 50, -10", "ENGINEERING_MANAGER, 81, 60", "TECH_LEAD, 20, 41", "ENGINEERING_MANAGER, 40, 50",
			"TECH_LEAD, 50, 60" })
	void aDotOffTheGridOrInTheOtherHalfIsRejected(Role role, int focus, int position) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Card(Lens.CAREER, role, focus, position));
	}

}
