package dev.rolecompass.web.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link LabelPlacement}.
 */
class LabelPlacementTests {

	private static final int MANY = 2_000;

	private final Random random = new Random(1);

	@Test
	void theLabelOfOneDotIsNextToIt() {
		for (int x = 0; x <= Place.SIDE; x += 5) {
			for (int y = 0; y <= Place.SIDE; y += 5) {
				Marker marker = markers(List.of(new Place(x, y))).get(0);
				assertThat(label(marker).leader()).isEmpty();
				assertClear(List.of(new Place(x, y)));
			}
		}
	}

	@Test
	void nothingIsCoveredWithDotsAnywhere() {
		for (int i = 0; i < MANY; i++) {
			assertClear(dots(0, 0, Place.SIDE, Place.SIDE));
		}
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "180, 0", "0, 180", "180, 180", "90, 90" })
	void nothingIsCoveredWithDotsInOneCorner(int left, int top) {
		for (int i = 0; i < MANY / 10; i++) {
			assertClear(dots(left, top, 20, 20));
			assertClear(dots(left, top, 20, 20));
		}
	}

	@ParameterizedTest
	@CsvSource({ "0, 0, 0, 200", "200, 0, 0, 200", "0, 0, 200, 0", "0, 200, 200, 0" })
	void nothingIsCoveredWithDotsAlongAnEdge(int left, int top, int width, int height) {
		for (int i = 0; i < MANY / 10; i++) {
			assertClear(dots(left, top, width, height));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 20, 100, 180, 200 })
	void twelveEqualDotsAreOneMarker(int x) {
		List<Place> dots = Collections.nCopies(12, new Place(x, x));
		assertThat(markers(dots)).extracting((marker) -> marker.letters().map(Letters::text))
			.containsExactly(Optional.of("A–L"));
		assertClear(dots);
	}

	@Test
	void whereLabelsAreDoesNotDependOnTheOrder() {
		for (int i = 0; i < MANY / 10; i++) {
			List<Place> dots = dots(0, 0, Place.SIDE, Place.SIDE).stream().distinct().toList();
			List<Place> shuffled = new ArrayList<>(dots);
			Collections.shuffle(shuffled, this.random);
			assertThat(labels(shuffled)).isEqualTo(labels(dots));
		}
	}

	@Test
	void aLongerTextLeadsAwayFromTheDot() {
		assertThat(anchor(new Place(20, 60))).isEqualTo("start");
		assertThat(anchor(new Place(180, 60))).isEqualTo("end");
		assertThat(anchor(new Place(100, 100))).isEqualTo("start");
	}

	private static void assertClear(List<Place> dots) {
		List<Marker> markers = markers(dots);
		List<Box> texts = markers.stream().map((marker) -> label(marker).box()).toList();
		for (int i = 0; i < texts.size(); i++) {
			Box text = texts.get(i);
			assertThat(texts.subList(0, i)).as("labels of %s", dots).noneMatch(text::overlaps);
			assertThat(markers).as("halos of %s", dots)
				.allMatch((marker) -> text.distance(marker.place()) >= marker.radius());
		}
		for (Marker marker : markers) {
			Box box = label(marker).box();
			assertThat(box).as("label of %s", dots).matches(Box::isInside);
			label(marker).leader().ifPresent((leader) -> assertThat(leader.to()).isEqualTo(marker.place()));
		}
	}

	private List<Place> dots(int left, int top, int width, int height) {
		return Stream
			.generate(() -> new Place(left + this.random.nextInt(width + 1), top + this.random.nextInt(height + 1)))
			.limit(2 + this.random.nextInt(11))
			.toList();
	}

	private static String anchor(Place dot) {
		return label(markers(List.of(dot)).get(0)).anchor();
	}

	private static Map<Place, Label> labels(List<Place> dots) {
		return markers(dots).stream().collect(Collectors.toMap(Marker::place, LabelPlacementTests::label));
	}

	private static List<Marker> markers(List<Place> dots) {
		Map<String, Dot> lettered = new LinkedHashMap<>();
		IntStream.range(0, dots.size())
			.forEach((i) -> lettered.put(CompassMap.letter(i), new Dot(dots.get(i), 0, 0, Optional.empty(), false)));
		return LabelPlacement.of(Marker.of(lettered), List.of());
	}

	private static Label label(Marker marker) {
		return marker.label().orElseThrow();
	}

}
