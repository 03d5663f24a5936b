package dev.rolecompass.web;

import java.util.Arrays;

import dev.rolecompass.link.AnswersFormat;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.EntryFormat;
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

	/**
	 * The query parameter of the results that are carried along.
	 */
	static final String WITH = "with";

	private final LanguageFormat languageFormat;

	private final LensFormat lensFormat;

	private final AnswersFormat answersFormat;

	private final EntryFormat entryFormat;

	VisitArgumentResolver(LanguageFormat languageFormat, LensFormat lensFormat, AnswersFormat answersFormat,
			EntryFormat entryFormat) {
		this.languageFormat = languageFormat;
		this.lensFormat = lensFormat;
		this.answersFormat = answersFormat;
		this.entryFormat = entryFormat;
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
				this.lensFormat.parseOffered(PathVariables.get(request, "lens")),
				answers.isEmpty() ? Answers.NONE : this.answersFormat.parse(answers), with(request));
	}

	private Entries with(HttpServletRequest request) {
		String[] with = request.getParameterValues(WITH);
		Entries entries = (with != null) ? this.entryFormat.parse(Arrays.asList(with)) : Entries.NONE;
		if (entries.all().size() == Entries.MAX) {
			// The quiz ends in one more result to lay beside them
			throw new MalformedLinkException(Problem.TOO_MANY_ENTRIES);
		}
		return entries;
	}

}
