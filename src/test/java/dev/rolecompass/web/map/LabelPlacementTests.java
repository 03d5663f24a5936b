package dev.rolecompass.web.map;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link LabelPlacement}.
 */
class LabelPlacementTests {

	private static final double LETTER = 8.5;

	@Test
	void aLetterIsBesideItsDotAndOnTheMap() {
		for (int x = 0; x <= Place.SIDE; x += 5) {
			for (int y = 0; y <= Place.SIDE; y += 5) {
				Place dot = new Place(x, y);
				Place letter = LabelPlacement.of(List.of(), List.of(dot)).get(0);
				assertThat(letter.distance(dot)).isBetween(LETTER, 25.0);
				assertThat(List.of(letter.x(), letter.y())).allMatch((length) -> length > 0 && length < Place.SIDE);
			}
		}
	}

	@Test
	void lettersOfTwelveDotsInOnePlaceDoNotOverlap() {
		assertNoOverlap(LabelPlacement.of(List.of(), Collections.nCopies(12, new Place(100, 100))));
	}

	@Test
	void lettersOfRandomDotsDoNotOverlap() {
		Random random = new Random(1);
		for (int i = 0; i < 200; i++) {
			List<Place> dots = Stream.generate(() -> new Place(random.nextInt(201), random.nextInt(201)))
				.limit(6)
				.toList();
			assertNoOverlap(LabelPlacement.of(List.of(), dots));
		}
	}

	private static void assertNoOverlap(List<Place> letters) {
		for (int i = 0; i < letters.size(); i++) {
			for (int j = 0; j < i; j++) {
				assertThat(letters.get(i).distance(letters.get(j))).isGreaterThanOrEqualTo(LETTER);
			}
		}
	}

}
