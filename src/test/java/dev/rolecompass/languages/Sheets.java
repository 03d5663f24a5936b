package dev.rolecompass.languages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.quiz.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What blind readers of a language get: numbered items in an order that depends only on
 * the language, so that their numbers can be read back.
 */
record Sheets(Language language) {

	static final Path FOLDER = Path.of("src/docs/languages");

	private static final Quiz QUIZ = Quizzes.shipped();

	/**
	 * The descriptions of jobs, shuffled.
	 */
	List<Job> jobs() {
		try (Stream<String> lines = Files.lines(FOLDER.resolve("jobs.jsonl"))) {
			JsonMapper mapper = JsonMapper.shared();
			return lines.map(mapper::readTree)
				.map((job) -> new Job(text(job, "id"), text(job, "description")))
				.sorted(shuffled("job", Job::id))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(JsonNode job, String field) {
		return job.get(field).asString();
	}

	/**
	 * The statements of all questions, each by itself, shuffled.
	 */
	List<Side> statements() {
		return Stream
			.concat(QUIZ.asked().stream().map((question) -> String.valueOf(question.topic().letter())),
					Stream.of("decider"))
			.flatMap((topic) -> Stream.of(Lens.values())
				.flatMap((lens) -> Stream.of(End.values()).map((end) -> new Side(topic, lens, end))))
			.sorted(shuffled("side",
					(side) -> "quiz." + side.topic() + "." + name(side.lens()) + "." + name(side.end())))
			.toList();
	}

	/**
	 * The pairs of statements, shuffled, half of them swapped.
	 */
	List<Pair> pairs() {
		return QUIZ.asked()
			.stream()
			.flatMap((question) -> Stream.of(Lens.values())
				.map((lens) -> new Pair(question, lens, swap(question, lens) ? End.TECH_LEAD : End.MANAGER)))
			.sorted(shuffled("pair", (pair) -> pair.question().topic().letter() + name(pair.lens())))
			.toList();
	}

	private boolean swap(Question question, Lens lens) {
		String hash = hash("swap", question.topic().letter() + name(lens));
		return Long.parseLong(hash.substring(0, 8), 16) % 2 == 1;
	}

	/**
	 * Writes the sheets.
	 */
	void write(Path folder) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("questions.txt"), numbered(QUIZ.asked(), (question) -> {
			Wording wording = question.wording().in(Lens.JOB, this.language);
			return pair(wording, question.first());
		}));
		Files.writeString(folder.resolve("jobs.txt"), numbered(jobs(), Job::description));
		Files.writeString(folder.resolve("statements.txt"), numbered(statements(), this::text));
		Files.writeString(folder.resolve("pairs.txt"), numbered(pairs(),
				(pair) -> pair(pair.question().wording().in(pair.lens(), this.language), pair.first())));
	}

	private static <T> String numbered(List<T> items, Function<T, String> text) {
		return IntStream.range(0, items.size())
			.mapToObj((index) -> (index + 1) + ". " + text.apply(items.get(index)) + "\n\n")
			.collect(Collectors.joining());
	}

	private static String pair(Wording wording, End first) {
		End second = (first == End.MANAGER) ? End.TECH_LEAD : End.MANAGER;
		return wording.prompt() + "\n   A: " + wording.at(first).text() + "\n   B: " + wording.at(second).text();
	}

	private String text(Side side) {
		return (side.topic().equals("decider") ? QUIZ.decider()
				: QUIZ.question(side.topic().charAt(0)).orElseThrow().wording())
			.in(side.lens(), this.language)
			.at(side.end())
			.text();
	}

	private <T> Comparator<T> shuffled(String kind, Function<T, String> name) {
		return Comparator.comparing((item) -> hash(kind, name.apply(item)));
	}

	private String hash(String kind, String name) {
		try {
			byte[] text = (this.language + ":" + kind + ":" + name).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static String name(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * A job that readers describe.
	 */
	record Job(String id, String description) {
	}

	/**
	 * A statement by itself.
	 *
	 * @param topic the letter of the topic, or {@code decider}
	 */
	record Side(String topic, Lens lens, End end) {
	}

	/**
	 * The two statements of a question.
	 *
	 * @param first the end whose statement comes first
	 */
	record Pair(Question question, Lens lens, End first) {
	}

}
