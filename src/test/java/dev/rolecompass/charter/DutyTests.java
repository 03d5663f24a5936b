package dev.rolecompass.charter;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Duty}.
 */
class DutyTests {

	/**
	 * Every link that was ever shared relies on these.
	 */
	private static final String LETTERS = """
			a ONE_TO_ONES
			b DEVELOPMENT
			c PERFORMANCE_PROBLEMS
			d REVIEWS
			e PAY
			f HIRING
			g ONBOARDING
			h PRIORITIES
			i DELIVERY
			j BREAKDOWN
			k STAFFING
			l PROCESS
			m STAKEHOLDERS
			n DIRECTION
			o FINAL_CALL
			p STANDARDS
			q DEBT
			r INCIDENTS
			s COACHING
			""";

	@Test
	void lettersKeepTheirMeaning() {
		String letters = LETTERS.lines()
			.map((line) -> line.charAt(0) + " " + Duty.of(line.charAt(0)).orElseThrow())
			.collect(Collectors.joining("\n", "", "\n"));
		assertThat(letters).isEqualTo(LETTERS);
	}

	@Test
	void dutiesAreAskedInTheOrderOfTheirLetters() {
		assertThat(Duty.values()).extracting(Duty::letter).doesNotHaveDuplicates().isSorted();
		assertThat(Duty.values()).hasSameSizeAs(LETTERS.lines().toList());
	}

	@Test
	void otherCharactersStandForNothing() {
		for (char letter = 0; letter < 0x100; letter++) {
			assertThat(Duty.of(letter).isPresent()).isEqualTo(letter >= 'a' && letter <= 's');
		}
	}

	@Test
	void everyDutyIsInOneGroupAndGroupsFollowOneAnother() {
		assertThat(Arrays.stream(Duty.Group.values()).flatMap((group) -> group.duties().stream()))
			.containsExactly(Duty.values());
		assertThat(Arrays.stream(Duty.Group.values()).map((group) -> group.duties().size())).containsExactly(7, 6, 6);
	}

}
