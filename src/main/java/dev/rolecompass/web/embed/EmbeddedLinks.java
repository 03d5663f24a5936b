package dev.rolecompass.web.embed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.rolecompass.card.Card;
import dev.rolecompass.link.AnswersFormat;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Entry;
import dev.rolecompass.link.EntryFormat;
import dev.rolecompass.link.LanguageFormat;
import dev.rolecompass.link.LensFormat;
import dev.rolecompass.link.LinkText;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.MalformedLinkException;
import dev.rolecompass.link.OwnersFormat;
import dev.rolecompass.link.PortraitFormat;
import dev.rolecompass.link.RepairedLink;
import dev.rolecompass.link.Routes;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.web.compare.ComparePages;
import dev.rolecompass.web.error.NoRecommendationException;
import dev.rolecompass.web.map.CompassMap;
import dev.rolecompass.web.map.Field;
import dev.rolecompass.web.result.ResultSummaries;
import dev.rolecompass.web.result.ResultSummaries.ResultSummary;

import org.springframework.context.MessageSource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Finds out what to show for a link to one of our pages. Links are repaired as those that
 * are opened; nothing is fetched.
 */
@Component
class EmbeddedLinks {

	private static final Pattern SCHEME = Pattern.compile("^https?://");

	private final LanguageFormat languageFormat;

	private final LensFormat lensFormat;

	private final AnswersFormat answersFormat;

	private final EntryFormat entryFormat;

	private final PortraitFormat portraitFormat;

	private final OwnersFormat ownersFormat;

	private final ScoringService scoring;

	private final Links links;

	private final ResultSummaries results;

	private final ComparePages comparisons;

	private final MessageSource messages;

	private final Map<PathPattern, Kind> kinds = new LinkedHashMap<>();

	EmbeddedLinks(LanguageFormat languageFormat, LensFormat lensFormat, AnswersFormat answersFormat,
			EntryFormat entryFormat, PortraitFormat portraitFormat, OwnersFormat ownersFormat, ScoringService scoring,
			Links links, ResultSummaries results, ComparePages comparisons, MessageSource messages) {
		this.languageFormat = languageFormat;
		this.lensFormat = lensFormat;
		this.answersFormat = answersFormat;
		this.entryFormat = entryFormat;
		this.portraitFormat = portraitFormat;
		this.ownersFormat = ownersFormat;
		this.scoring = scoring;
		this.links = links;
		this.results = results;
		this.comparisons = comparisons;
		this.messages = messages;
		add(Routes.HOME, (link) -> page(Language.ENGLISH, "landing.title"));
		add(Routes.LANDING, (link) -> page(link.language(), "landing.title"));
		add(Routes.GUIDE, (link) -> page(link.language(), "guide.title"));
		add(Routes.METHOD, (link) -> page(link.language(), "method.title"));
		add(Routes.PROGRAMS, (link) -> page(link.language(), "programs.title"));
		add(Routes.EMBED, (link) -> page(link.language(), "embed.title"));
		add(Routes.PORTRAIT, (link) -> portrait(link.language(), this.portraitFormat.parse(link.text("portrait"))));
		add(Routes.COMPARISON, this::comparison);
		add(Routes.CHARTER_FORM, this::charter);
		add(Routes.CHARTER, this::charter);
		add(Routes.CHARTER_CHANGE, this::charter);
		add(Routes.RESULT, (link) -> result(link.language(), this.entryFormat.parse(link.lens(), link.text("result"))));
		add(Routes.START, this::visit);
		add(Routes.ANSWERS, this::visit);
		add(Routes.QUESTION, this::visit);
	}

	private void add(String route, Kind kind) {
		this.kinds.put(PathPatternParser.defaultInstance.parse(route), kind);
	}

