package dev.rolecompass.web;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Language;

import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks pages with the Nu HTML Checker. No finding is suppressed.
 */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidHtmlTests {

	private final Http http;

	private final List<String> findings = new ArrayList<>();

	private final SimpleDocumentValidator checker = new SimpleDocumentValidator(false);

	ValidHtmlTests(@LocalServerPort int port) throws Exception {
		this.http = new Http(port);
		Findings handler = new Findings(this.findings);
		this.checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, handler);
		this.checker.setUpValidatorAndParsers(handler, false, false);
	}

	@ParameterizedTest
	@MethodSource("dev.rolecompass.web.LinkKind#pages")
	void everyKindOfPageIsValid(LinkKind kind) throws Exception {
		assertThat(findings(this.http.get(kind.target()).body())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.rolecompass.quiz.Quizzes#otherLanguages")
	void everyKindOfPageIsValidInEveryLanguage(Language language) throws Exception {
		for (LinkKind kind : LinkKind.pages().toList()) {
			List<String> found = new ArrayList<>(findings(this.http.get(kind.target(language)).body()));
			if (Bundles.isPseudo(language)) {
				found.removeIf((finding) -> finding.contains("appears to be written in"));
			}
			assertThat(found).as(kind.target(language)).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource
	void everyKindOfResultIsValid(String link) throws Exception {
		assertThat(findings(this.http.get(link).body())).isEmpty();
	}

	static Stream<String> everyKindOfResultIsValid() {
		return Stream.concat(
				SampleLinks.answers(SampleLinks.Spread.EVENLY).stream().map((answers) -> "/en/job/" + answers),
				Stream.concat(SampleLinks.slugs().stream(), SampleLinks.answers(SampleLinks.Spread.EVENLY).stream())
					.map((result) -> "/en/result/career/" + result));
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 12 })
	void aComparisonOfManyIsValid(int size) throws Exception {
		String entries = "with=career.a4b3c4d4e1f3g4hxi2j3k4l3&with=job.tl-20-31&with=job.em-81-58&".repeat(4);
		String link = "/en/compare?" + Arrays.stream(entries.split("&")).limit(size).collect(Collectors.joining("&"));
		assertThat(findings(this.http.get(link).body())).isEmpty();
	}

	@Test
	void theCodeForOtherSitesIsValid() throws Exception {
		List<String> codes = this.http.get("/en/embed")
			.html()
			.all(".address")
			.stream()
			.map((code) -> code.element().wholeText())
			.filter((code) -> code.startsWith("<"))
			.toList();
		assertThat(codes).hasSize(2);
		for (String code : codes) {
			String page = "<!DOCTYPE html><html lang=\"en\"><head><title>Another site</title></head><body>";
			assertThat(findings(page + code + code + "</body></html>")).isEmpty();
		}
	}

	@Test
	void aRefusedRequestGetsAValidPage() throws Exception {
		Reply refused = this.http.getRaw("/en/%00");
		assertThat(refused).hasStatus(400);
		assertThat(findings(refused.body())).isEmpty();
	}

	@Test
	void theBusyPageIsValid() throws Exception {
		for (String busy : Bundles.plainPages("busy")) {
			assertThat(findings(busy)).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p></h1>", "</h1><section></section>" })
	void errorsAndWarningsAreBothReported(String end) throws Exception {
		String page = this.http.get("/en").body().replace("</h1>", end);
		assertThat(findings(page)).isNotEmpty();
	}

	private List<String> findings(String page) throws Exception {
		this.findings.clear();
		this.checker.checkHtmlInputSource(new InputSource(new StringReader(page)));
		return List.copyOf(this.findings);
	}

	/**
	 * Collects errors and warnings alike.
	 */
	private record Findings(List<String> texts) implements ErrorHandler {

		@Override
		public void warning(SAXParseException finding) {
			add(finding);
		}

		@Override
		public void error(SAXParseException finding) {
			add(finding);
		}

		@Override
		public void fatalError(SAXParseException finding) {
			add(finding);
		}

		private void add(SAXParseException finding) {
			this.texts.add("line " + finding.getLineNumber() + ": " + finding.getMessage());
		}

	}

}
