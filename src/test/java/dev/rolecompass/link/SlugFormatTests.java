package dev.rolecompass.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.Scores;
import dev.rolecompass.scoring.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link SlugFormat}.
 */
class SlugFormatTests {

	/**
	 * A mean of 3, 4, 5 or 6 answers is a whole number of sixtieths of a point.
	 */
	private static final int SIXTIETHS = 60;

	private final SlugFormat format = new SlugFormat();

	@ParameterizedTest
	@CsvSource(textBlock = """
			em-81-58,   ENGINEERING_MANAGER, LEANING,    PEOPLE_FIRST
			tl-20-31,   TECH_LEAD,           CLEAR,      TECH_LEAD
			em-100-100, ENGINEERING_MANAGER, CLEAR,      MANAGER
			tl-0-0,     TECH_LEAD,           CLEAR,      TECH_LEAD
			em-100-0,   ENGINEERING_MANAGER, CLOSE_CALL, MENTOR
			tl-100-0,   TECH_LEAD,           CLOSE_CALL, MENTOR
			em-50-50,   ENGINEERING_MANAGER, CLOSE_CALL, MIDDLE
			tl-50-50,   TECH_LEAD,           CLOSE_CALL, MIDDLE
			""")
	void aSlugIsRoleFocusAndPosition(String text, Role role, Strength strength, Portrait portrait) {
		Recommendation recommendation = this.format.parse(text);
		assertThat(recommendation.role()).isEqualTo(role);
		assertThat(recommendation.strength()).isEqualTo(strength);
		assertThat(recommendation.portrait()).isEqualTo(portrait);
		assertThat(this.format.print(recommendation)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "em", "em-81", "em-81-", "em--58", "-81-58", "em-81-58-", "em-81-58-1", "em8158",
			// Not a role, or not in lower case
			"xx-81-58", "EM-81-58", "Em-81-58", "mt-81-58", "engineering-manager-81-58",
			// Not a whole number from 0 to 100 in its only spelling
			"em-081-58", "em-81-058", "em-00-58", "em-100-00", "em-101-58", "em-81-101", "em-110-58", "em-999-58",
			"em--1-58", "em-81--1", "em-+81-58", "em-81.0-58", "em-81,5-58", "em-8e1-58", "em-٨١-58",
			"em-99999999999999999999-58",
			// With something around it
			" em-81-58", "em-81-58 ", "em-81-58\n", "em 81 58", "em_81_58" })
	void anythingElseIsRejected(String text) {
		assertThatExceptionOfType(MalformedLinkException.class).isThrownBy(() -> this.format.parse(text))
			.returns(Problem.UNKNOWN_RESULT, MalformedLinkException::problem)
			.returns(0, MalformedLinkException::position);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tl-81-58", "em-20-31", "tl-51-50", "em-49-50", "tl-100-1", "em-0-99" })
	void aRoleThatContradictsItsScoresIsRejected(String text) {
		assertThatExceptionOfType(MalformedLinkException.class).isThrownBy(() -> this.format.parse(text))
			.returns(Problem.CONTRADICTORY_RESULT, MalformedLinkException::problem);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# 58 is 175/3 and 42 is 125/3: exactly even
			58, 42, true, true
			# 33 is 100/3 and 67 is 200/3: exactly even
			33, 67, true, true
			# 13 is 25/2 and 87 is nobody's, so itself: 99.5 in sum
			13, 87, false, true
			# 13 is 25/2 and 88 is 175/2: exactly even, though the numbers' sum is 101
			13, 88, true, true
			# 38 is 75/2 and 62 is nobody's, 63 is 125/2
			38, 62, false, true
			38, 63, true, true
			# Both nobody's
			49, 51, true, true
			1, 99, true, true
			# 17 is 50/3, and 84 is nobody's
			17, 84, true, false
			17, 83, true, true
			""")
	void bothRolesAreValidOnlyInAnExactTie(int focus, int position, boolean manager, boolean techLead) {
		String scores = "-" + focus + "-" + position;
		assertThat(isRead("em" + scores)).isEqualTo(manager);
		assertThat(isRead("tl" + scores)).isEqualTo(techLead);
	}

	@Test
	void theFortyNineReachableScoresArePrintedDifferently() {
		Set<Points> reachable = reachable();
		assertThat(reachable).hasSize(49);
		assertThat(reachable.stream().map(Points::rounded).collect(Collectors.toSet())).hasSize(49);
	}

	@Test
	void everyReachableResultRoundTrips() {
		int results = 0;
		int ties = 0;
		for (Points focus : reachable()) {
			for (Points position : reachable()) {
				Scores scores = new Scores(focus, position);
				List<Role> roles = rolesOf(scores);
				for (Role role : roles) {
					Recommendation result = new Recommendation(role, scores);
					Recommendation read = this.format.parse(this.format.print(result));
					assertThat(read.role()).isEqualTo(role);
					assertThat(read.strength()).isEqualTo(result.strength());
					assertThat(read.portrait()).isEqualTo(result.portrait());
					assertThat(read.scores()).isEqualTo(scores);
				}
				results += roles.size();
				ties += roles.size() - 1;
			}
		}
		assertThat(ties).as("each score and its mirror image are a tie").isEqualTo(49);
		assertThat(results).isEqualTo(49 * 49 + ties);
	}

	@Test
	void everyPairOfNumbersRoundTripsUnlessTheRoleContradictsIt() {
		int[] exact = exactSixtieths();
		for (int focus = 0; focus <= 100; focus++) {
			for (int position = 0; position <= 100; position++) {
				int sum = exact[focus] + exact[position];
				String scores = "-" + focus + "-" + position;
				assertReadOrContradictory("em" + scores, sum >= 100 * SIXTIETHS);
				assertReadOrContradictory("tl" + scores, sum <= 100 * SIXTIETHS);
			}
		}
	}

	private void assertReadOrContradictory(String text, boolean valid) {
		if (valid) {
			assertThat(this.format.print(this.format.parse(text))).isEqualTo(text);
		}
		else {
			assertThatExceptionOfType(MalformedLinkException.class).as(text)
				.isThrownBy(() -> this.format.parse(text))
				.returns(Problem.CONTRADICTORY_RESULT, MalformedLinkException::problem);
		}
	}

	private boolean isRead(String text) {
		try {
			return this.format.print(this.format.parse(text)).equals(text);
		}
		catch (MalformedLinkException ex) {
			return false;
		}
	}

	private static List<Role> rolesOf(Scores scores) {
		List<Role> roles = new ArrayList<>();
		if (scores.lean().compareTo(Points.MIDDLE) >= 0) {
			roles.add(Role.ENGINEERING_MANAGER);
		}
		if (scores.lean().compareTo(Points.MIDDLE) <= 0) {
			roles.add(Role.TECH_LEAD);
		}
		return roles;
	}

	private static Set<Points> reachable() {
		return new TreeSet<>(means(Points::mean));
	}

	/**
	 * The score that each whole number stands for, calculated without {@link Points}: the
	 * mean that rounds to it, half up, or else the number itself.
	 */
	private static int[] exactSixtieths() {
		int[] exact = IntStream.rangeClosed(0, 100).map((number) -> number * SIXTIETHS).toArray();
		means((sum, count) -> sum * 25 * SIXTIETHS / count)
			.forEach((sixtieths) -> exact[(sixtieths + SIXTIETHS / 2) / SIXTIETHS] = sixtieths);
		return exact;
	}

	/**
	 * The means of 3 to 6 answers of 0 to 4.
	 */
	private static <T> List<T> means(Mean<T> mean) {
		List<T> means = new ArrayList<>();
		for (int count = 3; count <= 6; count++) {
			for (int sum = 0; sum <= 4 * count; sum++) {
				means.add(mean.of(sum, count));
			}
		}
		return means;
	}

	private interface Mean<T> {

		T of(int sum, int count);

	}

}
