package dev.rolecompass.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.HandlerMethod;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fails if a new page has no {@link LinkKind} yet, so that no page is left out of the
 * tests that use them.
 */
@ModelTest
class LinkKindTests {

	private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

	private final List<MvcResult> results;

	LinkKindTests(@Autowired MockMvcTester mvc) {
		this.results = Arrays.stream(LinkKind.values())
			.filter((kind) -> kind != LinkKind.REFUSED)
			.map((kind) -> WithErrors.get(mvc, kind.target()))
			.toList();
	}

	@Test
	void everyTemplateIsCovered() throws IOException {
		Set<String> views = this.results.stream()
			.map(MvcResult::getModelAndView)
			.filter(Objects::nonNull)
			.map(LinkKindTests::viewName)
			.collect(Collectors.toSet());
		assertThat(names("file:src/main/resources/templates/*.html")).hasSizeGreaterThan(7)
			.allSatisfy((template) -> assertThat(views).contains(template));
	}

	/**
	 * The name of a view, or of the template that it renders by itself.
	 */
	private static String viewName(ModelAndView view) {
		return Optional.ofNullable(view.getViewName())
			.orElseGet(() -> StringUtils
				.uncapitalize(String.valueOf(view.getView()).replaceFirst(".*\\.(\\w+)View@.*", "$1")));
	}

	/**
	 * Except the error controller's, which only Tomcat forwards to.
	 */
	@Test
	void everyMappingIsCovered(
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		Set<String> used = this.results.stream()
			.map(MvcResult::getHandler)
			.filter(HandlerMethod.class::isInstance)
			.map(String::valueOf)
			.collect(Collectors.toSet());
		Set<String> mapped = mapping.getHandlerMethods()
			.values()
			.stream()
			.filter((handler) -> !ErrorController.class.isAssignableFrom(handler.getBeanType()))
			.map(String::valueOf)
			.collect(Collectors.toSet());
		assertThat(mapped).isNotEmpty().isSubsetOf(used);
	}

	private static Set<String> names(String files) throws IOException {
		Set<String> names = new HashSet<>();
		for (Resource file : FILES.getResources(files)) {
			names.add(Objects.requireNonNull(file.getFilename()).replace(".html", ""));
		}
		return names;
	}

}
