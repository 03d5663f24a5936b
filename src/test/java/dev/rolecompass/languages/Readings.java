package dev.rolecompass.languages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import dev.rolecompass.languages.Sheets.Job;
import dev.rolecompass.languages.Sheets.Pair;
import dev.rolecompass.languages.Sheets.Side;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.quiz.Translation.Share;
import dev.rolecompass.scoring.Outcome;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.scoring.Strength;

/**
 * What blind readers of a language wrote, and the figures that follow. Each file has a
 * line for each item of a sheet: its number, a comma and what the reader wrote.
 */
final class Readings {

	/**
	 * The readings that translations are compared with.
	 */
	static final Readings ENGLISH = new Readings(Language.ENGLISH, "answers.csv");

	private static final List<Question> ASKED = Quizzes.shipped().asked();

	private static final ScoringService SCORING = new ScoringService();

	private final Sheets sheets;

	private final String answersFile;

	private Readings(Language language, String answersFile) {
		this.sheets = new Sheets(language);
		this.answersFile = answersFile;
	}

	static Readings of(Language language) {
		return new Readings(language, "answers.csv");
	}

	/**
	 * A second reader of the English questions, for comparison.
	 */
	static Readings ofSecondEnglishReader() {
		return new Readings(Language.ENGLISH, "answers-2.csv");
	}

	/**
	 * The statements whose end the reader recognised: M is the manager's, T the tech
	 * lead's.
	 */
	Share sides() {
		List<Side> statements = this.sheets.statements();
		List<String> said = lines("sides.csv", statements.size());
		return share(statements.size(),
				(index) -> said.get(index).equals((statements.get(index).end() == End.MANAGER) ? "M" : "T"));
	}

	/**
	 * The jobs that came out as the same role as in the English reading, of those that
	 * are clear there.
	 */
	Share verdicts() {
		Map<String, Answers> own = answers();
		List<Map.Entry<String, Answers>> definite = ENGLISH.answers()
			.entrySet()
			.stream()
			.filter((job) -> recommendation(job.getValue()).filter((result) -> result.strength() == Strength.CLEAR)
				.isPresent())
			.toList();
		return share(definite.size(), (index) -> {
			Map.Entry<String, Answers> job = definite.get(index);
			return recommendation(own.get(job.getKey())).map(Recommendation::role)
				.equals(recommendation(job.getValue()).map(Recommendation::role));
		});
	}

	/**
	 * The answers at most one step from those of the English reading, of the questions
	 * that both answered.
	 */
	Share answersWithinOneStep() {
		Map<String, Answers> own = answers();
		List<int[]> both = ENGLISH.answers()
			.entrySet()
			.stream()
			.flatMap((job) -> ASKED.stream()
				.map(Question::topic)
				.map((topic) -> List.of(job.getValue().to(topic).orElseThrow(),
						own.get(job.getKey()).to(topic).orElseThrow())))
			.filter((answers) -> !answers.contains(Answer.SKIPPED))
			.map((answers) -> new int[] { answers.get(0).value(), answers.get(1).value() })
			.toList();
		return share(both.size(), (index) -> Math.abs(both.get(index)[0] - both.get(index)[1]) <= 1);
	}

	/**
	 * The pairs of which the manager's statement was found more attractive, of those
	 * where one was: A, B, or = for neither.
	 */
	Share attractive() {
		List<Pair> pairs = this.sheets.pairs();
		List<String> said = lines("attractive.csv", pairs.size());
		List<Integer> chosen = IntStream.range(0, pairs.size())
			.filter((index) -> !said.get(index).equals("="))
			.boxed()
			.toList();
		return share(chosen.size(), (index) -> said.get(chosen.get(index))
			.equals("A") == (pairs.get(chosen.get(index)).first() == End.MANAGER));
	}

	/**
	 * The answers by job.
	 */
	private Map<String, Answers> answers() {
		List<Job> jobs = this.sheets.jobs();
		List<String> lines = lines(this.answersFile, jobs.size());
		Map<String, Answers> answers = new LinkedHashMap<>();
		for (int i = 0; i < jobs.size(); i++) {
			answers.put(jobs.get(i).id(), answers(lines.get(i)));
		}
		return answers;
	}

	/**
	 * The answers to a job's questions: from 1 for much more A to 5 for much more B, or
	 * x.
	 */
	private static Answers answers(String line) {
		Answers answers = Answers.NONE;
		for (int i = 0; i < ASKED.size(); i++) {
			Question question = ASKED.get(i);
			int choice = line.charAt(i) - '0';
			answers = answers.with(question.topic(), (line.charAt(i) == 'x') ? Answer.SKIPPED
					: Answer.of((question.first() == End.MANAGER) ? 5 - choice : choice - 1));
		}
		return answers;
	}

	private static Optional<Recommendation> recommendation(Answers answers) {
		return (SCORING.outcomeOf(answers) instanceof Outcome.Recommended recommended)
				? Optional.of(recommended.result()) : Optional.empty();
	}

	private List<String> lines(String file, int count) {
		try {
			List<String> lines = Files.readAllLines(Sheets.FOLDER.resolve(this.sheets.language().tag()).resolve(file));
			if (lines.size() != count) {
				throw new IllegalStateException(file + " has " + lines.size() + " lines instead of " + count);
			}
			return IntStream.range(0, count).mapToObj((index) -> {
				String[] parts = lines.get(index).split(",");
				if (!parts[0].equals(String.valueOf(index + 1))) {
					throw new IllegalStateException(file + ": line " + (index + 1) + " has number " + parts[0]);
				}
				return parts[1];
			}).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Share share(int of, IntPredicate holds) {
		return new Share((int) IntStream.range(0, of).filter(holds).count(), of);
	}

}
