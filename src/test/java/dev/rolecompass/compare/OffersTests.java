package dev.rolecompass.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.compare.Offers.Answer;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.rolecompass.compare.TestStandpoints.job;
import static dev.rolecompass.compare.TestStandpoints.person;
import static dev.rolecompass.compare.TestStandpoints.result;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Offers}.
 */
class OffersTests {

	private static final MathContext DIGITS = new MathContext(60);

	private static final Standpoint OPEN = job("3-1---", "------");

	private static final List<List<Standpoint>> SETS = sets();

	private static List<List<Standpoint>> sets() {
		Random random = new Random(1);
		return Stream.generate(() -> TestStandpoints.randomOffers(random)).limit(2_000).toList();
	}

	@Test
	void theSetsHaveEveryAnswerAndSize() {
		Set<Answer> answers = EnumSet.noneOf(Answer.class);
		SETS.forEach((set) -> answers.add(Offers.of(set).answer()));
		assertThat(answers).containsExactlyInAnyOrder(Answer.values());
		assertThat(SETS.stream().map(List::size).distinct().sorted())
			.containsExactlyElementsOf(IntStream.rangeClosed(3, 12).boxed().toList());
	}

	@Test
	void theOrderOfEntriesChangesOnlyTheirPositions() {
		Random random = new Random(2);
		for (List<Standpoint> set : SETS) {
			List<Integer> order = new ArrayList<>(IntStream.range(0, set.size()).boxed().toList());
			Collections.shuffle(order, random);
			Offers offers = Offers.of(set);
			Offers other = Offers.of(order.stream().map(set::get).toList());
			assertThat(other.answer()).isEqualTo(offers.answer());
			assertThat(order.get(other.person())).isEqualTo(offers.person());
			assertThat(in(order, other.nearest())).isEqualTo(offers.nearest());
			assertThat(in(order, other.unknown())).isEqualTo(offers.unknown());
			Map<Integer, Fit> fits = byJob(offers);
			assertThat(other.fits()).hasSameSizeAs(offers.fits())
				.allSatisfy(
						(fit) -> assertThat(at(order.get(fit.job()), fit)).isEqualTo(fits.get(order.get(fit.job()))));
			assertThat(other.fits().stream().map(Fit::distance))
				.isEqualTo(offers.fits().stream().map(Fit::distance).toList());
		}
	}

	private static List<Integer> in(List<Integer> order, List<Integer> positions) {
		return positions.stream().map(order::get).sorted().toList();
	}

	private static Map<Integer, Fit> byJob(Offers offers) {
		return offers.fits().stream().collect(Collectors.toMap(Fit::job, (fit) -> fit));
	}

	private static Fit at(int job, Fit fit) {
		return new Fit(job, fit.distance(), fit.contrast(), fit.matches(), fit.differences(), fit.unknown());
	}

	@Test
	void theNearestComesFirstAndTheUnknownLast() {
		for (List<Standpoint> set : SETS) {
			Offers offers = Offers.of(set);
			List<Optional<MapDistance>> distances = offers.fits().stream().map(Fit::distance).toList();
			List<MapDistance> known = distances.stream().flatMap(Optional::stream).toList();
			assertThat(known).isSorted();
			assertThat(distances.subList(0, known.size())).allMatch(Optional::isPresent);
			assertThat(offers.unknown()).hasSize(distances.size() - known.size());
		}
	}

	/**
	 * The rules of the design, with the roots of distances instead of their squares.
	 */
	@Test
	void jobsAreNearestIfLessThanSevenAndAHalfPointsMakeTheDifference() {
		for (List<Standpoint> set : SETS) {
			Offers offers = Offers.of(set);
			Map<Integer, BigDecimal> distances = distances(set);
			Optional<BigDecimal> least = distances.values().stream().min(BigDecimal::compareTo);
			List<Integer> nearest = positions(distances,
					(distance) -> distance.subtract(least.orElseThrow()).compareTo(new BigDecimal("7.5")) < 0);
			assertThat(offers.nearest()).isEqualTo(nearest);
			assertThat(offers.answer()).isEqualTo(answer(set.size() - 1, distances, nearest));
		}
	}

	private static Answer answer(int jobs, Map<Integer, BigDecimal> distances, List<Integer> nearest) {
		if (distances.size() < 2) {
			return Answer.UNKNOWN;
		}
		if (distances.values().stream().allMatch((distance) -> distance.compareTo(new BigDecimal(40)) > 0)) {
			return Answer.NONE;
		}
		return (nearest.size() == 1) ? Answer.ONE : (nearest.size() == jobs) ? Answer.ALL : Answer.SOME;
	}

	private static List<Integer> positions(Map<Integer, BigDecimal> distances, Predicate<BigDecimal> which) {
		return distances.keySet().stream().filter((job) -> which.test(distances.get(job))).sorted().toList();
	}

	/**
	 * The known distances of jobs from the person in points, by their position.
	 */
	private static Map<Integer, BigDecimal> distances(List<Standpoint> set) {
		Optional<Scores> person = set.stream()
			.filter((standpoint) -> standpoint.lens() == Lens.CAREER)
			.findFirst()
			.orElseThrow()
			.scores();
		return IntStream.range(0, set.size())
			.boxed()
			.filter((index) -> set.get(index).lens() == Lens.JOB)
			.filter((index) -> person.isPresent() && set.get(index).scores().isPresent())
			.collect(Collectors.toMap((index) -> index,
					(index) -> distance(person.orElseThrow(), set.get(index).scores().orElseThrow())));
	}

