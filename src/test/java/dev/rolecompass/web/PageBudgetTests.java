package dev.rolecompass.web;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a phone on a slow line has to wait for: ten packets carry a question.
 */
@WebTest
class PageBudgetTests {

	private static final int BUDGET = 14_600;

	private final Http http;

	PageBudgetTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@Test
	void everyQuestionFitsWithAllThatItLoads() {
		Stream<String> letters = Stream.of("a", "g", "b", "h", "c", "i", "d", "j", "e", "k", "f", "l");
		Stream<String> questions = letters
			.flatMap((letter) -> Stream.of("/en/career/a3b1cxd4/" + letter, "/en/job/a3b1cxd4/" + letter));
		Stream<String> others = Stream.of("/en/career", "/en/job", "/en/career?asked=a",
				"/en/career/a2b2c2d2e2f2g2h2i2j2k2l2", "/en/job?with=career.a2b2c2d2e2f2g2h2i2j2k2l2");
		int largest = Stream.concat(questions, others).mapToInt(this::firstVisit).max().orElseThrow();
		System.out.printf("The largest question page takes %d of %d bytes with all that it loads%n", largest, BUDGET);
		assertThat(largest).isLessThanOrEqualTo(BUDGET);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en", "/en/guide", "/en/career", "/en/career/a4b3c4d4e1f3g4hxi2j3k4l3",
			"/en/job/a4b3c4d4e1f3g4hxi2j3k4l3", "/en/compare?with=career.a4b3&with=job.em-81-58" })
	void aPageLoadsAStylesheetAnIconAndAScriptAndNoMore(String page) {
		assertThat(assets(page)).hasSize(3)
			.anyMatch((asset) -> asset.endsWith(".css"))
			.anyMatch((asset) -> asset.endsWith(".svg"))
			.anyMatch((asset) -> asset.endsWith(".js"));
	}

	/**
	 * All bytes that come back for a page and what it loads, headers included.
	 */
	private int firstVisit(String page) {
		return Stream.concat(Stream.of(page), assets(page).stream()).mapToInt(this::size).sum();
	}

	private int size(String target) {
		byte[] reply = this.http.bytes("GET " + target + " HTTP/1.1\r\nHost: " + this.http.host()
				+ "\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n");
		assertThat(Reply.read(reply)).hasStatus(200);
		return reply.length;
	}

	private List<String> assets(String page) {
		return this.http.get(page)
			.html()
			.tags()
			.stream()
			.filter((tag) -> List.of("link", "script", "img", "source", "iframe", "object").contains(tag.name()))
			.filter((tag) -> !tag.is("rel", "canonical") && !tag.is("rel", "alternate"))
			.flatMap((tag) -> Stream.concat(tag.attribute("href").stream(), tag.attribute("src").stream()))
			.distinct()
			.toList();
	}

}
