package dev.rolecompass.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Strength;

/**
 * How one or more jobs fit what a person wants. The order of the jobs changes nothing
 * except the order of those that are equally far away.
 *
 * @param person the position of the person among the standpoints
 * @param fits the jobs, the nearest first; those that aren't on the map come last
 */
public record Offers(int person, List<Fit> fits) {

	/**
	 * Jobs whose distances differ by less than this are equally near: a difference that
	 * leaves a recommendation a close call decides nothing between jobs either.
	 */
	private static final Points EQUAL_BELOW = Strength.LEANING.distance();

	/**
	 * A job that is further away than this isn't near: twice what makes scores apart.
	 */
	private static final Points NEAR_UP_TO = Strength.CLEAR.distance().times(2);

	public Offers {
		fits = List.copyOf(fits);
	}

	static Offers of(List<Standpoint> standpoints) {
		int person = IntStream.range(0, standpoints.size())
			.filter((index) -> standpoints.get(index).lens() == Lens.CAREER)
			.findFirst()
			.orElseThrow();
		Comparator<Fit> nearestFirst = Comparator
			.comparing((fit) -> fit.distance().orElse(new MapDistance(Long.MAX_VALUE)));
		return new Offers(person,
				IntStream.range(0, standpoints.size())
					.filter((index) -> index != person)
					.mapToObj((index) -> Fit.of(standpoints.get(person), index, standpoints.get(index)))
					.sorted(nearestFirst)
					.toList());
	}

	public Answer answer() {
		List<MapDistance> distances = distances().toList();
		if (distances.size() < 2) {
			return Answer.UNKNOWN;
		}
		if (distances.get(0).exceeds(NEAR_UP_TO)) {
			return Answer.NONE;
		}
		int nearest = nearest().size();
		return (nearest == 1) ? Answer.ONE : (nearest == this.fits.size()) ? Answer.ALL : Answer.SOME;
	}

	/**
	 * The positions of the nearest job and of those that are equally near; empty if none
	 * is on the map.
	 */
	public List<Integer> nearest() {
		return this.fits.stream()
			.filter((fit) -> fit.distance().stream().anyMatch(this::isEquallyNear))
			.map(Fit::job)
			.sorted()
			.toList();
	}

	/**
	 * The positions of the jobs that aren't on the map, or of all if the person isn't.
	 */
	public List<Integer> unknown() {
		return this.fits.stream().filter((fit) -> fit.distance().isEmpty()).map(Fit::job).sorted().toList();
	}

	private boolean isEquallyNear(MapDistance distance) {
		return distance.isWithin(EQUAL_BELOW, distances().findFirst().orElseThrow());
	}

	private Stream<MapDistance> distances() {
		return this.fits.stream().flatMap((fit) -> fit.distance().stream());
	}

	/**
	 * Which of several jobs is nearest to what the person wants.
	 */
	public enum Answer {

		ONE,

		/**
		 * Some are equally near, and others are further away or unknown.
		 */
		SOME,

		ALL,

		/**
		 * Even the nearest is far away.
		 */
		NONE,

		/**
		 * Fewer than two distances are known.
		 */
		UNKNOWN

	}

}
