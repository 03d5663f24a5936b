package dev.rolecompass.web;

import java.util.Map;

import dev.rolecompass.link.AnswersFormat;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.LanguageFormat;
import dev.rolecompass.link.LensFormat;
import dev.rolecompass.link.MalformedLinkException;
import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Answers;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Passes the state of the quiz in a URL to handlers.
 */
@Component
class VisitArgumentResolver implements HandlerMethodArgumentResolver {

	private final LanguageFormat languageFormat;

	private final LensFormat lensFormat;

	private final AnswersFormat answersFormat;

	private final EntriesArgumentResolver entriesResolver;

	VisitArgumentResolver(LanguageFormat languageFormat, LensFormat lensFormat, AnswersFormat answersFormat,
			EntriesArgumentResolver entriesResolver) {
		this.languageFormat = languageFormat;
		this.lensFormat = lensFormat;
		this.answersFormat = answersFormat;
		this.entriesResolver = entriesResolver;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Visit.class;
	}

	@Override
	public Visit resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest webRequest, @Nullable WebDataBinderFactory binderFactory) {
		HttpServletRequest request = (HttpServletRequest) webRequest.getNativeRequest();
		String answers = variable(request, "answers");
		return new Visit(this.languageFormat.parse(variable(request, "language")),
				this.lensFormat.parse(variable(request, "lens")),
				answers.isEmpty() ? Answers.NONE : this.answersFormat.parse(answers), with(request));
	}

	/**
	 * A path variable; empty if the handler's pattern doesn't have it.
	 */
	static String variable(HttpServletRequest request, String name) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		Object variable = (variables instanceof Map<?, ?> map) ? map.get(name) : null;
		return (variable != null) ? variable.toString() : "";
	}

	private Entries with(HttpServletRequest request) {
		Entries entries = this.entriesResolver.entries(request);
		if (!entries.hasRoom()) {
			// The visitor's own result needs room, too
			throw new MalformedLinkException(Problem.NO_ROOM_LEFT);
		}
		return entries;
	}

}
