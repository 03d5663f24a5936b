package dev.rolecompass.web.result;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rolecompass.link.AllResults;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Entry;
import dev.rolecompass.link.SlugFormat;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.Html;
import dev.rolecompass.web.ModelTest;
import dev.rolecompass.web.RenderedPage;
import dev.rolecompass.web.SampleLinks;
import org.assertj.core.api.SoftAssertions;
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
		Set<Unfurled> unfurled = Stream.of(Lens.values())
			.flatMap((lens) -> AllResults.stream()
				.map((result) -> this.pages.shared(Language.ENGLISH, new Entry.OfResult(lens, result), Entries.NONE)))
			.map(Unfurled::of)
			.collect(Collectors.toSet());
		assertThat(unfurled).hasSizeGreaterThan(2 * Portrait.values().length);
		SoftAssertions softly = new SoftAssertions();
		Quizzes.shipped().languages().forEach((language) -> {
			softly.assertThat(unfurled.stream().map((page) -> page.title(language)))
				.as("titles in %s", language)
				.noneMatch((title) -> title.length() > LONGEST_TITLE * percent(language) / 100);
			softly.assertThat(unfurled.stream().map((page) -> page.description(language)))
				.as("descriptions in %s", language)
				.noneMatch((description) -> description.length() > LONGEST_DESCRIPTION * percent(language) / 100);
		});
		softly.assertAll();
	}

	/**
	 * How long texts may be, in percent of the limit for English: a title of two lines is
	 * still shown whole.
	 */
	private static int percent(Language language) {
		return language.equals(Language.ENGLISH) ? 100 : Bundles.isPseudo(language) ? 200 : 125;
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
		Unfurled unfurled = Unfurled.of(page);
		Html shared = html(page.urls().share());
		Html withAnswers = html(page.explanation().orElseThrow().shareUrl());
		assertThat(own.title()).isEqualTo(shared.title())
			.isEqualTo(withAnswers.title())
			.isEqualTo(Bundles.english("layout.title", unfurled.title(Language.ENGLISH)));
		assertThat(own.meta("og:title")).contains(unfurled.title(Language.ENGLISH));
		assertThat(own.meta("og:description")).contains(unfurled.description(Language.ENGLISH));
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

	/**
	 * The keys of what a result unfurls to.
	 */
	private record Unfurled(String titleKey, String nameKey, String roleKey, String otherRoleKey, String descriptionKey,
			String clarityKey) {

		static Unfurled of(ResultPage page) {
			return new Unfurled(page.titleKey(), page.portraitKey("name"), page.roleKey(), page.otherRoleKey(),
					page.lensKey("description"), page.clarityKey());
		}

		String title(Language language) {
			return Bundles.formatted(language, this.titleKey, Bundles.formatted(language, this.nameKey),
					Bundles.formatted(language, this.roleKey));
		}

		String description(Language language) {
			return Bundles.formatted(language, this.descriptionKey, Bundles.formatted(language, this.clarityKey,
					Bundles.formatted(language, this.roleKey), Bundles.formatted(language, this.otherRoleKey)));
		}

	}

}
