package dev.rolecompass.web;

import java.util.List;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.quiz.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Results as Markdown, to paste into a document or an issue, or to read in a terminal.
 */
@WebTest
class ResultTextOverHttpTests {

	private static final String ANSWERS = "a4b3c4d4e1f3g4hxi2j3k4l3";

	/**
	 * Headings that only the page has.
	 */
	private static final List<String> ONLY_ON_THE_PAGE = Stream
		.of("result.share.title", "result.share.answers", "link.title", "result.answers.words",
				"result.shared.answers.words")
		.map(Bundles::english)
		.toList();

	private final Http http;

	ResultTextOverHttpTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/career/" + ANSWERS, "/en/job/" + ANSWERS, "/en/result/career/tl-20-31",
			"/en/result/job/em-50-50", "/en/result/career/" + ANSWERS, "/en/result/job/" + ANSWERS,
			"/en/career/a2b2c2d2e2f2g2h2i2j2k2l2z0", "/en/job/a2bxc2d2e2f2g2h2i2j2k2l2z0?with=career.a3" })
	void theMarkdownHasTheHeadingsOfThePage(String link) {
		Reply reply = text(link.contains("?") ? link.replace("?", ".md?") : link + ".md");
		Html page = this.http.get(link).html();
		assertThat(reply.body()).startsWith("# " + page.heading() + "\n\n**");
		List<String> headings = page.all("*")
			.stream()
			.filter((tag) -> tag.name().matches("h2|h3|summary"))
			.map(Html::text)
			.filter((heading) -> !ONLY_ON_THE_PAGE.contains(heading) && !isTopic(heading))
			.toList();
		assertThat(reply.body()
			.lines()
			.filter((line) -> line.matches("##+ .*"))
			.map((line) -> line.replaceFirst("#+ ", ""))).isEqualTo(headings);
		assertThat(reply.body()).doesNotContain("[(", "[/", "[#", "<", "&#", "::", "null", "??", "…", "\n\n\n", "\t");
	}

	@Test
	void anOwnResultHasItsAnswersAndItsLink() {
		assertThat(text("/en/career/" + ANSWERS + ".md?with=job.em-81-58").body())
			.contains(
					"- **" + wording('a').name() + "** – " + Bundles.english("answer.much-more") + ": "
							+ wording('a').manager().text() + "\n",
					"- **" + wording('h').name() + "** – " + Bundles.english("answer.skipped.career") + "\n",
					"- **" + wording('i').name() + "** – " + Bundles.english("answer.both") + "\n")
			.endsWith("\n" + this.http.site() + "/en/result/career/" + ANSWERS + "\n");
	}

	@Test
	void aResultSharedWithItsAnswersHasThemAndItsLink() {
		assertThat(text("/en/result/career/" + ANSWERS + ".md").body())
			.contains("## " + Bundles.english("result.career.answers.title.shared") + "\n",
					"- **" + wording('i').name() + "** – " + Bundles.english("answer.both") + "\n")
			.endsWith("\n" + this.http.site() + "/en/result/career/" + ANSWERS + "\n");
	}

	@Test
	void aSharedResultHasNoAnswers() {
		assertThat(text("/en/result/career/em-81-58.md").body())
			.doesNotContain(Bundles.english("result.career.answers.title"), Bundles.english("answer.much-more"))
			.endsWith("\n" + this.http.site() + "/en/result/career/em-81-58\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/en/job/a3.md                            | no-result.incomplete | ''
			/en/career/axbxcxdxe2f2g2h2i2j2k2l2.md   | no-result.not-enough | ''
			/en/career/a2b2c2d2e2f2g2h2i2j2k2l2.md   | no-result.tied | ''
			/en/career/a3b9.md                       | unknown-answer | 2
			/en/result/career/zzmarker9.md           | unknown-result | ''
			""")
	void withoutAResultTheErrorSaysWhatIsMissing(String link, String error, String answer) {
		Reply reply = this.http.get(link);
		assertThat(reply).isOurs().hasStatus(404).hasType("text/markdown").isNotStored().doesNotEcho(Http.MARKER);
		assertThat(reply.body()).startsWith("# ")
			.contains(Bundles.english("error." + error + ".text", answer))
			.doesNotContain("<");
	}

	@ParameterizedTest
	@CsvSource({ "/en//job/b1a3.md, 404", "/en/result/career/em-81-58.md., 301",
			"/en/result//career/em-81-58.md, 301" })
	void theMarkdownHasOneUrl(String link, int status) {
		Reply reply = this.http.getRaw(link);
		assertThat(reply).hasStatus(status);
		if (status == 301) {
			assertThat(reply).redirectsTo(301, "/en/result/career/em-81-58.md");
		}
	}

	private Reply text(String link) {
		Reply reply = this.http.get(link);
		assertThat(reply).isOurs().hasStatus(200).hasType("text/markdown");
		assertThat(reply.headers("X-Robots-Tag")).containsExactly("noindex");
		return reply;
	}

	private static Wording wording(char letter) {
		return Quizzes.shipped().question(letter).orElseThrow().wording().in(Lens.CAREER, Language.ENGLISH);
	}

	/**
	 * Whether a heading is the name of a topic, which is a list item in Markdown.
	 */
	private static boolean isTopic(String heading) {
		Quiz quiz = Quizzes.shipped();
		return Stream.concat(quiz.questions().stream().map(Question::wording), Stream.of(quiz.decider()))
			.flatMap((wordings) -> Stream.of(Lens.values()).map((lens) -> wordings.in(lens, Language.ENGLISH)))
			.anyMatch((wording) -> wording.name().equals(heading));
	}

}
