package dev.rolecompass.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.apache.catalina.core.StandardContext;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link FilterConfiguration}.
 */
@WebTest
class FilterOrderTests {

	private final TomcatWebServer server;

	FilterOrderTests(@Autowired ServletWebServerApplicationContext app) {
		this.server = (TomcatWebServer) Objects.requireNonNull(app.getWebServer());
	}

	@Test
	void thePageFilterComesEarlyAndTidyingJustBeforeTheHandlers() {
		StandardContext context = (StandardContext) this.server.getTomcat().getHost().findChildren()[0];
		List<String> mapped = Arrays.stream(context.findFilterMaps()).map((map) -> map.getFilterName()).toList();
		assertThat(mapped).startsWith("crossOriginFilterRegistration", "pageFilterRegistration");
		assertThat(mapped.subList(mapped.indexOf("optionsFilterRegistration"), mapped.size()))
			.containsExactly("optionsFilterRegistration", "tidyRequestFilterRegistration", "resourceUrlEncodingFilter");
	}

}
