package dev.rolecompass.web;

import dev.rolecompass.link.AnswersFormat;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.LanguageFormat;
import dev.rolecompass.link.LensFormat;
import dev.rolecompass.link.MalformedLinkException;
import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Answers;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads from the URL where someone is in the quiz.
 */
@Component
class VisitArgumentResolver implements HandlerMethodArgumentResolver {

	private final LanguageFormat languageFormat;

	private final LensFormat lensFormat;

	private final AnswersFormat answersFormat;

	private final EntriesArgumentResolver entries;

	VisitArgumentResolver(LanguageFormat languageFormat, LensFormat lensFormat, AnswersFormat answersFormat,
			EntriesArgumentResolver entries) {
		this.languageFormat = languageFormat;
		this.lensFormat = lensFormat;
		this.answersFormat = answersFormat;
		this.entries = entries;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Visit.class;
	}

	@Override
	public Visit resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest webRequest, @Nullable WebDataBinderFactory binderFactory) {
		HttpServletRequest request = (HttpServletRequest) webRequest.getNativeRequest();
		String answers = PathVariables.get(request, "answers");
		return new Visit(this.languageFormat.parse(PathVariables.get(request, "language")),
				this.lensFormat.parse(PathVariables.get(request, "lens")),
				answers.isEmpty() ? Answers.NONE : this.answersFormat.parse(answers), with(request));
	}

	private Entries with(HttpServletRequest request) {
		Entries entries = this.entries.of(request);
		if (!entries.hasRoom()) {
			// The quiz ends in one more result to lay beside them
			throw new MalformedLinkException(Problem.NO_ROOM_LEFT);
		}
		return entries;
	}

}
