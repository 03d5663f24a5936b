package dev.rolecompass.http;

import dev.rolecompass.RoleCompassApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.autoconfigure.context.LifecycleProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Settings that make no sense. {@link BaseUrlTests} has more about the base URL by
 * itself.
 */
@ExtendWith(OutputCaptureExtension.class)
class SettingsCheckTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withUserConfiguration(Settings.class);

	@ParameterizedTest
	@ValueSource(strings = { "/~kim", "/@team", "/a+b", "/a%20b", "/a b", "compass", "/a//b", "/compass.", "/a./b",
			"/.compass", "/_compass", "/compass-", "/compass_", "/a;b", "/a*", "/(a)", "/é", "//compass", "/a/../b" })
	void aContextPathWithOtherCharactersThanOurPathsStopsTheStart(String path) {
		assertStops("server.servlet.context-path must be a path such as /compass",
				"server.servlet.context-path=" + path);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "/", "/compass", "/compass/", "/tools/compass", "/Team-2/role.compass_x", "/en", "/1" })
	void anyOtherContextPathIsFine(String path) {
		assertStarts("server.servlet.context-path=" + path);
	}

	@ParameterizedTest
	@CsvSource({ "https://x.example/compass, ''", "https://x.example/compass, /tools", "https://x.example, /compass",
			"https://x.example/, /compass", "https://x.example/compass, /compass/tools",
			"https://x.example/tools/compass, /compass", "https://x.example/Compass, /compass",
			"https://x.example/a%20b, ''" })
	void aBaseUrlWithAnotherPathThanTheContextPathStopsTheStart(String url, String path) {
		assertStops("rolecompass.base-url and server.servlet.context-path must have the same path",
				"rolecompass.base-url=" + url, "server.servlet.context-path=" + path);
	}

	@ParameterizedTest
	@CsvSource({ "https://x.example, ''", "https://x.example/, /", "https://x.example/compass, /compass",
			"https://x.example/compass/, /compass/", "https://x.example/tools/compass, /tools/compass" })
	void aBaseUrlThatEndsWithTheContextPathIsFine(String url, String path) {
		assertStarts("rolecompass.base-url=" + url, "server.servlet.context-path=" + path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rolecompass.page-cache-size=8", "rolecompass.page-cache-size=63KB",
			"rolecompass.page-cache-size=-8MB", "rolecompass.page-cache-size=1TB", "rolecompass.drain=-1s",
			"rolecompass.drain=5000", "rolecompass.drain=11m", "server.port=-1", "server.port=65536",
			"management.server.port=8080", "management.server.port=-2", "management.server.port=65536",
			"server.tomcat.max-connections=0", "server.tomcat.connection-timeout=10",
			"server.tomcat.connection-timeout=0", "server.tomcat.connection-timeout=-1",
			"spring.lifecycle.timeout-per-shutdown-phase=30", "spring.lifecycle.timeout-per-shutdown-phase=-1s" })
	void aNumberThatMakesNoSenseStopsTheStart(String setting) {
		assertStops(setting.replaceFirst("=.*", " must be "), setting);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rolecompass.page-cache-size=0", "rolecompass.page-cache-size=64KB",
			"rolecompass.page-cache-size=8000000", "rolecompass.page-cache-size=", "rolecompass.drain=0",
			"rolecompass.drain=10m", "rolecompass.drain=", "server.port=0", "server.port=8082",
			"management.server.port=0", "management.server.port=-1", "management.server.port=8081",
			"server.tomcat.max-connections=400", "server.tomcat.max-connections=-1",
			"server.tomcat.connection-timeout=1s", "spring.lifecycle.timeout-per-shutdown-phase=0",
			"spring.lifecycle.timeout-per-shutdown-phase=30s" })
	void anyOtherNumberIsFine(String setting) {
		assertStarts(setting);
	}

	@Test
	void twoPortsMayBothBeAny() {
		assertStarts("server.port=0", "management.server.port=0");
	}

	@ParameterizedTest
	@CsvSource({ "5, 5000", "5s, 5000", "1m, 60000", "300ms, 300", "0, 0" })
	void theDrainIsInSecondsUnlessItHasAUnit(String setting, long millis) {
		this.runner.withPropertyValues("rolecompass.drain=" + setting)
			.run((context) -> assertThat(context.getBean(RoleCompassProperties.class).drain()).hasMillis(millis));
	}

	@ParameterizedTest
	@ValueSource(strings = { "server.servlet.context-path=/a+b", "rolecompass.base-url=https://x.example/compass",
			"rolecompass.drain=5000", "server.port=-1" })
	void operatorsSeeTheReasonInsteadOfAStackTrace(String setting, CapturedOutput output) {
		assertThatException().isThrownBy(() -> SpringApplication.run(RoleCompassApplication.class, "--" + setting));
		assertThat(output).contains("APPLICATION FAILED TO START", setting.replaceFirst("=.*", ""), " must ")
			.doesNotContain("dev.rolecompass.http", "stack_trace", "\\tat ", "\tat ");
	}

	private void assertStops(String reason, String... settings) {
		this.runner.withPropertyValues(settings)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(InvalidSettingException.class)
				.hasMessageStartingWith(reason));
	}

	private void assertStarts(String... settings) {
		this.runner.withPropertyValues(settings).run((context) -> assertThat(context).hasNotFailed());
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties({ RoleCompassProperties.class, ServerProperties.class, TomcatServerProperties.class,
			ManagementServerProperties.class, LifecycleProperties.class })
	@Import(SettingsCheck.class)
	static class Settings {

	}

}
