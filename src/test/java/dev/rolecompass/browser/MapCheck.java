package dev.rolecompass.browser;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

	private static final Pattern DOT = Pattern
		.compile("(\\S+(?: dot)?) stands at (\\d+) of 100 across and (\\d+) of 100 up, ([^.]*)\\.");

	private static final Map<String, String> HALVES = Map.of("manager", "on the engineering manager’s side",
			"tech-lead", "on the tech lead’s side", "middle", "on the line between the two sides");

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
		List<String> letters = (List<String>) shown.get("letters");
		String told = (String) shown.get("told");
		List<Matcher> sentences = DOT.matcher(told).results().map((found) -> {
			Matcher sentence = DOT.matcher(found.group());
			assertThat(sentence.matches()).isTrue();
			return sentence;
		}).toList();
		assertThat(told).as(where)
			.contains("Technology to people runs across, leading alongside engineering to leading as the whole job"
					+ " runs upwards.");
		assertThat(told.contains("compass needle")).as(where).isEqualTo(shown.get("needle"));
		assertThat(shown.get("hidden")).as(where).isEqualTo(true);
		assertFieldsAreTold(where, (List<Map<String, ?>>) shown.get("fields"), told);
		assertThat(sentences).as(where).hasSameSizeAs(dots);
		assertThat(sentences).as(where)
			.extracting((sentence) -> sentence.group(1))
			.isEqualTo(letters.isEmpty() && !dots.isEmpty() ? List.of("The dot") : letters);
		IntStream.range(0, dots.size()).forEach((i) -> assertSame(where, dots.get(i), sentences.get(i)));
	}

	private static void assertFieldsAreTold(String where, List<Map<String, ?>> fields, String told) {
		List<Map<String, ?>> marked = fields.stream().filter((field) -> field.get("marked").equals(true)).toList();
		String link = marked.isEmpty() ? ": " : "’s field is marked: ";
		assertThat(marked.isEmpty() ? fields : marked).as(where)
			.allSatisfy((field) -> assertThat(told).contains(field.get("name") + link + field.get("place")));
		assertThat(fields).as(where).allSatisfy((field) -> assertThat(field.get("fits")).isEqualTo(true));
	}

	private static void assertSame(String where, Map<String, ?> dot, Matcher sentence) {
		double across = ((Number) dot.get("x")).doubleValue() / 2;
		double up = 100 - ((Number) dot.get("y")).doubleValue() / 2;
		assertThat(Double.parseDouble(sentence.group(2))).as(where).isCloseTo(across, within(0.5));
		assertThat(Double.parseDouble(sentence.group(3))).as(where).isCloseTo(up, within(0.5));
		String half = (across + up > 100) ? "manager" : (across + up < 100) ? "tech-lead" : "middle";
		assertThat(sentence.group(4)).as(where).isEqualTo(HALVES.get(half));
		if (!half.equals("middle")) {
			assertThat(dot.get("shape")).as(where).isEqualTo(half);
		}
	}

}
