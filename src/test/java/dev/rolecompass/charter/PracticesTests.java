package dev.rolecompass.charter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Tests for {@link Practices} and the file that they are read from.
 */
class PracticesTests {

	private static final Resource SHIPPED = new ClassPathResource("charter.yaml");

	/**
	 * In how many organisations the manager, the lead, both or someone else owns a duty,
	 * it is open, or nothing is said.
	 */
	private static final String COUNTS = """
			ONE_TO_ONES           9  0  3  0  1  5
			DEVELOPMENT          13  0  4  1  0  0
			PERFORMANCE_PROBLEMS 12  0  3  1  1  1
			REVIEWS              15  0  2  0  1  0
			PAY                   9  0  1  1  0  7
			HIRING               11  0  1  2  0  4
			ONBOARDING            7  1  1  0  0  9
			PRIORITIES            1  4  5  6  0  2
			DELIVERY              4  1 11  1  1  0
			BREAKDOWN             0  9  1  5  0  3
			STAFFING              9  0  6  2  0  1
			PROCESS               8  2  7  1  0  0
			STAKEHOLDERS          4  3 10  0  0  1
			DIRECTION             1 14  0  2  0  1
			FINAL_CALL            1  7  0  1  1  8
			STANDARDS             1 10  2  4  0  1
			DEBT                  2  4  4  0  0  8
			INCIDENTS             2  4  1  5  0  6
			COACHING              1  6  7  2  0  2
			""";

	@Test
	void theShippedOwnersAddUpToWhatWasCounted() throws IOException {
		Practices practices = CharterConfiguration.read(SHIPPED);
		String counts = Arrays.stream(Duty.values())
			.map((duty) -> row(duty, practices.of(duty)))
			.collect(Collectors.joining());
		assertThat(counts).isEqualTo(COUNTS);
	}

	private static String row(Duty duty, Practice practice) {
		String counts = Stream
			.concat(Arrays.stream(Owner.values()).map(practice::count),
					Stream.of(practice.owners().size() - practice.said()))
			.map("%3d"::formatted)
			.collect(Collectors.joining());
		return "%-20s%s%n".formatted(duty, counts);
	}

	@Test
	void theShippedFileNamesEighteenOrganisations() throws IOException {
		Practices practices = CharterConfiguration.read(SHIPPED);
		assertThat(practices.readOn()).isEqualTo(LocalDate.of(2026, 11, 28));
		assertThat(practices.organisations()).hasSize(18)
			.extracting(Practices.Organisation::name)
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			5, false
			6, true
			""")
	void sixOrganisationsAreEnough(int organisations, boolean isEnough) {
		Stream<Optional<Owner>> said = Stream.generate(() -> Optional.of(Owner.OPEN)).limit(organisations);
		Practice practice = new Practice(Stream.concat(said, Stream.of(Optional.<Owner>empty())).toList());
		assertThat(practice.said()).isEqualTo(organisations);
		assertThat(practice.isEnough()).isEqualTo(isEnough);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# in the file        | instead                    | line | reason
					delivery: manager    | delivery: boss             | 26   | No enum constant dev.rolecompass.charter.Owner.boss
					delivery: manager    | dilivery: manager          | 26   | No enum constant dev.rolecompass.charter.Duty.dilivery
					lead: Technical Lead | lead: Technical Lead; x: y | 31   | [charter.organisations[2].x] were left unbound
					""")
	void aWrongOrUnknownNameIsReportedWithItsLine(String text, String broken, String line, String reason)
			throws IOException {
		assertThat(reportOf(text, broken.replace("; ", "\n      "))).contains("[charter.yaml] - " + line + ":", reason);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			name: Artsy             , The name of an organisation is missing
			source: artsy/README    , The source of Artsy is missing
			lead: Technical Lead    , What Artsy calls the lead is missing
			read-on: "2026-11-28"   , The day of reading is missing
			""")
	void aMissingEntryIsReported(String text, String reason) throws IOException {
		assertThat(reportOf(text, text.replaceFirst(":.*", ":"))).contains(reason);
	}

	/**
	 * What Spring Boot prints at startup if the file has something else instead of a
	 * text.
	 */
	private static String reportOf(String text, String broken) throws IOException {
		String file = SHIPPED.getContentAsString(StandardCharsets.UTF_8);
		assertThat(file).contains(text);
		BindException ex = catchThrowableOfType(BindException.class,
				() -> CharterConfiguration.read(file(file.replaceFirst(Pattern.quote(text), broken))));
		// Some analyzers need a context and can't be created here
		return SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, FailureHandler.handleMessage((message, failure) -> {
			}))
			.stream()
			.map((analyzer) -> analyzer.analyze(ex))
			.filter(Objects::nonNull)
			.map(FailureAnalysis::getDescription)
			.findFirst()
			.orElseThrow();
	}

	private static Resource file(String text) {
		return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "charter.yaml");
	}

}
