package dev.rolecompass.web;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Entry;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Recommendation;

import dev.rolecompass.web.ResultPage.Tools;

import org.springframework.stereotype.Component;

/**
 * Builds the pages of results.
 */
@Component
class ResultPages {

	private final PageUrls urls;

	private final OwnResults ownResults;

	private final LinkParts linkParts;

	ResultPages(PageUrls urls, OwnResults ownResults, LinkParts linkParts) {
		this.urls = urls;
		this.ownResults = ownResults;
		this.linkParts = linkParts;
	}

	/**
	 * The page of someone's own result.
	 * @param visit where they are
	 * @param recommendation what their answers lead to
	 * @return the page
	 */
	ResultPage own(Visit visit, Recommendation recommendation) {
		return page(this.urls.of(visit), visit.language(), visit.lens(), recommendation,
				Optional.of(this.ownResults.of(visit, recommendation)),
				beside(visit.language(), visit.with(), new Entry.OfAnswers(visit.lens(), visit.answers())),
				this.linkParts.of(visit), new Tools(this.urls.text(visit), this.urls.json(visit)));
	}

	/**
	 * The page of a shared result.
	 * @param language the language of the page
	 * @param lens the lens that the quiz was taken through
	 * @param recommendation the result
	 * @return the page
	 */
	ResultPage shared(Language language, Lens lens, Recommendation recommendation) {
		String url = this.urls.result(language, lens, recommendation);
		return page(url, language, lens, recommendation, Optional.empty(),
				beside(language, Entries.NONE, new Entry.OfResult(lens, recommendation)),
				this.linkParts.of(language, lens, recommendation), new Tools(this.urls.text(url), this.urls.json(url)));
	}

	private ResultPage page(String url, Language language, Lens lens, Recommendation recommendation,
			Optional<OwnResult> own, Beside beside, List<LinkPart> link, Tools tools) {
		Portrait portrait = recommendation.portrait();
		return new ResultPage(url, lens, recommendation.role(), recommendation.strength(),
				recommendation.isBetweenRoles(), recommendation.isTie(), portrait, CompassMap.of(recommendation), own,
				this.urls.result(language, lens, recommendation), this.urls.card(language, lens, recommendation),
				this.urls.result(language, lens, Neighbours.of(portrait)),
				this.urls.result(language, lens, Neighbours.withReports(portrait)), this.urls.start(language, lens),
				beside, link, tools);
	}

	private Beside beside(Language language, Entries carried, Entry own) {
		Entries all = carried.plus(own);
		return new Beside(this.urls.compare(language, all), !carried.all().isEmpty(),
				(all.hasRoom() && all.areOf(own.lens()))
						? Optional.of(this.urls.start(language, own.lens().other(), all)) : Optional.empty());
	}

}
