package dev.rolecompass.link;

import java.util.List;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.End;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for how {@link AnswersFormat} treats the decider, which counts only in a tie.
 */
class DeciderFormatTests {

	/**
	 * All at the manager's end of the focus, all at the tech lead's end of the position.
	 */
	private static final String TIE = "a4b4c4d4e4f4g0h0i0j0k0l0";

	private final AnswersFormat format = Formats.answers();

	@ParameterizedTest
	@CsvSource(textBlock = """
			a4b4c4d4e4f4g0h0i0j0k0l0z4, MANAGER
			a4b4c4d4e4f4g0h0i0j0k0l0z0, TECH_LEAD
			# 175/3 and 125/3
			a2b2c3dxexfxg2h2i2j2k1l1z4, MANAGER
			# 25/2 and 175/2, which round to 13 and 88
			a2b0c0d0exfxg4h4i4j2kxlxz0, TECH_LEAD
			""")
	void theDeciderIsKeptInATie(String text, End end) {
		assertThat(this.format.parse(text).decider()).contains(end);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# Nothing else is answered
			z4, ''
			# Not all is answered yet, though what there is is even
			a2z4, a2
			z0a4g0, a4g0
			a2b2c2d2e2f2g2h2i2j2k2z4, a2b2c2d2e2f2g2h2i2j2k2
			# Not enough to go on, on one axis, on both
			a2b2c2dxexfxg2h2ixjxkxlxz4, a2b2c2dxexfxg2h2ixjxkxlx
			axbxcxdxexfxgxhxixjxkxlxz0, axbxcxdxexfxgxhxixjxkxlx
			# One step to either side of a tie
			a2b2c2d2e2f3g2h2i2j2k2l2z0, a2b2c2d2e2f3g2h2i2j2k2l2
			a2b2c2d2e2f1g2h2i2j2k2l2z4, a2b2c2d2e2f1g2h2i2j2k2l2
			# Nearly even: 55 and 275/6
			a3b2c2d2e2fxg2h2i2j2k2l1z4, a3b2c2d2e2fxg2h2i2j2k2l1
			""")
	void theDeciderIsDroppedWithoutATie(String text, String expected) {
		Answers answers = this.format.parse(text);
		assertThat(answers.decider()).isEmpty();
		assertThat(this.format.print(answers)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "z4z4", "z4z0", "a4z4b3z4" })
	void aRepeatedDeciderIsMalformedWithOrWithoutATie(String text) {
		for (String link : List.of(text, TIE + text)) {
			assertThatExceptionOfType(MalformedLinkException.class).isThrownBy(() -> this.format.parse(link))
				.returns(Problem.REPEATED_TOPIC, MalformedLinkException::problem);
		}
	}

	@Test
	void theReadablePartKeepsTheDeciderInATie() {
		assertThat(this.format.readable(TIE + "z4m1")).isEqualTo(this.format.parse(TIE + "z4"));
	}

	@ParameterizedTest
	@CsvSource({ "z4m1, ''", "z4z4, ''", "a4z4b3z4, a4b3", "a4z0m1, a4" })
	void theReadablePartHasNoDeciderWithoutATie(String text, String readable) {
		assertThat(this.format.readable(text)).isEqualTo(this.format.parse(readable));
	}

	@Test
	void breakingTheTieDropsTheDecider() {
		Answers decided = this.format.parse(TIE + "z4");
		assertThat(this.format.with(decided, 'a', "3")).map(this.format::print).contains("a3" + TIE.substring(2));
	}

	@Test
	void keepingTheTieKeepsTheDecider() {
		Answers decided = this.format.parse("a2b2c2d2e2f2g2h2i2j2k2l2z4");
		assertThat(this.format.with(decided, 'a', "x")).map(this.format::print).contains("axb2c2d2e2f2g2h2i2j2k2l2z4");
	}

	@Test
	void theDeciderCanBeAnsweredOnlyInATie() {
		Answers tied = this.format.parse(TIE);
		assertThat(this.format.with(tied, 'z', "0").flatMap(Answers::decider)).contains(End.TECH_LEAD);
		Answers leaning = this.format.parse("a3" + TIE.substring(2));
		assertThat(this.format.with(leaning, 'z', "0")).contains(leaning);
	}

}
