package dev.rolecompass.http;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link BaseUrl} and its setting. Its use in pages is tested over HTTP.
 */
@ExtendWith(OutputCaptureExtension.class)
class BaseUrlTests {

	private static final String PROPERTY = "rolecompass.base-url=";

	private static final String WARNING = "rolecompass.base-url is not set";

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withUserConfiguration(Settings.class);

	@ParameterizedTest
	@CsvSource(textBlock = """
			https://compass.example,             https://compass.example
			https://compass.example/,            https://compass.example
			https://compass.example//,           https://compass.example
			https://compass.example/quiz,        https://compass.example/quiz
			https://compass.example/quiz/,       https://compass.example/quiz
			http://compass.example:8080/,        http://compass.example:8080
			https://[2001:db8::1]:8443,          https://[2001:db8::1]:8443
			http://localhost:8080,               http://localhost:8080
			http://intranet,                     http://intranet
			https://192.0.2.1,                   https://192.0.2.1
			https://xn--kmpass-wxa.example,      https://xn--kmpass-wxa.example
			https://1.compass-2.example.:65535/, https://1.compass-2.example.:65535
			""")
	void trailingSlashesOfTheSettingAreRemoved(String setting, String expected) {
		this.runner.withPropertyValues(PROPERTY + setting)
			.run((context) -> assertThat(context.getBean(BaseUrl.class).forRequest(request("localhost", "127.0.0.1")))
				.contains(expected));
	}

	@Test
	void theSettingAppliesWhateverTheHost() {
		this.runner.withPropertyValues(PROPERTY + "https://compass.example")
			.run((context) -> assertThat(
					context.getBean(BaseUrl.class).forRequest(request("evil.example", "192.0.2.1")))
				.contains("https://compass.example"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://compass.example", "javascript:alert(1)", "mailto:me@compass.example",
			// No scheme, or no host
			"compass.example", "//compass.example", "/quiz", "https:///quiz", "https:compass.example", "https://",
			"https://:8080", "https://compass_example",
			// With a host or port that can't exist
			"https://-x.example", "https://x-.example", "https://a..b", "https://.example", "https://256.1.1.1",
			"https://1.2.3", "https://1", "http://0.0.0.0:8080", "https://[::g]", "https://%41.example",
			"https://a123456789b123456789c123456789d123456789e123456789f123456789g123.example",
			"https://compass.example:", "https://compass.example:0", "https://compass.example:99999",
			"https://compass.example:x",
			// With a query, a fragment or a user
			"https://compass.example?", "https://compass.example?with=x", "https://compass.example/quiz?a=3",
			"https://compass.example#top", "https://me@compass.example", "https://me:secret@compass.example" })
	void anInvalidSettingStopsTheStartAndIsNamed(String setting) {
		this.runner.withPropertyValues(PROPERTY + setting).run((context) -> {
			assertThat(context).hasFailed();
			assertThat(messages(context.getStartupFailure())).contains("rolecompass.base-url");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://compass.example", "compass.example", "https:///quiz", "https://compass.example?a=3",
			"https://me:secret@compass.example" })
	void theMessageExplainsTheFormatWithoutRevealingSecrets(String setting) {
		this.runner.withPropertyValues(PROPERTY + setting)
			.run((context) -> assertThat(context.getStartupFailure()).rootCause()
				.hasMessageContaining("rolecompass.base-url")
				.hasMessageContaining("http or https")
				.hasMessageContaining("https://compass.example")
				.hasMessageNotContaining("secret"));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			localhost,   127.0.0.1,       http://localhost:8080/quiz
			LOCALHOST,   127.0.0.1,       http://localhost:8080/quiz
			127.0.0.1,   127.0.0.1,       http://127.0.0.1:8080/quiz
			[::1],       0:0:0:0:0:0:0:1, http://[::1]:8080/quiz
			""")
	void withoutASettingLoopbackUrlsUseTheConnectionsPort(String host, String address, String expected) {
		this.runner.run((context) -> assertThat(context.getBean(BaseUrl.class).forRequest(request(host, address)))
			.contains(expected));
	}

	@ParameterizedTest
	@CsvSource({ "evil.example, 127.0.0.1", "localhost.evil.example, 127.0.0.1", "127.0.0.1.evil.example, 127.0.0.1",
			"localhost, 192.0.2.1", "127.0.0.1, 192.0.2.1", "compass.example, 192.0.2.1" })
	void withoutASettingOtherHostsGetNoAbsoluteUrls(String host, String address) {
		this.runner
			.run((context) -> assertThat(context.getBean(BaseUrl.class).forRequest(request(host, address))).isEmpty());
	}

	@Test
	void anEmptySettingCountsAsNone() {
		this.runner.withPropertyValues(PROPERTY)
			.run((context) -> assertThat(
					context.getBean(BaseUrl.class).forRequest(request("compass.example", "192.0.2.1")))
				.isEmpty());
	}

	@Test
	void aMissingSettingIsLoggedUnlessOnlyLoopbackIsServed(CapturedOutput output) {
		this.runner.withPropertyValues(PROPERTY + "https://compass.example").run((context) -> {
		});
		this.runner.withPropertyValues("server.address=127.0.0.1").run((context) -> {
		});
		assertThat(output).doesNotContain(WARNING);
		this.runner.run((context) -> {
		});
		assertThat(output).containsOnlyOnce(WARNING);
	}

	private static MockHttpServletRequest request(String host, String localAddress) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setServerName(host);
		request.setServerPort(666);
		request.setLocalAddr(localAddress);
		request.setLocalPort(8080);
		request.setContextPath("/quiz");
		return request;
	}

	private static String messages(@Nullable Throwable failure) {
		StringBuilder messages = new StringBuilder();
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			messages.append(cause.getMessage()).append('\n');
		}
		return messages.toString();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties({ RoleCompassProperties.class, ServerProperties.class })
	@Import(BaseUrl.class)
	static class Settings {

	}

}
