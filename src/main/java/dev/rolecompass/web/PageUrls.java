package dev.rolecompass.web;

import java.util.List;
import java.util.stream.Collectors;

import dev.rolecompass.card.Card;
import dev.rolecompass.link.AnswersFormat;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Entry;
import dev.rolecompass.link.EntryFormat;
import dev.rolecompass.link.LensFormat;
import dev.rolecompass.link.SlugFormat;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Recommendation;

import org.springframework.stereotype.Component;

/**
 * The one URL that each page has, below the context path. Built from domain values only,
 * so that no text of a request gets into it.
 */
@Component
class PageUrls {

	/**
	 * How the URL of a result as text ends.
	 */
	static final String TEXT_SUFFIX = ".md";

	/**
	 * How the URL of a result as JSON ends.
	 */
	static final String JSON_SUFFIX = ".json";

	private final LensFormat lensFormat;

	private final AnswersFormat answersFormat;

	private final SlugFormat slugFormat;

	private final EntryFormat entryFormat;

	private final CardFormat cardFormat;

	PageUrls(LensFormat lensFormat, AnswersFormat answersFormat, SlugFormat slugFormat, EntryFormat entryFormat,
			CardFormat cardFormat) {
		this.lensFormat = lensFormat;
		this.answersFormat = answersFormat;
		this.slugFormat = slugFormat;
		this.entryFormat = entryFormat;
		this.cardFormat = cardFormat;
	}

	String landing(Language language) {
		return "/" + language;
	}

	String guide(Language language) {
		return landing(language) + "/guide";
	}

	String method(Language language) {
		return landing(language) + "/method";
	}

	String start(Language language, Lens lens) {
		return landing(language) + "/" + this.lensFormat.print(lens);
	}

	/**
	 * The next question, the decider or the result, whichever the answers lead to.
	 */
	String of(Visit visit) {
		return path(visit) + query(visit.with());
	}

	/**
	 * A question whose form was sent without an answer.
	 */
	String unanswered(Visit visit, char letter) {
		return path(visit) + "?asked=" + letter + query(visit.with()).replace('?', '&');
	}

	/**
	 * A question that is asked again.
	 */
	String question(Visit visit, char letter) {
		return path(visit) + "/" + letter + query(visit.with());
	}

	/**
	 * A shared result as text to paste.
	 */
	String text(String resultUrl) {
		return resultUrl + TEXT_SUFFIX;
	}

	/**
	 * A shared result as JSON.
	 */
	String json(String resultUrl) {
		return resultUrl + JSON_SUFFIX;
	}

	/**
	 * One's own result as text to paste.
	 */
	String text(Visit visit) {
		return path(visit) + TEXT_SUFFIX + query(visit.with());
	}

	/**
	 * One's own result as JSON.
	 */
	String json(Visit visit) {
		return path(visit) + JSON_SUFFIX + query(visit.with());
	}

	/**
	 * The first question, with results carried along.
	 */
	String start(Language language, Lens lens, Entries with) {
		return start(language, lens) + query(with);
	}

	String compare(Language language, Entries with) {
		return landing(language) + "/compare" + query(with);
	}

	/**
	 * The page of a result that is carried along with others. Answers can be changed
	 * there, so the others are kept.
	 */
	String of(Language language, Entry entry, Entries others) {
		return entry.choose((own) -> of(new Visit(language, own.lens(), own.answers(), others)),
				(shared) -> result(language, shared.lens(), shared.recommendation()));
	}

	String result(Language language, Lens lens, Recommendation recommendation) {
		return landing(language) + "/result/" + this.lensFormat.print(lens) + "/"
				+ this.slugFormat.print(recommendation);
	}

	/**
	 * The picture of pages that have no result.
	 */
	String cover(Language language) {
		return landing(language) + "/cards/" + Card.DESIGN + "/cover.png";
	}

	/**
	 * The picture that a result's link unfurls to.
	 */
	String card(Language language, Lens lens, Recommendation recommendation) {
		return landing(language) + "/cards/" + this.cardFormat.print(Card.of(lens, recommendation)) + ".png";
	}

	List<String> texts(Entries with) {
		return with.all().stream().map(this.entryFormat::print).toList();
	}

	/**
	 * Where the form of a question goes, without what it carries along.
	 */
	String path(Visit visit) {
		String start = start(visit.language(), visit.lens());
		return visit.answers().equals(Answers.NONE) ? start : start + "/" + this.answersFormat.print(visit.answers());
	}

	private String query(Entries with) {
		return with.all().isEmpty() ? "" : texts(with).stream().collect(Collectors.joining("&with=", "?with=", ""));
	}

}
