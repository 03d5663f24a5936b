package dev.rolecompass.browser;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser;
import dev.rolecompass.web.LinkKind;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Who doesn't see the map is told what it shows.
 */
@BrowserTest
class MapInBrowserTests {

	private static final Pattern DOT = Pattern
		.compile("(\\S+(?: dot)?) stands at (\\d+) of 100 across and (\\d+) of 100 up, ([^.]*)\\.");

	private static final Map<String, String> HALVES = Map.of("manager", "in the engineering manager’s half",
			"tech-lead", "in the tech lead’s half", "middle", "on the line between the two halves");

	@LocalServerPort
	private int port;

	@Test
	void theMapsTextSaysWhatThePictureShows(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			List<LinkKind> withMap = LinkKind.documents().filter((kind) -> {
				visitor.open(kind.target());
				Optional<Map<String, ?>> map = Optional.ofNullable(visitor.look("map.js"));
				map.ifPresent((shown) -> assertTold(kind.name(), shown));
				return map.isPresent();
			}).toList();
			assertThat(withMap).contains(LinkKind.LANDING, LinkKind.OWN_RESULT, LinkKind.SHARED_JOB, LinkKind.TWELVE);
		}
	}

	@SuppressWarnings("unchecked")
	private static void assertTold(String page, Map<String, ?> shown) {
		List<Map<String, ?>> dots = (List<Map<String, ?>>) shown.get("dots");
		List<String> letters = (List<String>) shown.get("letters");
		String told = (String) shown.get("told");
		List<Matcher> sentences = DOT.matcher(told).results().map((found) -> {
			Matcher sentence = DOT.matcher(found.group());
			assertThat(sentence.matches()).isTrue();
			return sentence;
		}).toList();
		assertThat(told).as(page).contains("Technology to people runs across, role to title runs upwards.");
		assertThat(told.contains("compass needle")).as(page).isEqualTo(shown.get("needle"));
		assertThat(shown.get("hidden")).as(page).isEqualTo(true);
		assertThat(sentences).as(page).hasSameSizeAs(dots);
		assertThat(sentences).as(page)
			.extracting((sentence) -> sentence.group(1))
			.isEqualTo(letters.isEmpty() && !dots.isEmpty() ? List.of("The dot") : letters);
		IntStream.range(0, dots.size()).forEach((i) -> assertSame(page, dots.get(i), sentences.get(i)));
	}

	private static void assertSame(String page, Map<String, ?> dot, Matcher sentence) {
		double across = ((Number) dot.get("x")).doubleValue() / 2;
		double up = 100 - ((Number) dot.get("y")).doubleValue() / 2;
		assertThat(Double.parseDouble(sentence.group(2))).as(page).isCloseTo(across, within(0.5));
		assertThat(Double.parseDouble(sentence.group(3))).as(page).isCloseTo(up, within(0.5));
		String half = (across + up > 100) ? "manager" : (across + up < 100) ? "tech-lead" : "middle";
		assertThat(sentence.group(4)).as(page).isEqualTo(HALVES.get(half));
		if (!half.equals("middle")) {
			assertThat(dot.get("shape")).as(page).isEqualTo(half);
		}
	}

}
