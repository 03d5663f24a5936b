package dev.rolecompass.link;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.rolecompass.card.Card;
import dev.rolecompass.charter.Charter;
import dev.rolecompass.compare.Perspective;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Recommendation;

import org.springframework.stereotype.Component;

/**
 * Builds the one URL that each page has, below the context path. Only domain values go
 * in, so no text of a request ends up in a URL.
 */
@Component
public class Links {

	private static final Pattern VARIABLE = Pattern.compile("\\{[^/]*\\}");

	/**
	 * The variables of each route, which are found once, because a page has fifty links.
	 */
	private static final Map<String, List<MatchResult>> VARIABLES = new ConcurrentHashMap<>();

	private final LensFormat lensFormat;

	private final AnswersFormat answersFormat;

	private final EntryFormat entryFormat;

	private final CardFormat cardFormat;

	private final PortraitFormat portraitFormat;

	private final PerspectiveFormat perspectiveFormat;

	private final OwnersFormat ownersFormat;

	Links(LensFormat lensFormat, AnswersFormat answersFormat, EntryFormat entryFormat, CardFormat cardFormat,
			PortraitFormat portraitFormat, PerspectiveFormat perspectiveFormat, OwnersFormat ownersFormat) {
		this.lensFormat = lensFormat;
		this.answersFormat = answersFormat;
		this.entryFormat = entryFormat;
		this.cardFormat = cardFormat;
		this.portraitFormat = portraitFormat;
		this.perspectiveFormat = perspectiveFormat;
		this.ownersFormat = ownersFormat;
	}

	public String landing(Language language) {
		return fill(Routes.LANDING, language);
	}

	public String guide(Language language) {
		return fill(Routes.GUIDE, language);
	}

	public String portrait(Language language, Portrait portrait) {
		return fill(Routes.PORTRAIT, language, this.portraitFormat.print(portrait));
	}

	public String method(Language language) {
		return fill(Routes.METHOD, language);
	}

	/**
	 * What there is for programs and assistants.
	 */
	public String programs(Language language) {
		return fill(Routes.PROGRAMS, language);
	}

	/**
	 * The questions of a lens and their rules, for programs.
	 */
	public String questionnaire(Language language, Lens lens) {
		return start(language, lens) + Routes.JSON;
	}

	/**
	 * The duties and how to link to a chart of them, for programs.
	 */
	public String dutyList(Language language) {
		return charterForm(language) + Routes.JSON;
	}

	public String start(Language language, Lens lens) {
		return fill(Routes.START, language, this.lensFormat.print(lens));
	}

	public String start(Language language, Lens lens, Entries with) {
		return start(language, lens) + query(with);
	}

	/**
	 * The page that the answers lead to: the next question, the decider or the result.
	 */
	public String visit(Visit visit) {
		return path(visit) + query(visit.with());
	}

	/**
	 * A question whose form was submitted without an answer.
	 */
	public String unanswered(Visit visit, char letter) {
		return path(visit) + "?" + Routes.ASKED + "=" + letter + query(visit.with()).replace('?', '&');
	}

	/**
	 * A question to answer again.
	 */
	public String question(Visit visit, char letter) {
		return path(visit) + "/" + letter + query(visit.with());
	}

	public String markdown(Visit visit) {
		return path(visit) + Routes.MARKDOWN + query(visit.with());
	}

	public String json(Visit visit) {
		return path(visit) + Routes.JSON + query(visit.with());
	}

	public String result(Language language, Lens lens, Recommendation recommendation) {
		return result(language, new Entry.OfResult(lens, recommendation));
	}

	/**
	 * The shared result of an entry, with its answers if it has them.
	 */
	public String result(Language language, Entry entry) {
		return fill(Routes.RESULT, language, this.lensFormat.print(entry.lens()), this.entryFormat.printResult(entry));
	}

	/**
	 * A shared result that is opened from a comparison.
	 * @param with all results of the comparison
	 */
	public String result(Language language, Entry entry, Entries with) {
		return result(language, entry) + query(with);
	}

	public String markdown(String resultUrl) {
		return resultUrl + Routes.MARKDOWN;
	}

	public String json(String resultUrl) {
		return resultUrl + Routes.JSON;
	}

	/**
	 * The map of a shared result alone.
	 */
	public String map(Language language, Entry entry) {
		return result(language, entry) + Routes.SVG;
	}

	/**
	 * The map of a portrait alone.
	 */
	public String map(Language language, Portrait portrait) {
		return portrait(language, portrait) + Routes.SVG;
	}

	/**
	 * The map of a comparison alone.
	 */
	public String map(Language language, Entries with) {
		return fill(Routes.COMPARISON, language) + Routes.SVG + query(with);
	}

	public String comparison(Language language, Entries with) {
		return fill(Routes.COMPARISON, language) + query(with);
	}

