package dev.rolecompass.charter;

import java.util.Arrays;

import dev.rolecompass.link.OwnersFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that a second reading of six organisations' documents, done without looking at
 * the first, agrees with it as far as it did then: for 96 of 114 owners. Most differences
 * are between one owner and both, or about whether the text says anything.
 */
class ReadByHandTests {

	private static final int SAME_AT_LEAST = 14;

	@ParameterizedTest
	@CsvFileSource(resources = "/charters-by-hand.csv", numLinesToSkip = 2)
	void bothReadingsMostlyAgree(String organisation, String owners) throws Exception {
		Charter byHand = new OwnersFormat().parse(owners);
		Charter first = CharterConfiguration.read(new ClassPathResource("charter.yaml"))
			.organisations()
			.stream()
			.filter((each) -> each.name().equals(organisation))
			.findFirst()
			.orElseThrow()
			.charter();
		assertThat(Arrays.stream(Duty.values()).filter((duty) -> byHand.owner(duty).equals(first.owner(duty))))
			.hasSizeGreaterThanOrEqualTo(SAME_AT_LEAST);
	}

}
