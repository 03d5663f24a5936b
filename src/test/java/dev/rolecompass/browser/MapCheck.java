package dev.rolecompass.browser;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.LinkKind;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Checks that those who don't see the map are told what it shows.
 */
final class MapCheck {

	private static final Set<LinkKind> WITH_MAP = Set.of(LinkKind.LANDING, LinkKind.GUIDE, LinkKind.PORTRAIT,
			LinkKind.OWN_RESULT, LinkKind.SHARED_JOB, LinkKind.TWELVE);

	/**
	 * What each axis runs from and to, as on the map itself.
	 */
	private static final List<String> ENDS = Stream.of("map.technology", "map.people", "map.role", "map.title-end")
		.map(Bundles::visited)
		.toList();

	private MapCheck() {
	}

	static void check(String where, LinkKind kind, Visitor visitor) {
		@Nullable Map<String, Object> shown = visitor.look("map.js");
		if (shown != null) {
			assertTold(where, shown);
		}
		else {
			assertThat(WITH_MAP).as(where).doesNotContain(kind);
		}
	}

	@SuppressWarnings("unchecked")
	private static void assertTold(String where, Map<String, Object> shown) {
		List<Map<String, ?>> dots = (List<Map<String, ?>>) shown.get("dots");
		List<Map<String, ?>> fields = (List<Map<String, ?>>) shown.get("fields");
		String told = (String) shown.get("told");
		assertThat(told).as(where).contains(ENDS);
		assertThat(shown.get("hidden")).as(where).isEqualTo(true);
		assertThat(shown.get("needle")).as(where).isEqualTo(dots.isEmpty() && fields.isEmpty());
		if (dots.isEmpty()) {
			assertThat(told).as(where).isEqualTo(start(fields.isEmpty() ? Bundles.visited("map.empty") : tell(fields)));
		}
		else {
			assertThat(fields).as(where).isEmpty();
			assertDotsAreTold(where, dots, (List<String>) shown.get("letters"), told);
		}
		assertThat(fields).as(where).allSatisfy((field) -> assertThat(field.get("fits")).isEqualTo(true));
	}

	private static String start(String description) {
		return Bundles.visited("map.title") + ". " + description;
	}

	private static String tell(List<Map<String, ?>> fields) {
		Optional<Map<String, ?>> marked = fields.stream().filter((field) -> field.get("marked").equals(true)).findAny();
		return marked.map((field) -> tell("map.field", field))
			.orElseGet(() -> Stream
				.concat(Stream.of(Bundles.visited("map.fields")),
						fields.stream().map((field) -> tell("map.fields.one", field)))
				.collect(Collectors.joining(" ")));
	}

	private static String tell(String key, Map<String, ?> field) {
		List<?> place = (List<?>) field.get("place");
		return Bundles.visited(key, Stream.concat(Stream.of(field.get("name")), place.stream()).toArray());
	}

	private static void assertDotsAreTold(String where, List<Map<String, ?>> dots, List<String> labels, String told) {
		boolean ofOne = labels.size() < dots.size();
		String first = ofOne ? Bundles.pattern("map.dot").pattern() : Pattern.quote(Bundles.visited("map.dots"));
		String lettered = labels.stream()
			.map((label) -> " " + Bundles.pattern(isOfSeveral(label) ? "map.dots.several" : "map.dots.one").pattern())
			.collect(Collectors.joining());
		Matcher sentences = Pattern.compile(Pattern.quote(start("")) + first + lettered).matcher(told);
		assertThat(sentences.matches()).as("%s: %s", where, told).isTrue();
		Iterator<String> words = IntStream.rangeClosed(1, sentences.groupCount()).mapToObj(sentences::group).iterator();
		Iterator<String> shown = labels.iterator();
		for (Map<String, ?> dot : dots) {
			if (!ofOne || dot != dots.get(0)) {
				String label = shown.next();
				String letters = isOfSeveral(label) ? words.next() + ", " + words.next() : words.next();
				assertThat(letters).as(where).isEqualTo(written(label));
			}
			assertSame(where, dot, words.next(), words.next(), words.next());
		}
		assertThat(words.hasNext() || shown.hasNext()).as(where).isFalse();
	}

	private static boolean isOfSeveral(String label) {
		return label.length() > 1;
	}

	/**
	 * A label with each of its letters: "A, B, C, D" for "A–D".
	 */
	private static String written(String label) {
		return Pattern.compile("(.)–(.)")
			.matcher(label)
			.replaceAll((run) -> IntStream.rangeClosed(run.group(1).charAt(0), run.group(2).charAt(0))
				.mapToObj(Character::toString)
				.collect(Collectors.joining(", ")));
	}

	private static void assertSame(String where, Map<String, ?> dot, String toldAcross, String toldUp, String side) {
		double across = ((Number) dot.get("x")).doubleValue() / 2;
		double up = 100 - ((Number) dot.get("y")).doubleValue() / 2;
		assertThat((double) Integer.parseInt(toldAcross)).as(where).isCloseTo(across, within(0.5));
		assertThat((double) Integer.parseInt(toldUp)).as(where).isCloseTo(up, within(0.5));
		String half = (across + up > 100) ? "manager" : (across + up < 100) ? "tech-lead" : "middle";
		assertThat(side).as(where).isEqualTo(Bundles.visited("map.half." + half));
		if (!half.equals("middle")) {
			assertThat(dot.get("shape")).as(where).isEqualTo(half);
		}
	}

}
