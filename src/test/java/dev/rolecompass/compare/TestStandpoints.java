package dev.rolecompass.compare;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.TestAnswers;
import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.Scores;
import dev.rolecompass.scoring.ScoringService;

/**
 * Standpoints for tests.
 */
final class TestStandpoints {

	/**
	 * All 49 scores that the answers on an axis can lead to.
	 */
	static final List<Points> REACHABLE = IntStream.rangeClosed(ScoringService.ENOUGH_ANSWERS, Answers.TOPICS_PER_AXIS)
		.boxed()
		.flatMap((count) -> IntStream.rangeClosed(0, 4 * count).mapToObj((sum) -> Points.mean(sum, count)))
		.distinct()
		.sorted()
		.toList();

	/**
	 * Places on the map, many of them 20 points, or nearly 20, apart on an axis.
	 */
	static final List<Scores> GRID = scores(REACHABLE.stream()
		.filter((score) -> score.rounded() % 20 == 0
				|| List.of(8, 31, 38, 50, 58, 63, 70, 81).contains(score.rounded()))
		.toList());

	private static final ScoringService SCORING = new ScoringService();

	private TestStandpoints() {
	}

	static Standpoint person(String focus, String position) {
		return standpoint(Lens.CAREER, TestAnswers.of(focus, position));
	}

	static Standpoint job(String focus, String position) {
		return standpoint(Lens.JOB, TestAnswers.of(focus, position));
	}

	static Standpoint standpoint(Lens lens, Answers answers) {
		return new Standpoint(lens, SCORING.outcomeOf(answers), answers);
	}

	/**
	 * A shared result without answers; in a tie, the manager's.
	 */
	static Standpoint result(Lens lens, Scores scores) {
		return Standpoint.of(lens, new Recommendation(Role.of(scores.lean()).orElse(Role.ENGINEERING_MANAGER), scores));
	}

	static Standpoint result(Lens lens, int focus, int position) {
		return result(lens, new Scores(Points.of(focus), Points.of(position)));
	}

	/**
	 * A shared result, complete answers, or answers with skips or gaps.
	 */
	static Standpoint random(Random random, Lens lens) {
		return switch (random.nextInt(4)) {
			case 0 -> result(lens, new Scores(random(random), random(random)));
			case 1 -> standpoint(lens, TestAnswers.of(random(random, "01234"), random(random, "01234")));
			case 2 -> standpoint(lens, TestAnswers.of(random(random, "1234xx"), random(random, "0123xx")));
			default -> standpoint(lens, TestAnswers.of(random(random, "04xx--"), random(random, "012x-")));
		};
	}

	/**
	 * A person and 2 to 11 jobs in any order, some of them in the same place.
	 */
	static List<Standpoint> randomOffers(Random random) {
		int count = 2 + random.nextInt(10);
		List<Standpoint> jobs = Stream.generate(() -> random(random, Lens.JOB)).limit(8).toList();
		List<Standpoint> offers = random.ints(count, 0, jobs.size()).mapToObj(jobs::get).collect(Collectors.toList());
		offers.add(random.nextInt(count + 1), random(random, Lens.CAREER));
		return offers;
	}

	private static Points random(Random random) {
		return REACHABLE.get(random.nextInt(REACHABLE.size()));
	}

	private static String random(Random random, String answers) {
		return random.ints(Answers.TOPICS_PER_AXIS, 0, answers.length())
			.mapToObj((index) -> answers.substring(index, index + 1))
			.collect(Collectors.joining());
	}

	private static List<Scores> scores(List<Points> points) {
		return points.stream()
			.flatMap((focus) -> points.stream().map((position) -> new Scores(focus, position)))
			.toList();
	}

}
