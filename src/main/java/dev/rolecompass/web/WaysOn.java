package dev.rolecompass.web;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.rolecompass.link.AnswersFormat;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Entry;
import dev.rolecompass.link.EntryFormat;
import dev.rolecompass.link.LensFormat;
import dev.rolecompass.link.MalformedLinkException;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Where to go on with what can be read of a link, whatever is wrong with the rest.
 */
@Component
class WaysOn {

	private static final Pattern COMPARISON = Pattern.compile("/+[^/]++/+compare\\b");

	private static final Pattern QUIZ = Pattern.compile("/+[^/]++(/+result)?/+(?<lens>[^/]++)");

	private static final Pattern ANSWERS = Pattern.compile("/+[^/]++/+(?<lens>[^/]++)/+(?<answers>\\w++)");

	private static final String CONTINUE = "error.continue";

	private final PathLocaleResolver localeResolver;

	private final PageUrls urls;

	private final LensFormat lensFormat;

	private final AnswersFormat answersFormat;

	private final EntryFormat entryFormat;

	WaysOn(PathLocaleResolver localeResolver, PageUrls urls, LensFormat lensFormat, AnswersFormat answersFormat,
			EntryFormat entryFormat) {
		this.localeResolver = localeResolver;
		this.urls = urls;
		this.lensFormat = lensFormat;
		this.answersFormat = answersFormat;
		this.entryFormat = entryFormat;
	}

	/**
	 * The way on from a link that isn't one of ours.
	 * @param request the request for it
	 * @return where to go, and what it is called
	 */
	WayOn from(HttpServletRequest request) {
		String path = TidyRequestFilter.decode(String.valueOf(request.getAttribute(TidyRequestFilter.RAW_PATH)));
		Language language = this.localeResolver.language(request);
		if (COMPARISON.matcher(path).lookingAt()) {
			Entries with = readable(request, Entries.MAX);
			return new WayOn(this.urls.compare(language, with), with.all().isEmpty() ? "landing.compare" : CONTINUE);
		}
		Matcher quiz = QUIZ.matcher(path);
		Lens lens = quiz.lookingAt() ? this.lensFormat.find(quiz.group("lens")).orElse(Lens.CAREER) : Lens.CAREER;
		// The quiz ends in one more result
		Visit visit = new Visit(language, lens, answers(path), readable(request, Entries.MAX - 1));
		return new WayOn(this.urls.of(visit),
				visit.answers().equals(Answers.NONE) ? "landing." + MessageKeys.of(lens) + ".start" : CONTINUE);
	}

	/**
	 * The answers that can be read of a path; none where it isn't that of a quiz.
	 */
	private Answers answers(String path) {
		Matcher quiz = ANSWERS.matcher(path);
		boolean ofLens = quiz.lookingAt() && this.lensFormat.find(quiz.group("lens")).isPresent();
		return ofLens ? readable(quiz.group("answers")) : Answers.NONE;
	}

	private Answers readable(String text) {
		try {
			return this.answersFormat.parse(text);
		}
		catch (MalformedLinkException ex) {
			return ex.readable();
		}
	}

	/**
	 * What can be read of the results carried along. Requests that never got past the
	 * filter have none.
	 */
	private Entries readable(HttpServletRequest request, int limit) {
		TidyRequest tidy = WebUtils.getNativeRequest(request, TidyRequest.class);
		String[] with = (tidy != null) ? tidy.getParameterValues(EntriesArgumentResolver.WITH) : null;
		List<Entry> entries = (with != null) ? this.entryFormat.readable(Arrays.asList(with)) : List.of();
		return new Entries(entries.stream().limit(limit).toList());
	}

	/**
	 * A way on.
	 *
	 * @param url where it leads
	 * @param text the message that names it
	 */
	record WayOn(String url, String text) {
	}

}
