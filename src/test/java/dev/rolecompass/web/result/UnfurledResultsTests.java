package dev.rolecompass.web.result;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.rolecompass.link.AllResults;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Entry;
import dev.rolecompass.link.SlugFormat;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.Html;
import dev.rolecompass.web.ModelTest;
import dev.rolecompass.web.RenderedPage;
import dev.rolecompass.web.SampleLinks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a result's link unfurls to: always short enough, and the same with and without
 * answers.
 */
@ModelTest
class UnfurledResultsTests {

	private static final int LONGEST_TITLE = 60;

	private static final int LONGEST_DESCRIPTION = 155;

	private static final List<String> TAGS = List.of("description", "og:title", "og:description", "og:image",
			"og:image:alt", "twitter:image:alt");

	private final MockMvcTester mvc;

	private final ResultPages pages;

	private final SlugFormat slugFormat;

	UnfurledResultsTests(@Autowired MockMvcTester mvc, @Autowired ResultPages pages, @Autowired SlugFormat slugFormat) {
		this.mvc = mvc;
		this.pages = pages;
		this.slugFormat = slugFormat;
	}

	/**
	 * Fills in the messages as the template does; the next test shows that the template
	 * does so.
	 */
	@Test
	void titlesAndDescriptionsOfAllResultsAreShort() {
		Map<String, String> tooLong = new TreeMap<>();
		long results = Stream.of(Lens.values()).flatMap((lens) -> AllResults.stream().map((result) -> {
			ResultPage page = this.pages.shared(Language.ENGLISH, new Entry.OfResult(lens, result), Entries.NONE);
			if (title(page).length() > LONGEST_TITLE) {
				tooLong.put(page.url(), title(page));
			}
			if (description(page).length() > LONGEST_DESCRIPTION) {
				tooLong.put(page.url() + " ", description(page));
			}
			return page;
		})).count();
		assertThat(tooLong).isEmpty();
		assertThat(results).isGreaterThan(2 * 101 * 101);
	}

	private static String title(ResultPage page) {
		return Bundles.english(page.titleKey(), Bundles.english(page.portraitKey("name")),
				Bundles.english(page.roleKey()));
	}

	private static String description(ResultPage page) {
		return Bundles.english(page.lensKey("description"), Bundles.english(page.clarityKey(),
				Bundles.english(page.roleKey()), Bundles.english(page.otherRoleKey())));
	}

	static Stream<String> answers() {
		return SampleLinks.answers(SampleLinks.Spread.EVENLY)
			.stream()
			.flatMap((answers) -> Stream.of("/en/career/" + answers, "/en/job/" + answers));
	}

	@ParameterizedTest
	@MethodSource("answers")
	void aLinkUnfurlsTheSameWithAndWithoutAnswers(String link) {
		Html own = html(link);
		ResultPage page = RenderedPage.of(this.mvc, link).result();
		Html shared = html(page.urls().share());
		Html withAnswers = html(page.explanation().orElseThrow().shareUrl());
		assertThat(own.title()).isEqualTo(shared.title())
			.isEqualTo(withAnswers.title())
			.isEqualTo(Bundles.english("layout.title", title(page)));
		assertThat(own.meta("og:title")).contains(title(page));
		assertThat(own.meta("og:description")).contains(description(page));
		assertThat(TAGS).allSatisfy((tag) -> assertThat(own.meta(tag)).as(tag)
			.isPresent()
			.isEqualTo(shared.meta(tag))
			.isEqualTo(withAnswers.meta(tag)));
		assertThat(withAnswers.meta("robots")).contains("noindex");
	}

	private Html html(String link) {
		byte[] page = this.mvc.get().uri("http://localhost" + link).with((request) -> {
			request.setLocalAddr("127.0.0.1");
			return request;
		}).exchange().getResponse().getContentAsByteArray();
		return Html.parse(new String(page, StandardCharsets.UTF_8));
	}

}