	/**
	 * A comparison of two results from another perspective than the usual one.
	 */
	public String comparison(Language language, Entries with, Perspective perspective) {
		return comparison(language, with) + "&" + Routes.AS + "=" + this.perspectiveFormat.print(perspective);
	}

	/**
	 * The link to share a comparison by. It says how many results it has, so that one
	 * that loses some on the way can be recognised.
	 * @param url the URL of the comparison
	 */
	public String whole(String url, Entries with) {
		return url.replace("?", "?" + Routes.OF + "=" + with.all().size() + "&");
	}

	/**
	 * The form to fill in who does what.
	 */
	public String charterForm(Language language) {
		return fill(Routes.CHARTER_FORM, language);
	}

	/**
	 * The form to fill in who does what.
	 * @param with how someone else sees the same team; empty if nobody sent their view
	 */
	public String charterForm(Language language, Charter with) {
		return charterForm(language) + query(with);
	}

	/**
	 * That form after it was submitted without an answer.
	 */
	public String charterUnanswered(Language language, Charter with) {
		return charterForm(language) + "?" + Routes.ASKED + "=" + Routes.CHARTER_SEGMENT
				+ query(with).replace('?', '&');
	}

	/**
	 * Who does what.
	 * @param with how someone else sees the same team; empty if nobody sent their view
	 */
	public String charter(Language language, Charter charter, Charter with) {
		return fill(Routes.CHARTER, language, this.ownersFormat.print(charter)) + query(with);
	}

	/**
	 * The form with what was filled in before.
	 */
	public String charterChange(Language language, Charter charter, Charter with) {
		return fill(Routes.CHARTER_CHANGE, language, this.ownersFormat.print(charter)) + query(with);
	}

	/**
	 * Who does what, as Markdown or JSON.
	 * @param suffix {@value Routes#MARKDOWN} or {@value Routes#JSON}
	 */
	public String charterExport(Language language, Charter charter, Charter with, String suffix) {
		return fill(Routes.CHARTER, language, this.ownersFormat.print(charter)) + suffix + query(with);
	}

	/**
	 * The page of one entry, where its answers can be changed, so the link carries the
	 * others.
	 */
	public String entry(Language language, Entry entry, Entries others) {
		return entry.choose((own) -> visit(new Visit(language, own.lens(), own.answers(), others)),
				(shared) -> result(language, shared.lens(), shared.recommendation()));
	}

	/**
	 * How to put pictures and the first question on other sites.
	 */
	public String embed(Language language) {
		return fill(Routes.EMBED, language);
	}

	/**
	 * The preview image of a result.
	 */
	public String card(Language language, Lens lens, Recommendation recommendation) {
		return card(language, Card.of(lens, recommendation));
	}

	public String card(Language language, Card card) {
		return fill(Routes.CARD, language, Card.DESIGN, this.lensFormat.print(card.lens()),
				this.cardFormat.print(card));
	}

	/**
	 * The preview image of pages without results.
	 */
	public String cover(Language language) {
		return fill(Routes.COVER, language, Card.DESIGN);
	}

	/**
	 * The preview image of comparisons.
	 */
	public String comparisonCover(Language language) {
		return fill(Routes.COMPARISON_COVER, language, Card.DESIGN);
	}

	/**
	 * The preview image of who does what.
	 */
	public String charterCover(Language language) {
		return fill(Routes.CHARTER_COVER, language, Card.DESIGN);
	}

	/**
	 * The entries as values of the parameter {@value Routes#WITH}.
	 */
	public List<String> values(Entries with) {
		return with.all().stream().map(this.entryFormat::print).toList();
	}

	/**
	 * The action of a question's form: the URL of a visit without its query.
	 */
	public String path(Visit visit) {
		return visit.answers().equals(Answers.NONE) ? start(visit.language(), visit.lens()) : fill(Routes.ANSWERS,
				visit.language(), this.lensFormat.print(visit.lens()), this.answersFormat.print(visit.answers()));
	}

	private String query(Charter with) {
		return with.isEmpty() ? "" : "?" + Routes.WITH + "=" + this.ownersFormat.print(with);
	}

	private String query(Entries with) {
		return with.all().isEmpty() ? ""
				: values(with).stream()
					.map((value) -> Routes.WITH + "=" + value)
					.collect(Collectors.joining("&", "?", ""));
	}

	/**
	 * Replaces a route's variables, in order. Those without a value stay.
	 */
	static String fill(String route, Object... values) {
		List<MatchResult> variables = VARIABLES.computeIfAbsent(route,
				(each) -> VARIABLE.matcher(each).results().toList());
		StringBuilder url = new StringBuilder();
		int end = 0;
		for (int i = 0; i < values.length; i++) {
			url.append(route, end, variables.get(i).start()).append(values[i]);
			end = variables.get(i).end();
		}
		return url.append(route, end, route.length()).toString();
	}

}
