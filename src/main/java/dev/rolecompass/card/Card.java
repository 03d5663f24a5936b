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
 * What the card of a result shows: the dot on a coarse grid of the map, so that there is
 * a finite number of cards.
 *
 * @param lens the lens that the result was made through
 * @param role the role, in whose half or on whose edge the dot is
 * @param column where the dot is across, 0 (technology) to {@value #LAST} (people)
 * @param row where the dot is upwards, 0 (role) to {@value #LAST} (title)
 */
public record Card(Lens lens, Role role, int column, int row) {

	/**
	 * The number of the last column, and of the last row.
	 */
	public static final int LAST = 10;

	/**
	 * The version of the design. It is part of a card's URL, behind which browsers and
	 * proxies keep the picture for good: whatever changes a picture, a word included,
	 * takes the next version.
	 */
	public static final int DESIGN = 1;

	/**
	 * The points from one column or row to the next.
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
	 * The card of a result.
	 * @param lens the lens that it was made through
	 * @param recommendation the result
	 * @return the card of the same role and strength, mixed or not as the result is,
	 * whose dot is nearest; the first of them where there are several
	 */
	public static Card of(Lens lens, Recommendation recommendation) {
		return all(lens, recommendation.role())
			.filter((card) -> card.strength() == recommendation.strength()
					&& card.isNearest() == recommendation.isNearest())
			.min(Comparator.comparingInt((card) -> card.squaredDistance(recommendation.scores())))
			.orElseThrow();
	}

	/**
	 * All cards that there are.
	 * @return the cards, always in the same order
	 */
	public static List<Card> all() {
		return Stream.of(Lens.values())
			.flatMap((lens) -> Stream.of(Role.values()).flatMap((role) -> all(lens, role)))
			.toList();
	}

	/**
	 * How clearly the role came out.
	 * @return the strength that scores at the place of the dot have
	 */
	public Strength strength() {
		return Strength.of(lean(this.column, this.row));
	}

	/**
	 * Whether a form between the two roles came out, and the role is but the nearer one.
	 * @return what scores at the place of the dot have
	 */
	boolean isNearest() {
		return new Recommendation(this.role, scores(this.column, this.row)).isNearest();
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
