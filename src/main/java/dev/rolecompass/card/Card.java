package dev.rolecompass.card;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.Scores;
import dev.rolecompass.scoring.Strength;

/**
 * What the card of a result shows. The dot is on a coarse grid of the map, so that the
 * number of cards is finite.
 *
 * @param lens the lens of the result
 * @param role the role, in whose half or on whose edge the dot is
 * @param column the column of the dot, 0 (technology) to {@value #LAST} (people)
 * @param row the row of the dot, 0 (on top of engineering) to {@value #LAST} (the whole
 * job)
 */
public record Card(Lens lens, Role role, int column, int row) {

	/**
	 * The last column and the last row.
	 */
	public static final int LAST = 10;

	/**
	 * The version of the design. It's part of a card's URL, which caches keep for a year,
	 * so any change to a picture, even of a word, needs the next version.
	 */
	public static final int DESIGN = 1;

	/**
	 * The points between two columns or rows.
	 */
	static final int STEP = 100 / LAST;

	public Card {
		if (!isOnMap(column) || !isOnMap(row)) {
			throw new IllegalArgumentException("A dot's column and row are 0 to " + LAST);
		}
		if (!role.agreesWith(lean(column, row))) {
			throw new IllegalArgumentException("The dot is in the other role's half");
		}
	}

	/**
	 * The card of a result: the one whose dot is nearest among those with the same role
	 * and strength, and between the roles if the result is.
	 */
	public static Card of(Lens lens, Recommendation recommendation) {
		return all(lens, recommendation.role())
			.filter((card) -> card.strength() == recommendation.strength()
					&& card.isBetweenRoles() == recommendation.isBetweenRoles())
			.min(Comparator.comparingInt((card) -> card.squaredDistance(recommendation.scores())))
			.orElseThrow();
	}

	/**
	 * All possible cards, always in the same order.
	 */
	public static List<Card> all() {
		return Stream.of(Lens.values())
			.flatMap((lens) -> Stream.of(Role.values()).flatMap((role) -> all(lens, role)))
			.toList();
	}

	public Strength strength() {
		return Strength.of(lean(this.column, this.row));
	}

	boolean isBetweenRoles() {
		return new Recommendation(this.role, scores(this.column, this.row)).isBetweenRoles();
	}

	private static Stream<Card> all(Lens lens, Role role) {
		return IntStream.rangeClosed(0, LAST)
			.boxed()
			.flatMap((column) -> IntStream.rangeClosed(0, LAST)
				.filter((row) -> role.agreesWith(lean(column, row)))
				.mapToObj((row) -> new Card(lens, role, column, row)));
	}

	private int squaredDistance(Scores scores) {
		int across = scores.focus().rounded() - this.column * STEP;
		int up = scores.position().rounded() - this.row * STEP;
		return across * across + up * up;
	}

	private static Points lean(int column, int row) {
		return scores(column, row).lean();
	}

	private static Scores scores(int column, int row) {
		return new Scores(Points.of(column * STEP), Points.of(row * STEP));
	}

	private static boolean isOnMap(int number) {
		return number >= 0 && number <= LAST;
	}

}
