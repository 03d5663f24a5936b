package dev.rolecompass.browser;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the map looks like with many dots.
 */
@BrowserTest
class MapInBrowserTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					12 | em-100-100 em-99-100 em-100-99 em-98-98 em-97-100 em-96-98 em-95-96 em-99-97 em-100-95 em-94-99 em-97-97 em-92-93
					12 | tl-0-0 tl-1-0 tl-0-1 tl-2-2 tl-3-0 tl-4-2 tl-5-4 tl-1-3 tl-0-5 tl-6-1 tl-3-3 tl-8-7
					12 | em-81-58 tl-20-31 em-50-80 em-92-70 tl-5-60 tl-35-20 em-62-45 tl-48-40 em-75-95 em-30-85 tl-70-12 em-95-20
					12 | em-55-55 em-56-55 em-55-56 em-57-57 em-58-56 em-60-55 em-52-58 em-54-60 em-59-59 em-61-61 em-57-53 em-53-53
					3  | em-81-58 tl-20-31 em-81-58 em-95-95 tl-20-31 em-81-58
					2  | em-81-58 tl-20-31
					""")
	void aLabelCoversNothingAndIsOnTheMap(int labels, String results, Browser browser) {
		String with = Arrays.stream(results.split(" "))
			.map((result) -> "with=career." + result)
			.collect(Collectors.joining("&"));
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/compare?" + with);
			assertThat(visitor.page().locator(".map .letter").count()).isEqualTo(labels);
			for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
				screen.on(visitor.page());
				assertThat(visitor.<List<String>>look("map-overlaps.js")).as("%s", screen).isEmpty();
			}
		}
	}

}
