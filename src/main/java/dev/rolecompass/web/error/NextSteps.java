package dev.rolecompass.web.error;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.rolecompass.charter.Charter;
import dev.rolecompass.link.AnswersFormat;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Entry;
import dev.rolecompass.link.EntryFormat;
import dev.rolecompass.link.LensFormat;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.OwnersFormat;
import dev.rolecompass.link.RepairedLink;
import dev.rolecompass.link.Routes;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.OriginalPath;
import dev.rolecompass.web.PathLocaleResolver;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * Finds where to go after an error, keeping every part of the link that is well-formed.
 */
@Component
class NextSteps {

	private static final Pattern COMPARISON = Pattern.compile("/+[^/]++/+" + Routes.COMPARE + "\\b");

	private static final Pattern CHARTER = Pattern
		.compile("/+[^/]++/+" + Routes.CHARTER_SEGMENT + "\\b(/+(?<owners>\\w++))?");

	private static final Pattern PORTRAIT = Pattern.compile("/+[^/]++/+" + Routes.GUIDE_SEGMENT + "/");

	/**
	 * A path to a question or result.
	 */
	private static final Pattern QUIZ = Pattern.compile("/+[^/]++(/+" + Routes.SHARED + ")?/+(?<lens>[^/]++)");

	private static final Pattern ANSWERS = Pattern.compile(QUIZ + "/+(?<answers>\\w++)");

	/**
	 * A path to a result, with something attached that isn't a part of it.
	 */
	private static final Pattern RESULT = Pattern
		.compile("/+[^/]++/+" + Routes.SHARED + "/+(?<lens>[^/]++)/+(?<result>[a-z]++-\\d++-\\d++)(?![\\w-])");

	private static final String CONTINUE = "error.continue";

	private final PathLocaleResolver localeResolver;

	private final Links links;

	private final LensFormat lensFormat;

	private final AnswersFormat answersFormat;

	private final EntryFormat entryFormat;

	private final OwnersFormat ownersFormat;

	NextSteps(PathLocaleResolver localeResolver, Links links, LensFormat lensFormat, AnswersFormat answersFormat,
			EntryFormat entryFormat, OwnersFormat ownersFormat) {
		this.localeResolver = localeResolver;
		this.links = links;
		this.lensFormat = lensFormat;
		this.answersFormat = answersFormat;
		this.entryFormat = entryFormat;
		this.ownersFormat = ownersFormat;
	}

	NextStep after(HttpServletRequest request) {
		RepairedLink link = RepairedLink.of(OriginalPath.of(request).text(), request.getQueryString());
		String path = link.path();
		Language language = this.localeResolver.language(request);
		if (COMPARISON.matcher(path).lookingAt()) {
			Entries with = readable(link, Entries.MAX);
			return new NextStep(this.links.comparison(language, with),
					with.all().isEmpty() ? "landing.compare" : CONTINUE);
		}
		Matcher charter = CHARTER.matcher(path);
		if (charter.lookingAt()) {
			return charter(link, language, Objects.requireNonNullElse(charter.group("owners"), ""));
		}
		if (PORTRAIT.matcher(path).lookingAt()) {
			return new NextStep(this.links.guide(language), "error.guide");
		}
		Optional<Entry> result = result(path);
		if (result.isPresent()) {
			return new NextStep(this.links.result(language, result.get()), CONTINUE);
		}
		Matcher quiz = QUIZ.matcher(path);
		Lens lens = quiz.lookingAt() ? this.lensFormat.find(quiz.group("lens")).orElse(Lens.CAREER) : Lens.CAREER;
		// The visitor's own result needs room, too
		Visit visit = new Visit(language, lens, answers(path), readable(link, Entries.MAX - 1));
		return new NextStep(this.links.visit(visit),
				visit.answers().equals(Answers.NONE) ? "landing." + MessageKeys.of(lens) + ".start" : CONTINUE);
	}

	/**
	 * The form with every owner that can be read.
	 */
	private NextStep charter(RepairedLink link, Language language, String owners) {
		Charter charter = this.ownersFormat.readable(owners);
		Charter with = this.ownersFormat.readable(link.values(Routes.WITH).stream().findFirst().orElse(""));
		String url = charter.isEmpty() ? this.links.charterForm(language, with)
				: this.links.charterChange(language, charter, with);
		return new NextStep(url, (charter.isEmpty() && with.isEmpty()) ? "charter.form.title" : CONTINUE);
	}

	/**
	 * The answers in a path that can be read; none if it doesn't lead to the quiz.
	 */
	private Answers answers(String path) {
		Matcher quiz = ANSWERS.matcher(path);
		boolean ofLens = quiz.lookingAt() && this.lensFormat.find(quiz.group("lens")).isPresent();
		return ofLens ? this.answersFormat.readable(quiz.group("answers")) : Answers.NONE;
	}

	/**
	 * The shared result in a path; empty if it can't be read, or has answers.
	 */
	private Optional<Entry> result(String path) {
		Matcher result = RESULT.matcher(path);
		return result.lookingAt()
				? this.entryFormat.readable(List.of(result.group("lens") + "." + result.group("result")))
					.stream()
					.findFirst()
				: Optional.empty();
	}

	private Entries readable(RepairedLink link, int limit) {
		return new Entries(this.entryFormat.readable(link.values(Routes.WITH)).stream().limit(limit).toList());
	}

	/**
	 * A link to where to go next.
	 *
	 * @param labelKey the key of its label
	 */
	record NextStep(String url, String labelKey) {
	}

}