	private static BigDecimal distance(Scores one, Scores other) {
		BigDecimal focus = BigDecimal.valueOf(one.focus().minus(other.focus()).units());
		BigDecimal position = BigDecimal.valueOf(one.position().minus(other.position()).units());
		return focus.multiply(focus)
			.add(position.multiply(position))
			.sqrt(DIGITS)
			.divide(BigDecimal.valueOf(Points.of(1).units()), DIGITS);
	}

	@Test
	void nothingThatIsUnknownIsNearest() {
		for (List<Standpoint> set : SETS) {
			Offers offers = Offers.of(set);
			assertThat(offers.nearest()).doesNotContain(offers.person())
				.noneMatch(offers.unknown()::contains)
				.allMatch((job) -> set.get(job).scores().isPresent());
			if (set.get(offers.person()).scores().isEmpty()) {
				assertThat(offers.nearest()).isEmpty();
				assertThat(offers.unknown()).hasSize(set.size() - 1);
				assertThat(offers.answer()).isEqualTo(Answer.UNKNOWN);
			}
		}
	}

	@Test
	void equalJobsAreEquallyNear() {
		for (Scores scores : TestStandpoints.GRID) {
			Standpoint person = result(Lens.CAREER, 50, 50);
			Standpoint offer = result(Lens.JOB, scores);
			Offers offers = Offers.of(List.of(offer, person, offer));
			boolean near = distance(person.scores().orElseThrow(), scores).compareTo(new BigDecimal(40)) <= 0;
			assertThat(offers.answer()).isEqualTo(near ? Answer.ALL : Answer.NONE);
			assertThat(offers.nearest()).containsExactly(0, 2);
		}
	}

	@Test
	void mirroredJobsAreEquallyNear() {
		Standpoint person = result(Lens.CAREER, 50, 50);
		assertThat(Offers.of(List.of(person, result(Lens.JOB, 80, 50), result(Lens.JOB, 50, 20))).answer())
			.isEqualTo(Answer.ALL);
	}

	@ParameterizedTest
	@CsvSource({
			// places, a distance in quarters of a point, the answer
			"30, 0, 150, ONE", "30, 0, 149, ALL", "0, 30, 150, ONE", "18, 24, 150, ONE", "18, 24, 149, ALL",
			"40, 0, 189, ALL", "40, 0, 190, ONE", "24, 32, 189, ALL", "24, 32, 190, ONE", "41, 0, 160, ALL",
			"41, 0, 161, NONE", "41, 0, 400, NONE", "24, 33, 161, NONE", "24, 33, 160, ALL", "0, 0, 30, ONE",
			"0, 0, 29, ALL" })
	void jobsAreComparedByTheirDistance(int focus, int position, int otherQuarters, Answer answer) {
		Scores other = new Scores(new Points(Points.of(otherQuarters).units() / 4), Points.ZERO);
		Offers offers = Offers
			.of(List.of(result(Lens.CAREER, 0, 0), result(Lens.JOB, focus, position), result(Lens.JOB, other)));
		assertThat(offers.answer()).isEqualTo(answer);
	}

	@Test
	void someAreEquallyNearIfOthersAreFurtherAwayOrUnknown() {
		Standpoint person = result(Lens.CAREER, 80, 80);
		Standpoint near = result(Lens.JOB, 75, 80);
		Offers further = Offers.of(List.of(near, person, near, result(Lens.JOB, 20, 20)));
		assertThat(further.answer()).isEqualTo(Answer.SOME);
		assertThat(further.nearest()).containsExactly(0, 2);
		Offers unknown = Offers.of(List.of(near, person, near, OPEN));
		assertThat(unknown.answer()).isEqualTo(Answer.SOME);
		assertThat(unknown.nearest()).containsExactly(0, 2);
		assertThat(unknown.unknown()).containsExactly(3);
	}

	@Test
	void oneKnownJobIsNotCompared() {
		Offers offers = Offers.of(List.of(result(Lens.CAREER, 80, 80), OPEN, result(Lens.JOB, 80, 80)));
		assertThat(offers.answer()).isEqualTo(Answer.UNKNOWN);
		assertThat(offers.unknown()).containsExactly(1);
	}

	@Test
	void aPersonWithoutScoresIsNearNothing() {
		Offers offers = Offers
			.of(List.of(result(Lens.JOB, 80, 80), person("3-1---", "------"), result(Lens.JOB, 20, 20)));
		assertThat(offers.answer()).isEqualTo(Answer.UNKNOWN);
		assertThat(offers.nearest()).isEmpty();
		assertThat(offers.unknown()).containsExactly(0, 2);
	}

	@Test
	void anOpenTieIsOnTheMap() {
		Offers offers = Offers
			.of(List.of(person("222222", "222222"), job("222222", "222222"), job("444444", "444444")));
		assertThat(offers.answer()).isEqualTo(Answer.ONE);
		assertThat(offers.nearest()).containsExactly(1);
	}

}
