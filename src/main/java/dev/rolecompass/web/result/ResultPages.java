package dev.rolecompass.web.result;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Entry;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.web.map.CompassMap;
import dev.rolecompass.web.result.ResultPage.Urls;

import org.springframework.stereotype.Component;

/**
 * Builds the pages of results.
 */
@Component
public class ResultPages {

	private final Links links;

	private final Explanations explanations;

	private final LinkParts linkParts;

	ResultPages(Links links, Explanations explanations, LinkParts linkParts) {
		this.links = links;
		this.explanations = explanations;
		this.linkParts = linkParts;
	}

	/**
	 * The page of the visitor's own result.
	 */
	public ResultPage own(Visit visit, Recommendation recommendation) {
		Entries all = visit.with().plus(new Entry.OfAnswers(visit.lens(), visit.answers()));
		Urls urls = urls(visit.language(), visit.lens(), recommendation, all, this.links.markdown(visit),
				this.links.json(visit));
		return new ResultPage(this.links.visit(visit), visit.lens(), recommendation, CompassMap.of(recommendation),
				Optional.of(this.explanations.explanation(visit, recommendation)), urls, !visit.with().all().isEmpty(),
				this.linkParts.parts(visit));
	}

	ResultPage shared(Language language, Lens lens, Recommendation recommendation) {
		String url = this.links.result(language, lens, recommendation);
		Entries all = new Entries(List.of(new Entry.OfResult(lens, recommendation)));
		Urls urls = urls(language, lens, recommendation, all, this.links.markdown(url), this.links.json(url));
		return new ResultPage(url, lens, recommendation, CompassMap.of(recommendation), Optional.empty(), urls, false,
				this.linkParts.parts(language, lens, recommendation));
	}

	/**
	 * @param all the carried results, then this one
	 */
	private Urls urls(Language language, Lens lens, Recommendation recommendation, Entries all, String markdown,
			String json) {
		Portrait portrait = recommendation.portrait();
		return new Urls(this.links.result(language, lens, recommendation),
				this.links.card(language, lens, recommendation),
				this.links.result(language, lens, Neighbours.of(portrait)),
				this.links.result(language, lens, Neighbours.withReports(portrait)), this.links.start(language, lens),
				this.links.comparison(language, all), (all.hasRoom() && all.areOf(lens))
						? Optional.of(this.links.start(language, lens.other(), all)) : Optional.empty(),
				markdown, json);
	}

}
