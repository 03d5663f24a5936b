package dev.rolecompass.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import dev.rolecompass.charter.Charter;
import dev.rolecompass.charter.Duty;
import dev.rolecompass.charter.Owner;
import dev.rolecompass.link.MalformedLinkException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Tests for {@link OwnersFormat}.
 */
class OwnersFormatTests {

	private static final String LETTERS = "abcdefghijklmnopqrs";

	private static final String SYMBOLS = "mlbeo";

	private final OwnersFormat format = new OwnersFormat();

	@Test
	void everyPairIsADutyAndItsOwner() {
		assertThat(this.format.parse("amblcbdeeo").owners().values()).containsExactly(Owner.MANAGER, Owner.LEAD,
				Owner.BOTH, Owner.ELSEWHERE, Owner.OPEN);
		assertThat(this.format.parse("amblcbdeeo").owners().keySet()).extracting(Duty::letter)
			.containsExactly('a', 'b', 'c', 'd', 'e');
	}

	@Test
	void emptyTextMeansThatNothingWasAnswered() {
		assertThat(this.format.parse("")).isEqualTo(Charter.NONE);
		assertThat(this.format.print(Charter.NONE)).isEmpty();
	}

	@Test
	void everyPairOfAsciiCharactersIsParsedOrRefused() {
		for (char letter = 0; letter < 0x80; letter++) {
			for (char symbol = 0; symbol < 0x80; symbol++) {
				String text = "" + letter + symbol;
				if (LETTERS.indexOf(letter) < 0) {
					assertThat(malformed(text).problem()).isEqualTo(Problem.UNKNOWN_DUTY);
				}
				else if (SYMBOLS.indexOf(symbol) < 0) {
					assertThat(malformed(text).problem()).isEqualTo(Problem.UNKNOWN_OWNER);
				}
				else {
					assertThat(this.format.print(this.format.parse(text))).isEqualTo(text);
				}
			}
		}
	}

	@Test
	void anyCharterRoundTrips() {
		Random random = new Random(19);
		for (int i = 0; i < 20_000; i++) {
			Charter charter = Charter.NONE;
			for (Duty duty : Duty.values()) {
				int owner = random.nextInt(Owner.values().length + 1);
				charter = (owner < Owner.values().length) ? charter.with(duty, Owner.values()[owner]) : charter;
			}
			String text = this.format.print(charter);
			assertThat(text).hasSize(2 * charter.owners().size());
			assertThat(this.format.parse(text)).isEqualTo(charter);
			assertThat(this.format.readable(text)).isEqualTo(charter);
		}
	}

	@Test
	void pairsAreParsedInAnyOrderAndPrintedInTheOrderOfDuties() {
		String printed = "amblcbdeeofmglhbiejokmllmbneooplqbrlsm";
		List<String> pairs = new ArrayList<>(List.of(printed.split("(?<=\\G..)")));
		Random random = new Random(19);
		for (int i = 0; i < 200; i++) {
			Collections.shuffle(pairs, random);
			assertThat(this.format.print(this.format.parse(String.join("", pairs)))).isEqualTo(printed);
		}
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# A letter that stands for nothing
			tm,            UNKNOWN_DUTY,  1, ''
			Am,            UNKNOWN_DUTY,  1, ''
			ma,            UNKNOWN_OWNER, 1, ''
			zm,            UNKNOWN_DUTY,  1, ''
			am-bm,         UNKNOWN_DUTY,  2, am
			am bl,         UNKNOWN_DUTY,  2, am
			amt,           UNKNOWN_DUTY,  2, am
			dlcbbmxo,      UNKNOWN_DUTY,  4, bmcbdl
			# A duty that is there twice, even with the same owner
			amam,          REPEATED_DUTY, 2, am
			ambmal,        REPEATED_DUTY, 3, ambm
			ambmbx,        REPEATED_DUTY, 3, ambm
			ama,           REPEATED_DUTY, 2, am
			# An owner that is none
			ax,            UNKNOWN_OWNER, 1, ''
			a4,            UNKNOWN_OWNER, 1, ''
			aM,            UNKNOWN_OWNER, 1, ''
			ambB,          UNKNOWN_OWNER, 2, am
			# An owner that is missing
			a,             UNKNOWN_OWNER, 1, ''
			amb,           UNKNOWN_OWNER, 2, am
			""")
	void malformedOwnersReportTheProblemItsPositionAndTheReadablePart(String text, Problem problem, int position,
			String readable) {
		MalformedLinkException malformed = malformed(text);
		assertThat(malformed.problem()).isEqualTo(problem);
		assertThat(malformed.position()).isEqualTo(position);
		assertThat(this.format.print(this.format.readable(text))).isEqualTo(readable);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "am", "ambl", "%00", "<script>", "é", "\uD83E\uDDED", "\n", "0" })
	void fourKilobytesOfJunkAreRefusedWithoutBeingEchoed(String junk) {
		String text = junk.repeat(4096 / junk.length());
		MalformedLinkException malformed = malformed(text);
		assertThat(malformed.position()).isBetween(1, LETTERS.length() + 1);
		assertThat(malformed.getMessage()).hasSizeLessThan(40).doesNotContain("script", "%", "\n");
	}

	@Test
	void randomTextIsParsedOrRefused() {
		Random random = new Random(7);
		for (int i = 0; i < 20_000; i++) {
			String text = random.ints(random.nextInt(44), ' ', '\u0180')
				.map((character) -> random.nextBoolean() ? "abcsmlbeo".charAt(character % 9) : character)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
			try {
				assertThat(this.format.print(this.format.parse(text))).hasSameSizeAs(text);
			}
			catch (MalformedLinkException ex) {
				assertThat(ex.position()).isBetween(1, text.length() / 2 + 1);
			}
		}
	}

	@Test
	void everyOwnerHasASymbolOfItsOwn() {
		assertThat(Owner.values()).extracting(OwnersFormat::symbol).containsExactly('m', 'l', 'b', 'e', 'o');
		assertThat(Owner.values())
			.allSatisfy((owner) -> assertThat(OwnersFormat.owner(OwnersFormat.symbol(owner))).contains(owner));
		assertThat(OwnersFormat.owner('M')).isEmpty();
	}

	private MalformedLinkException malformed(String text) {
		return Optional.ofNullable(catchThrowableOfType(MalformedLinkException.class, () -> this.format.parse(text)))
			.orElseThrow(() -> new AssertionError("Not malformed: " + text));
	}

}
