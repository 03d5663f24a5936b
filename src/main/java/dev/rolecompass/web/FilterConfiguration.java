package dev.rolecompass.web;

import java.util.List;

import dev.rolecompass.http.CrossOriginFilter;
import dev.rolecompass.http.OptionsFilter;
import dev.rolecompass.http.PageFilter;
import dev.rolecompass.link.Routes;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * The filters of every request, in order. {@code HeadersValve} comes before them, and
 * Spring's own filters come between them.
 */
@Configuration(proxyBeanMethods = false)
class FilterConfiguration {

	/**
	 * How paths end that programs request. Pages are not for programs of other sites.
	 */
	private static final List<String> FOR_PROGRAMS = List.of(Routes.JSON, Routes.MARKDOWN, Routes.OEMBED);

	/**
	 * First, since its headers belong on cached responses and errors as well.
	 */
	@Bean
	FilterRegistrationBean<CrossOriginFilter> crossOriginFilterRegistration() {
		return inOrder(new CrossOriginFilter(FilterConfiguration::isForPrograms), Ordered.HIGHEST_PRECEDENCE);
	}

	private static boolean isForPrograms(String path) {
		return FOR_PROGRAMS.stream().anyMatch(new OriginalPath(path)::endsWith);
	}

	/**
	 * Early, so that a cached page costs almost nothing. Sees errors as well, because
	 * their pages are rendered.
	 */
	@Bean
	FilterRegistrationBean<PageFilter> pageFilterRegistration(PageFilter filter) {
		FilterRegistrationBean<PageFilter> registration = inOrder(filter, Ordered.HIGHEST_PRECEDENCE);
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		return registration;
	}

	/**
	 * Before links are tidied, because all paths have the same methods.
	 */
	@Bean
	FilterRegistrationBean<OptionsFilter> optionsFilterRegistration(OptionsFilter filter) {
		return inOrder(filter, Ordered.LOWEST_PRECEDENCE - 1);
	}

	/**
	 * Right before the handlers, which see the repaired path. Only Thymeleaf's filter for
	 * links to files comes after it, and needs to see the same.
	 */
	@Bean
	FilterRegistrationBean<TidyRequestFilter> tidyRequestFilterRegistration(TidyRequestFilter filter) {
		return inOrder(filter, Ordered.LOWEST_PRECEDENCE);
	}

	private static <F extends Filter> FilterRegistrationBean<F> inOrder(F filter, int order) {
		FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(order);
		return registration;
	}

}
