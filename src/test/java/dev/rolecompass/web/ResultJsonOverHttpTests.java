package dev.rolecompass.web;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class ResultJsonOverHttpTests {

	private static final JsonMapper MAPPER = new JsonMapper();

	private final Http http;

	ResultJsonOverHttpTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@Test
	void anOwnResultHasItsAnswers() {
		assertThat(json("/en/career/a3bxc0d0e0f0g0h0i0jxkxl1.json")).isEqualTo(
				object("""
						{"lens": "career", "role": "tech-lead", "strength": "clear", "portrait": "tech-lead", "name": "Tech Lead", "slug": "tl-15-6",
						"scores": {"focus": 15, "position": 6},
						"answers": {"a": 3, "b": null, "c": 0, "d": 0, "e": 0, "f": 0,
						"g": 0, "h": 0, "i": 0, "j": null, "k": null, "l": 1}}"""));
	}

	@ParameterizedTest
	@CsvSource({ "career, a3bxc0d0e0f0g0h0i0jxkxl1", "job, a4b3c4d4e1f3g4hxi2j3k4l3",
			"career, a2b2c2d2e2f2g2h2i2j2k2l2z4" })
	void aResultSharedWithItsAnswersEqualsTheOwnOne(String lens, String answers) {
		assertThat(json("/en/result/" + lens + "/" + answers + ".json"))
			.isEqualTo(json("/en/" + lens + "/" + answers + ".json"));
	}

	@Test
	void aSettledTieIncludesTheDecider() {
		assertThat(json("/en/career/a2b2c2d2e2f2g2h2i2j2k2l2z4.json")).isEqualTo(
				object("""
						{"lens": "career", "role": "engineering-manager", "strength": "close-call", "portrait": "middle", "name": "Generalist", "slug": "em-50-50",
						"scores": {"focus": 50, "position": 50},
						"answers": {"a": 2, "b": 2, "c": 2, "d": 2, "e": 2, "f": 2,
						"g": 2, "h": 2, "i": 2, "j": 2, "k": 2, "l": 2, "z": 4}}"""));
	}

	@ParameterizedTest
	@CsvSource({ "em-100-100, engineering-manager, clear, manager, 100, 100",
			"em-81-58, engineering-manager, leaning, people-first, 81, 58",
			"em-50-50, engineering-manager, close-call, middle, 50, 50",
			"tl-50-50, tech-lead, close-call, middle, 50, 50",
			"tl-33-58, tech-lead, close-call, technology-first, 33, 58",
			"tl-20-31, tech-lead, clear, tech-lead, 20, 31",
			"em-100-0, engineering-manager, close-call, mentor, 100, 0", "tl-0-0, tech-lead, clear, tech-lead, 0, 0" })
	void aSharedResultHasNoAnswers(String slug, String role, String strength, String portrait, int focus,
			int position) {
		Map<String, Object> scores = Map.of("focus", focus, "position", position);
		for (String lens : List.of("career", "job")) {
			assertThat(json("/en/result/" + lens + "/" + slug + ".json"))
				.isEqualTo(Map.of("lens", lens, "role", role, "strength", strength, "portrait", portrait, "name",
						Bundles.english("portrait." + portrait + ".name"), "slug", slug, "scores", scores));
		}
	}

	@ParameterizedTest
	@CsvSource({ "a3b0c0d0e0f0g0h0i0j0k0l0, 13, 0", "a2b0c0dxexfxg0h1i1jxkxlx, 17, 17",
			"a4b4c4d4e4f3g4h4i4j4kxlx, 96, 100" })
	void scoresAreRoundedHalfUp(String answers, int focus, int position) {
		assertThat(json("/en/career/" + answers + ".json"))
			.containsEntry("scores", Map.of("focus", focus, "position", position))
			.hasEntrySatisfying("slug", (slug) -> assertThat(slug).asString().endsWith("-" + focus + "-" + position));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/en/career/a3.json                            | no-result.incomplete | ''
			/en/career/axbxcxdxe2f2g2h2i2j2k2l2.json      | no-result.not-enough | ''
			/en/career/a2b2c2d2e2f2g2h2i2j2k2l2.json      | no-result.tied | ''
			/en/career/a3b9.json                          | unknown-answer | 2
			/en/result/career/tl-81-58.json               | contradictory-result | ''
			/en/result/career/nothing.json                | unknown-result | ''
			/en/nothing/here/at/all.json                       | not-found | ''
			""")
	void withoutAResultTheErrorSaysWhatIsMissing(String link, String error, String answer) {
		Reply reply = this.http.get(link);
		assertThat(reply).isOurs().hasStatus(404).hasType("application/problem+json").isNotStored();
		assertThat(object(reply.body())).containsEntry("status", 404)
			.containsEntry("detail", Bundles.english("error." + error + ".text", answer));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "*/*", "text/html", "application/json", "application/xml;q=0.9", "image/png", "nonsense", "" })
	void theFormatDependsOnTheSuffixAndNotOnTheAcceptHeader(String accepted) {
		String[] links = { "/en/career/a4b3c4d4e1f3g4hxi2j3k4l3", "/en/career/a4b3c4d4e1f3g4hxi2j3k4l3.json",
				"/en/result/career/em-81-58", "/en/result/career/em-81-58.json", "/en/career/a3.json", "/en/career/a9",
				"/en/career?asked=a", "/robots.txt", "/sitemap.xml", "/favicon.svg", "/favicon.ico" };
		for (String link : links) {
			Reply plain = this.http.get(link);
			Reply reply = this.http.get(link, "Accept", accepted);
			assertThat(reply).hasStatus(plain.status());
			assertThat(reply.header("Content-Type")).isEqualTo(plain.header("Content-Type"));
			assertThat(reply.body()).isEqualTo(plain.body());
		}
	}

	private Map<String, Object> json(String link) {
		Reply reply = this.http.get(link);
		assertThat(reply).isOurs().hasStatus(200).hasType("application/json");
		assertThat(reply.headers("X-Robots-Tag")).containsExactly("noindex");
		return object(reply.body());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> object(String json) {
		return MAPPER.readValue(json, Map.class);
	}

}
