package dev.rolecompass.card;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.Scores;
import dev.rolecompass.scoring.Strength;

/**
 * What the card of a result shows. The dot is on a coarse grid of the map, so that there
 * are only a few hundred cards.
 *
 * @param lens the lens of the result
 * @param role the role, in whose half or on whose edge the dot is
 * @param focus the dot's place across, 0 (technology) to 100 (people)
 * @param position the dot's place upwards, 0 (on top of engineering) to 100 (the whole
 * job)
 */
public record Card(Lens lens, Role role, int focus, int position) {

	/**
	 * The version of the design. It's part of a card's URL, which caches keep for a year,
	 * so any change to a picture, even of a word, needs the next version.
	 */
	public static final int DESIGN = 2;

	/**
	 * The width of a card in pixels.
	 */
	public static final int WIDTH = 1200;

	/**
	 * The height of a card in pixels.
	 */
	public static final int HEIGHT = 630;

	/**
	 * The grid lines of both axes. Steps of ten have every combination of role, strength
	 * and portrait except the middle portrait with a leaning; 42 and 58 add that.
	 */
	private static final List<Integer> GRID = List.of(0, 10, 20, 30, 40, 42, 50, 58, 60, 70, 80, 90, 100);

	private static final Map<Kind, List<Card>> CARDS = all().stream().collect(Collectors.groupingBy(Card::kind));

	/**
	 * @throws IllegalArgumentException if the dot isn't on the grid, or in the other
	 * role's half
	 */
	public Card {
		if (!GRID.contains(focus) || !GRID.contains(position)) {
			throw new IllegalArgumentException("The dot isn't on the grid");
		}
		if (!role.agreesWith(scores(focus, position).lean())) {
			throw new IllegalArgumentException("The dot is in the other role's half");
		}
	}

	/**
	 * The card of a result: the one whose dot is nearest among those with the same role,
	 * strength and portrait.
	 */
	public static Card of(Lens lens, Recommendation recommendation) {
		Kind kind = new Kind(lens, recommendation.role(), recommendation.strength(), recommendation.portrait());
		return Objects.requireNonNull(CARDS.get(kind))
			.stream()
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
		return Strength.of(scores(this.focus, this.position).lean());
	}

	public Portrait portrait() {
		return Portrait.of(scores(this.focus, this.position));
	}

	private Kind kind() {
		return new Kind(this.lens, this.role, strength(), portrait());
	}

	private static Stream<Card> all(Lens lens, Role role) {
		return GRID.stream()
			.flatMap((focus) -> GRID.stream()
				.filter((position) -> role.agreesWith(scores(focus, position).lean()))
				.map((position) -> new Card(lens, role, focus, position)));
	}

	private int squaredDistance(Scores scores) {
		int across = scores.focus().rounded() - this.focus;
		int up = scores.position().rounded() - this.position;
		return across * across + up * up;
	}

	private static Scores scores(int focus, int position) {
		return new Scores(Points.of(focus), Points.of(position));
	}

	/**
	 * What a card has in common with its results.
	 */
	private record Kind(Lens lens, Role role, Strength strength, Portrait portrait) {
	}

}