	/**
	 * @param text a link, which may be damaged
	 * @param base the start of our absolute links
	 * @return what to show; empty if the link doesn't lead to one of our pages
	 */
	Optional<Embedded> find(String text, String base) {
		String link = LinkText.strip(LinkText.repair(text).replaceFirst("(?s)#.*", ""));
		String ours = withoutScheme(base.toLowerCase(Locale.ROOT));
		String theirs = withoutScheme(link);
		if (theirs.equals(link) || !theirs.matches("(?s)" + Pattern.quote(ours) + "([/?].*)?")) {
			return Optional.empty();
		}
		String[] parts = theirs.substring(ours.length()).split("\\?", 2);
		RepairedLink repaired = RepairedLink.of(parts[0], (parts.length > 1) ? parts[1] : null);
		try {
			return find(repaired);
		}
		catch (MalformedLinkException | NoRecommendationException ex) {
			return Optional.empty();
		}
	}

	private static String withoutScheme(String url) {
		return SCHEME.matcher(url).replaceFirst("");
	}

	/**
	 * The most specific route that matches decides.
	 */
	private Optional<Embedded> find(RepairedLink link) {
		PathContainer path = PathContainer.parsePath(link.path().isEmpty() ? Routes.HOME : link.path());
		return this.kinds.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.flatMap((kind) -> Stream.ofNullable(kind.getKey().matchAndExtract(path))
				.map((match) -> kind.getValue().embedded(new FoundLink(match.getUriVariables(), link))))
			.findFirst();
	}

	private Embedded result(Language language, Entry entry) {
		ResultSummary result = this.results.summary(language, entry);
		return Embedded.photo(result.alternative(), card(result.card()));
	}

	private Embedded portrait(Language language, Portrait portrait) {
		CompassMap map = CompassMap.of(portrait);
		Field field = map.markedField().orElseThrow();
		String name = text(language, field.nameKey());
		return Embedded.photo(
				text(language, "map.field", name, field.focus().from().rounded(), field.focus().to().rounded(),
						field.position().from().rounded(), field.position().to().rounded()),
				Picture.of(map, this.links.map(language, portrait)));
	}

	private Embedded visit(FoundLink link) {
		Language language = link.language();
		Lens lens = link.lens();
		Answers answers = this.answersFormat.parse(link.text("answers"));
		link.entries();
		if (!link.text("letter").isEmpty()) {
			this.answersFormat.letter(link.text("letter"));
			return page(language, "landing.title");
		}
		boolean result = this.scoring.outcomeOf(answers).recommendation().isPresent();
		return result ? result(language, new Entry.OfAnswers(lens, answers)) : page(language, "landing.title");
	}

	private Embedded comparison(FoundLink link) {
		return Embedded.link(this.comparisons.title(link.language(), link.entries()),
				card(this.links.comparisonCover(link.language())));
	}

	private Embedded charter(FoundLink link) {
		this.ownersFormat.parse(link.text("owners"));
		return Embedded.link(text(link.language(), "charter.form.title"),
				card(this.links.charterCover(link.language())));
	}

	private Embedded page(Language language, String titleKey) {
		return Embedded.link(text(language, titleKey), card(this.links.cover(language)));
	}

	private static Picture card(String url) {
		return new Picture(url, Card.WIDTH, Card.HEIGHT);
	}

	private String text(Language language, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, language.locale());
	}

	/**
	 * What to show for one kind of link.
	 */
	private interface Kind {

		Embedded embedded(FoundLink link);

	}

	/**
	 * A link to one of our pages.
	 *
	 * @param variables the parts of its path
	 */
	private final class FoundLink {

		private final Map<String, String> variables;

		private final RepairedLink link;

		FoundLink(Map<String, String> variables, RepairedLink link) {
			this.variables = variables;
			this.link = link;
		}

		String text(String variable) {
			return this.variables.getOrDefault(variable, "");
		}

		Language language() {
			return EmbeddedLinks.this.languageFormat.parse(text("language"));
		}

		Lens lens() {
			return EmbeddedLinks.this.lensFormat.parse(text("lens"));
		}

		Entries entries() {
			Entries entries = EmbeddedLinks.this.entryFormat.parse(this.link.values(Routes.WITH));
			List<String> count = this.link.values(Routes.OF);
			EmbeddedLinks.this.entryFormat.requireAll(entries, count.isEmpty() ? null : count.get(0));
			return entries;
		}

	}

}
