package dev.rolecompass.web.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Entry;
import dev.rolecompass.link.EntryFormat;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.PortraitLink;
import dev.rolecompass.web.error.NoRecommendationException;
import dev.rolecompass.web.map.CompassMap;
import dev.rolecompass.web.map.Dot;
import dev.rolecompass.web.result.LinkParts.LinkPart;
import dev.rolecompass.web.result.ResultPage.Guides;
import dev.rolecompass.web.result.ResultPage.OtherResult;
import dev.rolecompass.web.result.ResultPage.Urls;
import dev.rolecompass.web.result.ResultPage.Verdict;
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

	private final EntryResults results;

	private final Links links;

	private final EntryFormat entryFormat;

	private final Explanations explanations;

	private final WorkFacts workFacts;

	private final Suggestions suggestions;

	private final LinkParts linkParts;

	ResultPages(EntryResults results, Links links, EntryFormat entryFormat, Explanations explanations,
			WorkFacts workFacts, Suggestions suggestions, LinkParts linkParts) {
		this.results = results;
		this.links = links;
		this.entryFormat = entryFormat;
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
		boolean forPerson = !visit.with().areOf(Lens.JOB);
		Urls urls = urls(visit, recommendation, all, Optional.empty(),
				forPerson ? nextJob(visit.language(), visit.lens(), all) : Optional.empty(), this.links.markdown(visit),
				this.links.json(visit));
		return page(this.links.visit(visit), true, visit, recommendation,
				this.workFacts.own(visit, recommendation.portrait()),
				Optional.of(this.explanations.own(visit, recommendation)), urls, visit.with().all().size(), List.of(),
				false, this.linkParts.parts(visit));
	}

	/**
	 * The page of a shared result.
	 * @param with the comparison that it was opened from; ignored unless it has the
	 * result
	 * @throws NoRecommendationException if the answers don't lead to a result
	 */
	ResultPage shared(Language language, Entry entry, Entries with) {
		Recommendation recommendation = this.results.require(entry);
		Optional<Answers> answers = EntryResults.answers(entry);
		Visit visit = new Visit(language, entry.lens(), answers.orElse(Answers.NONE), Entries.NONE);
		String alone = this.links.result(language, entry);
		Entries opened = with.all().contains(entry) ? with : Entries.NONE;
		Entries all = opened.all().isEmpty() ? opened.plus(entry) : opened;
		Urls urls = urls(visit, recommendation, all,
				all.hasRoom() ? Optional.of(this.links.start(language, Lens.CAREER, all)) : Optional.empty(),
				nextJob(language, entry.lens(), all), this.links.markdown(alone), this.links.json(alone));
		return page(this.links.result(language, entry, opened), false, visit, recommendation,
				this.workFacts.shared(visit), answers.map((given) -> this.explanations.shared(visit, recommendation)),
				urls, opened.all().size(), letters(all, entry),
				opened.all().isEmpty() && this.entryFormat.mayBeCut(entry),
				this.linkParts.parts(language, entry, opened));
	}

	/**
	 * The letters of a result, which may be there more than once.
	 */
	private static List<String> letters(Entries all, Entry entry) {
		return IntStream.range(0, all.all().size())
			.filter((index) -> all.all().get(index).equals(entry))
			.mapToObj(CompassMap::letter)
			.toList();
	}

	/**
	 * @param visit the answers to suggest something for, which a result shared without
	 * them doesn't have
	 */
	private ResultPage page(String url, boolean own, Visit visit, Recommendation recommendation, List<WorkFact> facts,
			Optional<Explanation> explanation, Urls urls, int carried, List<String> letters, boolean mayBeCut,
			List<LinkPart> link) {
		List<Entry> beside = visit.with().all();
		Map<String, Dot> dots = new LinkedHashMap<>();
		List<OtherResult> others = new ArrayList<>();
		for (int i = 0; i < beside.size(); i++) {
			Entry entry = beside.get(i);
			String letter = CompassMap.letter(i);
			this.results.find(entry).ifPresent((other) -> {
				dots.put(letter, Dot.of(other.scores(), Optional.of(other.role())));
				others.add(other(letter, visit, entry, other.portrait()));
			});
		}
		return new ResultPage(url, visit.lens(), own, Verdict.of(recommendation),
				CompassMap.of(recommendation, dots, visit.language()), facts,
				suggestions(Kind.NOW, own, visit, recommendation), suggestions(Kind.TRY, own, visit, recommendation),
				explanation, urls, guides(visit.language(), recommendation), carried, letters, mayBeCut, others, link);
	}

	private OtherResult other(String letter, Visit visit, Entry entry, Portrait portrait) {
		return new OtherResult(letter,
				"result." + MessageKeys.of(visit.lens()) + ".other." + MessageKeys.of(entry.lens()),
				MessageKeys.of(portrait, "name"), this.links.result(visit.language(), entry));
	}

	private List<Suggestion> suggestions(Kind kind, boolean own, Visit visit, Recommendation recommendation) {
		return this.suggestions.suggestions(kind, own, visit.language(), visit.lens(), recommendation.portrait(),
				visit.answers());
	}

	/**
	 * @param all the carried results, then this one
	 */
	private Urls urls(Visit visit, Recommendation recommendation, Entries all, Optional<String> take,
			Optional<String> nextJob, String markdown, String json) {
		Language language = visit.language();
		Lens lens = visit.lens();
		return new Urls(
				this.links.result(language, lens, recommendation), this.links.card(language, lens, recommendation),
				take, nextJob, this.links.comparison(language, all), (all.hasRoom() && all.areOf(lens))
						? Optional.of(this.links.start(language, lens.other(), all)) : Optional.empty(),
				markdown, json);
	}

	/**
	 * The quiz about the next job; empty after a person's result, or if there is no room.
	 */
	private Optional<String> nextJob(Language language, Lens lens, Entries all) {
		return (lens == Lens.JOB && all.hasRoom()) ? Optional.of(this.links.start(language, Lens.JOB, all))
				: Optional.empty();
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
