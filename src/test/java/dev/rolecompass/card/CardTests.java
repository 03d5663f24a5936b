package dev.rolecompass.card;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import dev.rolecompass.link.AllResults;
import dev.rolecompass.link.SlugFormat;
import dev.rolecompass.quiz.Lens;
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
			assertThat(card.isBetweenRoles()).isEqualTo(result.isBetweenRoles());
			assertThat(card.column() * Card.STEP - result.scores().focus().toDouble()).isBetween(-20.0, 20.0);
			assertThat(card.row() * Card.STEP - result.scores().position().toDouble()).isBetween(-20.0, 20.0);
		});
	}

	@Test
	void everyCardBelongsToAResult() {
		Set<Card> cards = new HashSet<>();
		AllResults.stream()
			.forEach((result) -> Stream.of(Lens.values()).forEach((lens) -> cards.add(Card.of(lens, result))));
		assertThat(Card.all()).hasSize(264).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(cards);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			em-100-100, 10, 10, CLEAR
			tl-0-0,      0,  0, CLEAR
			em-81-58,    8,  5, LEANING
			tl-20-31,    2,  3, CLEAR
			# On the grid, and halfway between
			em-80-60,    8,  6, CLEAR
			em-85-85,    8,  8, CLEAR
			# Exactly even
			em-50-50,    5,  5, CLOSE_CALL
			tl-50-50,    5,  5, CLOSE_CALL
			em-100-0,   10,  0, CLOSE_CALL
			tl-0-100,    0, 10, CLOSE_CALL
			# A close call stays inside its band, the rest outside
			em-57-57,    5,  6, CLOSE_CALL
			em-58-58,    6,  6, LEANING
			tl-43-43,    4,  5, CLOSE_CALL
			tl-42-42,    4,  4, LEANING
			""")
	void theDotIsTheNearestOfTheSameRoleAndStrength(String slug, int column, int row, Strength strength) {
		Recommendation result = this.slugs.parse(slug);
		Card card = Card.of(Lens.CAREER, result);
		assertThat(card).isEqualTo(new Card(Lens.CAREER, result.role(), column, row));
		assertThat(card.strength()).isEqualTo(strength);
	}

	@ParameterizedTest
	@CsvSource({ "ENGINEERING_MANAGER, 11, 5", "ENGINEERING_MANAGER, 5, 11", "TECH_LEAD, -1, 5", "TECH_LEAD, 5, -1",
			"ENGINEERING_MANAGER, 4, 5", "TECH_LEAD, 5, 6" })
	void aDotOutsideTheMapOrInTheOtherHalfIsRejected(Role role, int column, int row) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Card(Lens.CAREER, role, column, row));
	}

}
