package dev.rolecompass.browser;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.rolecompass.quiz.End;
import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.SampleLinks;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class CompareJourneyTests {

	private static final String PERSON = "career.a4b3c4d4e1f3g4h3i2j3k4l3";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void fromWhatOneWantsToAJobToTheComparison(boolean javaScript, Browser browser) {
		Browser.NewContextOptions options = Visitor.calm().setJavaScriptEnabled(javaScript);
		try (Visitor visitor = new Visitor(browser, this.port, options)) {
			visitor.open("/en/career/a4b4c4d4e4f4g4h4i4j4k4").answer("question.choice.1");
			assertThat(visitor.path()).isEqualTo("/en/career/a4b4c4d4e4f4g4h4i4j4k4l4");
			visitor.follow("result.career.beside.check");
			assertThat(visitor.page().locator(".progress"))
				.containsText(Bundles.visited("question.progress.numbered.job", 1, 12));
			visitor.answer("question.choice.2");
			assertThat(visitor.path()).isEqualTo("/en/job/a3?with=career.a4b4c4d4e4f4g4h4i4j4k4l4");
			visitor.open("/en/job/a3b1c3d1e3f1g3h1i3j1k3?with=career.a4b4c4d4e4f4g4h4i4j4k4l4")
				.answer("question.skip.job");
			String job = "a3b1c3d1e3f1g3h1i3j1k3lx";
			assertThat(visitor.path()).isEqualTo("/en/job/" + job + "?with=career.a4b4c4d4e4f4g4h4i4j4k4l4");
			visitor.follow("result.beside.carried");
			assertThat(visitor.path()).isEqualTo("/en/compare?with=career.a4b4c4d4e4f4g4h4i4j4k4l4&with=job." + job);
			assertThat(visitor.heading()).isEqualTo(Bundles.visited("compare.title.person-and-job.further.tech-lead"));
			assertThat(visitor.page().locator(".raises > li")).hasCount(3);
			assertThat(visitor.page().locator(".topics tbody tr")).hasCount(11);
			assertThat(visitor.page().locator(".map .letter")).hasText(new String[] { "A", "B" });
		}
	}

	@Test
	void fromAJobToWhatOneWantsAndBackToTheJob(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/result/job/tl-20-31").follow("result.job.beside.check");
			for (int question = 1; question <= 12; question++) {
				visitor.answer("question.choice.3");
			}
			visitor.decide(End.MANAGER);
			visitor.follow("result.beside.carried");
			assertThat(visitor.path())
				.isEqualTo("/en/compare?with=job.tl-20-31&with=career.a2b2c2d2e2f2g2h2i2j2k2l2z4");
			visitor.labelled("compare.entry.open-of", "A").click();
			assertThat(visitor.path()).startsWith("/en/result/job/tl-20-31?with=job.tl-20-31&with=career.a2");
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void threePastedLinksAreOnOneMap(boolean javaScript, Browser browser) {
		Browser.NewContextOptions options = Visitor.calm().setJavaScriptEnabled(javaScript);
		try (Visitor visitor = new Visitor(browser, this.port, options)) {
			visitor.open("/en").follow("landing.compare");
			visitor.paste("""
					Mine is https://any.host/en/career/a4b3c4d4e1f3g4h3i2j3k4l3, Kim’s
					<https://other.host/compass/en/result/career/tl-20-31>
					and the job: job.em-50-80.""");
			assertThat(visitor.path().replaceFirst("#.*", ""))
				.isEqualTo("/en/compare?with=" + PERSON + "&with=career.tl-20-31&with=job.em-50-80");
			assertThat(visitor.heading()).isEqualTo(Bundles.visited("compare.title.group.managers", 2, 3));
			assertThat(visitor.page().locator(".map .letter")).hasCount(3);
			visitor.labelled("compare.entry.remove-of", "B").click();
			assertThat(visitor.path().replaceFirst("#.*", ""))
				.isEqualTo("/en/compare?with=" + PERSON + "&with=job.em-50-80");
			visitor.paste("job.em-50-80 job.a9 em-79-25");
			Locator notice = visitor.page().locator(".error-summary");
			assertThat(notice).containsText(Bundles.visited("compare.notice.added", 2));
			assertThat(notice).containsText(Bundles.visited("compare.notice.broken", 2, 1));
			assertThat(notice).containsText(Bundles.visited("compare.notice.assumed", 3, 1));
			assertThat(notice).isFocused();
			assertThat(visitor.path()).contains(javaScript ? "with=job.em-50-80" : "paste=");
			assertThat(visitor.path().contains("paste=")).isEqualTo(!javaScript);
			visitor.labelled("compare.entry.switch-of", "D", Bundles.visited("compare.entry.switch.career")).click();
			assertThat(visitor.path().replaceFirst("#.*", ""))
				.isEqualTo("/en/compare?with=" + PERSON + "&with=job.em-50-80&with=job.em-50-80&with=job.em-79-25");
		}
	}

	@Test
	void aResultKeptFromEarlierIsComparedWithTodays(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career/a4b3c4d4e1f3g4h3i2j3k4l3").follow("result.beside.compare");
			visitor.paste("http://localhost/en/career/a1b1c1d1e1f1g4h3i2j3k4l3");
			assertThat(visitor.heading()).isEqualTo(Bundles.visited("compare.title.people.focus", "A", "B"));
			assertThat(visitor.page().locator(".topics caption"))
				.hasText(Bundles.visited("compare.topics.summary", 12, 7));
		}
	}

	@ParameterizedTest
	@CsvSource({ "A4, career.a4b4c4d4e4f4g4h4i4j4k4l4, job.a0b0c0d0e0f0g0h0i0j0k0l0",
			"Letter, career.a4b4c4d4e4f4g4h4i4j4k4l4, job.a0b0c0d0e0f0g0h0i0j0k0l0",
			"Letter, career.a0b0c0d0e0f0g0h0i0j0k0l0, career.a4b4c4d4e4f4g4h4i4j4k4l4",
			"A4, career.em-81-58, job.tl-20-31" })
	void twoResultsPrintOnOnePage(String paper, String one, String other, Browser browser) throws IOException {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/compare?with=" + one + "&with=" + other + "#A=Ann+Example&B=The+offer");
			assertThat(visitor.page().locator(".entries [data-name=B]")).hasText("The offer");
			List<String> topics = visitor.page().locator(".topics tbody th").allInnerTexts();
			byte[] pdf = visitor.page().pdf(new Page.PdfOptions().setFormat(paper).setPrintBackground(true));
			try (PDDocument document = Loader.loadPDF(pdf)) {
				assertThat(document.getNumberOfPages()).isEqualTo(1);
				String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
				assertThat(text).contains("Ann Example", "The offer")
					.doesNotContain(Bundles.visited("compare.add.label"), Bundles.visited("compare.names.label", ""));
				assertThat(topics).allSatisfy((topic) -> assertThat(text).contains(topic.split("\n")[0].strip()));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "A4, career", "Letter, career", "A4, job", "Letter, job" })
	@EnglishOnly(value = "Longer texts may need a second sheet", aboutLength = true)
	void twelveResultsPrintOnOnePage(String paper, String lensOfFirst, Browser browser) throws IOException {
		String twelve = SampleLinks.answers()
			.stream()
			.limit(12)
			.collect(Collectors.joining("&with=job.", "/en/compare?with=" + lensOfFirst + ".", ""));
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open(twelve);
			byte[] pdf = visitor.page().pdf(new Page.PdfOptions().setFormat(paper).setPrintBackground(true));
			try (PDDocument document = Loader.loadPDF(pdf)) {
				assertThat(document.getNumberOfPages()).isEqualTo(1);
				assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains(visitor.heading());
			}
		}
	}

	@Test
	void fromFiveOpinionsOfOneJobToThreeThingsToSortOut(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en").follow("door.tech-lead.collect");
			visitor.paste(Stream
				.of("a1b1c0d1e0f1g0h1i1j1k1l0", "a1b1c0d1e1f1g3h1i3j1k1l4", "a1b1c1d1e1f1g1h1i2j1k1l1",
						"a1b1c0d0e0f0g4h1i4j1k1l3", "a1b1c0d0e1f0g2h1i1j1k1l2")
				.map((answers) -> "https://any.host/en/result/job/" + answers)
				.collect(Collectors.joining("\n")));
			assertThat(visitor.heading()).isEqualTo(Bundles.visited("compare.title.group.some", 9, 12));
			assertThat(visitor.page().locator(".positions > li")).hasCount(9);
			assertThat(visitor.page().locator(".raises > li")).hasCount(3);
			assertThat(visitor.page().locator(".raises .steps b")).hasCount(15);
		}
	}

}
