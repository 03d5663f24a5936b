package dev.rolecompass.web;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Quizzes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for the pages of every language. Pseudo-languages show what can't be seen in
 * a real one: {@code ar-xb} is written from right to left, and every text of
 * {@code en-xa} has letters that English doesn't have.
 */
@WebTest
class LanguagesOverHttpTests {

	/**
	 * Names, addresses, codes and what people typed are the same in every language.
	 */
	private static final Pattern SAME = Pattern.compile("Role Compass|November|LinkedIn|Bluesky|Mastodon|WhatsApp"
			+ "|https?://\\S+|[\\w.-]+[./][\\w./-]+|\\.(json|md|svg)\\b|“[a-z.]+”|\\b[a-z0-9]*\\d[a-z0-9-]*\\b");

	private final Http http;

	LanguagesOverHttpTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@MethodSource("dev.rolecompass.web.LinkKind#pages")
	void everyPageLinksToItselfInEveryLanguage(LinkKind kind) {
		for (Language language : languagesOf(kind)) {
			Html page = this.http.get(kind.target(language)).html();
			List<Html> links = page.all(".languages a");
			assertThat(links).extracting((link) -> link.attribute("href").orElseThrow())
				.isEqualTo(
						others(language).map((other) -> kind.isFound() ? LinkKind.in(other, kind.url()) : "/" + other)
							.toList());
			assertThat(links).allSatisfy((link) -> {
				assertThat(link.attribute("lang").orElseThrow()).isNotEqualTo(language.tag());
				assertThat(link.text()).isNotBlank();
			});
		}
	}

	/**
	 * All for a page that is found and one that isn't, else two, whose links are of the
	 * same kind.
	 */
	private static Set<Language> languagesOf(LinkKind kind) {
		return (kind == LinkKind.OWN_RESULT || kind == LinkKind.MALFORMED) ? Quizzes.shipped().languages()
				: Set.of(Language.ENGLISH, new Language("ar-xb"));
	}

	private static Stream<Language> others(Language language) {
		return Quizzes.shipped().languages().stream().filter((other) -> !other.equals(language));
	}

	@ParameterizedTest
	@MethodSource("dev.rolecompass.quiz.Quizzes#otherLanguages")
	void everyPageNamesItsLanguageAndDirection(Language language) {
		LinkKind.pages().forEach((kind) -> {
			Reply reply = this.http.get(kind.target(language));
			assertThat(reply).hasStatus(kind.status());
			Html html = reply.html().the("html");
			assertThat(html.attribute("lang")).contains(language.tag());
			assertThat(html.hasAttribute("dir")).isEqualTo(Bundles.text(language, "language.direction").equals("rtl"));
		});
	}

	@ParameterizedTest
	@MethodSource("dev.rolecompass.web.LinkKind#pages")
	void noTextIsOutsideOfTheBundles(LinkKind kind) {
		Html page = this.http.get(kind.target(new Language("en-xa"))).html();
		Set<String> words = Stream
			.concat(Stream.of(page.text(".address", "[lang] [lang]", "b", ".parts li > :first-child", "#practice li")),
					page.all("[aria-label], [alt], [title]")
						.stream()
						.flatMap((element) -> Stream.of("aria-label", "alt", "title")
							.flatMap((name) -> element.attribute(name).stream())))
			.flatMap((text) -> Stream.of(SAME.matcher(text).replaceAll("").split("[^\\p{L}’]+")))
			.filter((word) -> word.matches("[A-Za-z]*[aeioucdghjklnrstwyzAEIOU][A-Za-z]*") && word.length() > 2)
			.collect(Collectors.toSet());
		assertThat(words).isEmpty();
	}

	@Test
	void everyGoldenLinkIsTheSameJsonInEveryLanguage() {
		golden().forEach((link) -> {
			Reply english = this.http.get("/en/" + link + ".json");
			others(Language.ENGLISH).forEach((language) -> {
				Reply reply = this.http.get("/" + language + "/" + link + ".json");
				assertThat(reply.status()).as(link).isEqualTo(english.status());
				if (english.status() == 200) {
					assertThat(reply.body()).isEqualTo(english.body());
				}
			});
		});
	}

	private static List<String> golden() {
		return Bundles.content(new ClassPathResource("golden-links.txt"))
			.lines()
			.filter((line) -> !line.startsWith("#") && line.contains(" -> "))
			.map((line) -> line.split(" -> ")[0])
			.toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en-xa                     | /en-xa
			en-XA,en;q=0.9            | /en-xa
			ar                        | /ar-xb
			ar-EG,en;q=0.5            | /ar-xb
			en-GB,ar-XB;q=0.8         | /en
			zz,ar;q=0.5               | /ar-xb
			zz                        | /en
			*                         | /en
			''                        | /en
			""")
	void theHomePageRespectsTheLanguagesOfTheBrowser(String accepted, String landing) {
		assertThat(this.http.get("/", "Accept-Language", accepted).header("Location")).contains(landing);
	}

	@Test
	void withoutAWishTheHomePageIsEnglish() {
		assertThat(this.http.get("/").header("Location")).contains("/en");
	}

	@Test
	void pagesOfALanguageWithOutdatedTextsSaySo() {
		String notice = Bundles.text(new Language("en-xa"), "layout.stale");
		assertThat(this.http.get("/en-xa/guide").html().text()).contains(notice);
		assertThat(this.http.get("/en-xa/method").html().text()).contains("messages.layout.skip");
		assertThat(this.http.get("/ar-xb/guide").html().text())
			.doesNotContain(Bundles.text(new Language("ar-xb"), "layout.stale"));
	}

}
