package dev.rolecompass.web.result;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Entry;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.web.PortraitLink;
import dev.rolecompass.web.map.CompassMap;
import dev.rolecompass.web.result.LinkParts.LinkPart;
import dev.rolecompass.web.result.ResultPage.Guides;
import dev.rolecompass.web.result.ResultPage.Urls;
import dev.rolecompass.web.result.Suggestions.Kind;
import dev.rolecompass.web.result.Suggestions.Suggestion;
import dev.rolecompass.web.result.WorkFacts.WorkFact;

import org.springframework.stereotype.Component;

/**
 * Builds the pages of results.
 */
@Component
public class ResultPages {

	private static final int NEIGHBOURS = 2;

	private final Links links;

	private final Explanations explanations;

	private final WorkFacts workFacts;

	private final Suggestions suggestions;

	private final LinkParts linkParts;

	ResultPages(Links links, Explanations explanations, WorkFacts workFacts, Suggestions suggestions,
			LinkParts linkParts) {
		this.links = links;
		this.explanations = explanations;
		this.workFacts = workFacts;
		this.suggestions = suggestions;
		this.linkParts = linkParts;
	}

	/**
	 * The page of the visitor's own result.
	 */
	public ResultPage own(Visit visit, Recommendation recommendation) {
		Entries all = visit.with().plus(new Entry.OfAnswers(visit.lens(), visit.answers()));
		Urls urls = urls(visit.language(), visit.lens(), recommendation, all, this.links.markdown(visit),
				this.links.json(visit));
		return page(this.links.visit(visit), visit, recommendation,
				this.workFacts.own(visit, recommendation.portrait()),
				Optional.of(this.explanations.explanation(visit, recommendation)), urls, this.linkParts.parts(visit));
	}

	ResultPage shared(Language language, Lens lens, Recommendation recommendation) {
		String url = this.links.result(language, lens, recommendation);
		Entries all = new Entries(List.of(new Entry.OfResult(lens, recommendation)));
		Urls urls = urls(language, lens, recommendation, all, this.links.markdown(url), this.links.json(url));
		return page(url, new Visit(language, lens, Answers.NONE, Entries.NONE), recommendation,
				this.workFacts.usual(recommendation.portrait()), Optional.empty(), urls,
				this.linkParts.parts(language, lens, recommendation));
	}

	/**
	 * @param visit the answers to suggest something for, which a shared result doesn't
	 * have
	 */
	private ResultPage page(String url, Visit visit, Recommendation recommendation, List<WorkFact> facts,
			Optional<Explanation> own, Urls urls, List<LinkPart> link) {
		return new ResultPage(url, visit.lens(), recommendation, CompassMap.of(recommendation), facts,
				suggestions(Kind.NOW, visit, recommendation).get(0), suggestions(Kind.TRY, visit, recommendation), own,
				urls, guides(visit.language(), recommendation), !visit.with().all().isEmpty(), link);
	}

	private List<Suggestion> suggestions(Kind kind, Visit visit, Recommendation recommendation) {
		return this.suggestions.suggestions(kind, visit.language(), visit.lens(), recommendation.portrait(),
				visit.answers());
	}

	/**
	 * @param all the carried results, then this one
	 */
	private Urls urls(Language language, Lens lens, Recommendation recommendation, Entries all, String markdown,
			String json) {
		return new Urls(this.links.result(language, lens, recommendation),
				this.links.card(language, lens, recommendation), this.links.start(language, lens),
				this.links.comparison(language, all), (all.hasRoom() && all.areOf(lens))
						? Optional.of(this.links.start(language, lens.other(), all)) : Optional.empty(),
				markdown, json);
	}

	private Guides guides(Language language, Recommendation recommendation) {
		Portrait portrait = recommendation.portrait();
		Portrait withReports = (portrait == Portrait.PLAYER_COACH) ? Portrait.MANAGER : Portrait.PLAYER_COACH;
		return new Guides(guide(language, portrait), guide(language, withReports),
				recommendation.nearestNeighbours()
					.stream()
					.limit(NEIGHBOURS)
					.map((neighbour) -> guide(language, neighbour))
					.toList());
	}

	private PortraitLink guide(Language language, Portrait portrait) {
		return PortraitLink.of(portrait, language, this.links);
	}

}
