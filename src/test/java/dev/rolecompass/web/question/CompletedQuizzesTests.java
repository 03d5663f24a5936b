package dev.rolecompass.web.question;

import dev.rolecompass.web.Http;
import dev.rolecompass.web.WebTest;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class CompletedQuizzesTests {

	private static final String LAST = "/en/career/a4b4c4d4e4f4g4h4i4j4k4?asked=l&l=4";

	private final Http http;

	private final MeterRegistry registry;

	CompletedQuizzesTests(@LocalServerPort int port, @Autowired MeterRegistry registry) {
		this.http = new Http(port);
		this.registry = registry;
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/en/career/a4b4c4d4e4f4g4h4i4j4k4?asked=l&l=4   , career, engineering-manager, clear
			/en/job/a0b0c0d0e0f0g0h0i0j0k0?asked=l&l=0      , job   , tech-lead          , clear
			/en/job/a2b2c2d2e2f2g2h2i2j2k2?asked=l&l=1      , job   , tech-lead          , close-call
			/en/career/a2b2c2d2e2f2g2h2i2j2k2l2?asked=z&z=4 , career, engineering-manager, close-call
			/en/career/axbxcxdxexfxg4h4i4j4k4l4?asked=a&a=4 , -     , -                  , -
			/en/career/a3b3cxdxexfxg3h3i3j3k3l3?asked=c&c=3 , career, engineering-manager, clear
			/en/career/a2b2c2d2e2f2g2h2i2j2k2?asked=l&l=2   , -     , -                  , -
			/en/career/a4b4c4d4e4f4g4h4i4j4?asked=k&k=4     , -     , -                  , -
			/en/career/a4b4c4d4e4f4g4h4i4j4k4?asked=l       , -     , -                  , -
			/en/career/a4b4c4d4e4f4g4h4i4j4k4?asked=l&l=9   , -     , -                  , -
			""")
	void theAnswerThatCompletesTheQuizIsCounted(String target, String lens, String role, String strength) {
		double before = all();
		double same = lens.equals("-") ? 0 : count(lens, role, strength);
		this.http.get(target);
		assertThat(all() - before).isEqualTo(lens.equals("-") ? 0 : 1);
		if (!lens.equals("-")) {
			assertThat(count(lens, role, strength) - same).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/career/a4b4c4d4e4f4g4h4i4j4k4l4", "/en/career/a4b4c4d4e4f4g4h4i4j4k4l4/l",
			"/en/career/a4b4c4d4e4f4g4h4i4j4k4l4?asked=l&l=0", "/en/career/a4b4c4d4e4f4g4h4i4j4k4l4?asked=l&l=4",
			"/en/career/a2b2c2d2e2f2g2h2i2j2k2l2z4?asked=z&z=0", "/en/result/career/em-81-58",
			"/en/career/a4b4c4d4e4f4g4h4i4j4k4l4.json" })
	void returningToAResultIsNotCounted(String target) {
		double before = all();
		this.http.get(target);
		assertThat(all()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			User-Agent     | Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | 1
			User-Agent     | Lynx/2.9.2                                                             | 1
			User-Agent     | Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)              | 0
			User-Agent     | facebookexternalhit/1.1                                                | 0
			User-Agent     | Twitterbot/1.0                                                         | 0
			User-Agent     | WhatsApp/2.24                                                          | 0
			User-Agent     | Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html) | 0
			Sec-Purpose    | prefetch                                                               | 0
			Sec-Purpose    | prefetch;prerender                                                     | 0
			Purpose        | prefetch                                                               | 0
			X-Moz          | prefetch                                                               | 0
			Sec-Fetch-Site | none                                                                   | 0
			Sec-Fetch-Site | cross-site                                                             | 0
			""")
	void botsAndPrefetchesAreNotCounted(String header, String value, int counted) {
		double before = all();
		this.http.get(LAST, header, value);
		assertThat(all() - before).isEqualTo(counted);
	}

	@ParameterizedTest
	@CsvSource({ "same-origin, navigate, 1", "same-origin, no-cors, 0", "same-origin, cors, 0",
			"same-site, navigate, 0" })
	void onlySubmissionsOfOurOwnFormAreCounted(String site, String mode, int counted) {
		double before = all();
		this.http.get(LAST, "Sec-Fetch-Site", site, "Sec-Fetch-Mode", mode);
		assertThat(all() - before).isEqualTo(counted);
	}

	@Test
	void headRequestsAreNotCounted() {
		double before = all();
		assertThat(this.http.send("HEAD", LAST).status()).isEqualTo(303);
		assertThat(all()).isEqualTo(before);
	}

	@Test
	void countsHaveNoTagsExceptLensRoleAndStrength() {
		this.http.get(LAST);
		assertThat(this.registry.find("rolecompass.quizzes.completed").counters()).hasSize(2 * 2 * 3)
			.allSatisfy((counter) -> assertThat(counter.getId().getTags()).extracting("key")
				.containsExactly("lens", "role", "strength"));
	}

	private double all() {
		return this.registry.find("rolecompass.quizzes.completed")
			.counters()
			.stream()
			.mapToDouble(Counter::count)
			.sum();
	}

	private double count(String lens, String role, String strength) {
		return this.registry.get("rolecompass.quizzes.completed")
			.tags("lens", lens, "role", role, "strength", strength)
			.counter()
			.count();
	}

}
