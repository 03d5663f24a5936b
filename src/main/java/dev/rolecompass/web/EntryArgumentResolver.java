package dev.rolecompass.web;

import dev.rolecompass.link.Entry;
import dev.rolecompass.link.EntryFormat;
import dev.rolecompass.link.LensFormat;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Passes the shared result in a path to handlers.
 */
@Component
class EntryArgumentResolver implements HandlerMethodArgumentResolver {

	private final LensFormat lensFormat;

	private final EntryFormat entryFormat;

	EntryArgumentResolver(LensFormat lensFormat, EntryFormat entryFormat) {
		this.lensFormat = lensFormat;
		this.entryFormat = entryFormat;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Entry.class;
	}

	@Override
	public Entry resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest webRequest, @Nullable WebDataBinderFactory binderFactory) {
		HttpServletRequest request = (HttpServletRequest) webRequest.getNativeRequest();
		return this.entryFormat.parse(this.lensFormat.parse(VisitArgumentResolver.variable(request, "lens")),
				VisitArgumentResolver.variable(request, "result"));
	}

}
