package dev.rolecompass.web;

import java.util.Arrays;

import dev.rolecompass.link.Entries;
import dev.rolecompass.link.EntryFormat;
import dev.rolecompass.link.Routes;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Passes the results that a URL carries to handlers.
 */
@Component
class EntriesArgumentResolver implements HandlerMethodArgumentResolver {

	private final EntryFormat entryFormat;

	EntriesArgumentResolver(EntryFormat entryFormat) {
		this.entryFormat = entryFormat;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Entries.class;
	}

	@Override
	public Entries resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest webRequest, @Nullable WebDataBinderFactory binderFactory) {
		return entries((HttpServletRequest) webRequest.getNativeRequest());
	}

	/**
	 * @throws dev.rolecompass.link.MalformedLinkException if there are too many results,
	 * one is malformed, or some are missing
	 */
	Entries entries(HttpServletRequest request) {
		String[] with = request.getParameterValues(Routes.WITH);
		Entries entries = (with != null) ? this.entryFormat.parse(Arrays.asList(with)) : Entries.NONE;
		this.entryFormat.requireAll(entries, request.getParameter(Routes.OF));
		return entries;
	}

}
