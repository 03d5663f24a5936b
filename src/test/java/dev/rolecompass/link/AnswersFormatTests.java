package dev.rolecompass.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Axis;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.scoring.ScoringService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Tests for {@link AnswersFormat}.
 */
class AnswersFormatTests {

	private static final Quiz QUIZ = Quizzes.shipped();

	/**
	 * All at the manager's end of the focus, all at the tech lead's end of the position.
	 */
	private static final String TIE = "a4b4c4d4e4f4g0h0i0j0k0l0";

	private static final String LETTERS = "abcdefghijkl";

	private static final String SYMBOLS = "01234x";

	private final AnswersFormat format = new AnswersFormat(QUIZ, new ScoringService());

	private final AnswersFormat withRetired = new AnswersFormat(Quizzes.withRetired(new Topic('m', Axis.FOCUS)),
			new ScoringService());

	@Test
	void everyPairIsALetterAndAnAnswer() {
		Answers answers = this.format.parse("a0b1c2d3e4fx");
		assertThat(answers.byTopic().values()).containsExactly(Answer.MUCH_MORE_TECH_LEAD, Answer.MORE_TECH_LEAD,
				Answer.BOTH, Answer.MORE_MANAGER, Answer.MUCH_MORE_MANAGER, Answer.SKIPPED);
		assertThat(answers.byTopic().keySet()).extracting(Topic::letter).containsExactly('a', 'b', 'c', 'd', 'e', 'f');
		assertThat(answers.decider()).isEmpty();
	}

	@Test
	void emptyTextMeansNoAnswers() {
		assertThat(this.format.parse("")).isEqualTo(Answers.NONE);
		assertThat(this.format.print(Answers.NONE)).isEmpty();
	}

	@Test
	void everyPairOfAsciiCharactersIsParsedOrRefused() {
		for (char letter = 0; letter < 0x80; letter++) {
			for (char symbol = 0; symbol < 0x80; symbol++) {
				String text = "" + letter + symbol;
				if (LETTERS.indexOf(letter) >= 0 && SYMBOLS.indexOf(symbol) >= 0) {
					assertThat(this.format.print(this.format.parse(text))).isEqualTo(text);
				}
				else if (letter == 'z' && (symbol == '0' || symbol == '4')) {
					assertThat(this.format.parse(text)).isEqualTo(Answers.NONE);
				}
				else {
					boolean known = letter == 'z' || LETTERS.indexOf(letter) >= 0;
					assertThat(malformed(text).problem())
						.isEqualTo(known ? Problem.UNKNOWN_ANSWER : Problem.UNKNOWN_TOPIC);
				}
			}
		}
	}

