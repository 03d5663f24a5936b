package dev.rolecompass.web;

import dev.rolecompass.http.PageFilter;
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
	 * First, so that a cached page costs almost nothing. Error pages are rendered here,
	 * too.
	 */
	@Bean
	FilterRegistrationBean<PageFilter> pageFilterRegistration(PageFilter filter) {
		FilterRegistrationBean<PageFilter> registration = inOrder(filter, Ordered.HIGHEST_PRECEDENCE);
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		return registration;
	}

	/**
	 * Last, so that handlers see the repaired path and all other filters see the
	 * original.
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