	@Test
	void pairsAreParsedInAnyOrderAndPrintedInLetterOrder() {
		List<String> pairs = new ArrayList<>(
				List.of("a4", "b4", "c4", "d4", "e4", "f4", "g0", "h0", "i0", "j0", "k0", "l0", "z4"));
		Random random = new Random(12);
		for (int i = 0; i < 200; i++) {
			Collections.shuffle(pairs, random);
			assertThat(this.format.print(this.format.parse(String.join("", pairs)))).isEqualTo(TIE + "z4");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "a4", "lx", "a4b4c4d4e4f4", "axbxcxdxexfxgxhxixjxkxlx", TIE, TIE + "z0", TIE + "z4",
			"a2b2c2dxexfxg2h2i2jxkxlxz0" })
	void answersInLetterOrderRoundTrip(String text) {
		assertThat(this.format.print(this.format.parse(text))).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# A letter that stands for nothing
			m4,            UNKNOWN_TOPIC,  1, ''
			A4,            UNKNOWN_TOPIC,  1, ''
			4a,            UNKNOWN_TOPIC,  1, ''
			a4-b4,         UNKNOWN_TOPIC,  2, a4
			a4y2b4,        UNKNOWN_TOPIC,  2, a4
			d3c2b1q0,      UNKNOWN_TOPIC,  4, b1c2d3
			# A letter that is there twice, even with the same answer
			a4a4,          REPEATED_TOPIC, 2, a4
			a4b3a1c2,      REPEATED_TOPIC, 3, a4b3
			axax,          REPEATED_TOPIC, 2, ax
			a4b3bq,        REPEATED_TOPIC, 3, a4b3
			# An answer that is none
			a5,            UNKNOWN_ANSWER, 1, ''
			a-,            UNKNOWN_ANSWER, 1, ''
			aX,            UNKNOWN_ANSWER, 1, ''
			a4bb,          UNKNOWN_ANSWER, 2, a4
			a4b٣,          UNKNOWN_ANSWER, 2, a4
			# An odd length: the answer is cut off
			a,             UNKNOWN_ANSWER, 1, ''
			a4b3c,         UNKNOWN_ANSWER, 3, a4b3
			# The decider has two answers, no middle and no skip
			z1,            UNKNOWN_ANSWER, 1, ''
			a4z2,          UNKNOWN_ANSWER, 2, a4
			a4z3,          UNKNOWN_ANSWER, 2, a4
			a4zx,          UNKNOWN_ANSWER, 2, a4
			a4z,           UNKNOWN_ANSWER, 2, a4
			""")
	void malformedAnswersReportTheProblemItsPositionAndTheReadablePart(String text, Problem problem, int position,
			String readable) {
		MalformedLinkException malformed = malformed(text);
		assertThat(malformed.problem()).isEqualTo(problem);
		assertThat(malformed.position()).isEqualTo(position);
		assertThat(this.format.print(this.format.readable(text))).isEqualTo(readable);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "a4", "z4", "a4b", "%00", "<script>", "é", "\uD83E\uDDED", "\n", "x", "0" })
	void fourKilobytesOfJunkAreRefusedWithoutBeingEchoed(String junk) {
		String text = junk.repeat(4096 / junk.length());
		MalformedLinkException malformed = malformed(text);
		assertThat(malformed.position()).isBetween(1, 13);
		assertThat(this.format.readable(text).byTopic()).hasSizeLessThanOrEqualTo(LETTERS.length());
		assertThat(malformed.getMessage()).hasSizeLessThan(40).doesNotContain("script", "%", "\n");
	}

	@Test
	void randomTextIsParsedOrRefused() {
		Random random = new Random(7);
		for (int i = 0; i < 20_000; i++) {
			String text = random.ints(random.nextInt(30), ' ', '\u0180')
				.map((character) -> random.nextBoolean() ? "abcxz0124".charAt(character % 9) : character)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
			try {
				assertThat(this.format.print(this.format.parse(text))).hasSizeLessThanOrEqualTo(text.length());
			}
			catch (MalformedLinkException ex) {
				assertThat(ex.position()).isBetween(1, text.length() / 2 + 1);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "'', a, 4, a4", "c1, a, x, axc1", "a3c1, a, 0, a0c1", "a3c1, c, x, a3cx" })
	void anAnswerIsAddedOrReplaced(String before, char letter, String symbol, String after) {
		assertThat(this.format.with(this.format.parse(before), letter, symbol)).map(this.format::print).contains(after);
	}

	@ParameterizedTest
	@CsvSource({ "a, ''", "a, 5", "a, 44", "a, X", "a, ' '", "z, ''", "z, 2", "z, x", "z, 40" })
	void invalidAnswersAreIgnored(char letter, String symbol) {
		assertThat(this.format.with(this.format.parse(TIE), letter, symbol)).isEmpty();
	}

	@Test
	void everyQuestionAndTheDeciderHaveALetter() {
		for (char letter : (LETTERS + "z").toCharArray()) {
			assertThat(this.format.letter(String.valueOf(letter))).isEqualTo(letter);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "m", "y", "A", "aa", "a4", "1", " a", "é" })
	void anythingElseIsRejected(String text) {
		assertThatExceptionOfType(MalformedLinkException.class).isThrownBy(() -> this.format.letter(text))
			.returns(Problem.UNKNOWN_TOPIC, MalformedLinkException::problem);
	}

	@Test
	void retiredTopicsAreStillParsed() {
		assertThat(this.withRetired.print(this.withRetired.parse("m3a1"))).isEqualTo("a1m3");
		assertThat(this.withRetired.letter("m")).isEqualTo('m');
		assertThat(this.withRetired.parse("a2b2c2d2e2m2g2h2i2j2k2l2z0").decider()).contains(End.TECH_LEAD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a4b4c4d4e4f4m4", "axbxcxdxexfxmx", "m1f1e1d1c1b1a1", "a4b4c4d4e4f4g4m5" })
	void aSeventhTopicOnAnAxisIsMalformed(String text) {
		MalformedLinkException malformed = malformed(this.withRetired, text);
		assertThat(malformed.problem()).isEqualTo(Problem.TOO_MANY_TOPICS);
		assertThat(malformed.position()).isEqualTo(text.length() / 2);
		assertThat(this.withRetired.readable(text))
			.isEqualTo(this.withRetired.parse(text.substring(0, text.length() - 2)));
	}

	private MalformedLinkException malformed(String text) {
		return malformed(this.format, text);
	}

	private static MalformedLinkException malformed(AnswersFormat format, String text) {
		return Optional.ofNullable(catchThrowableOfType(MalformedLinkException.class, () -> format.parse(text)))
			.orElseThrow(() -> new AssertionError("Not malformed: " + text));
	}

}
