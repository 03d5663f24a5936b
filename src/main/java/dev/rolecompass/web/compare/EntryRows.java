package dev.rolecompass.web.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.rolecompass.compare.Standpoint;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Entry;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Pasted;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.compare.ComparePage.EntryRow;
import dev.rolecompass.web.map.CompassMap;
import dev.rolecompass.web.map.Dot;
import dev.rolecompass.web.map.DotText;

/**
 * Lists the results of a comparison, with what can be done with each.
 */
record EntryRows(Links links, Language language, Pasted pasted, Reading reading) {

	List<EntryRow> rows() {
		return IntStream.range(0, with().all().size()).mapToObj(this::row).toList();
	}

	private EntryRow row(int index) {
		String others = letters().replace(CompassMap.letter(index), "");
		Standpoint standpoint = this.reading.standpoint(index);
		String lens = MessageKeys.of(standpoint.lens());
		Optional<Recommendation> recommendation = standpoint.recommendation();
		String result = recommendation.map((each) -> each.portrait().isCorner() ? "corner" : "result")
			.orElse(standpoint.scores().isPresent() ? "tied" : "unknown");
		return new EntryRow(CompassMap.letter(index), this.reading.labelKey(), "compare.entry." + lens,
				"compare.entry." + result, recommendation.map((each) -> MessageKeys.of(each.portrait(), "name")),
				recommendation.map((each) -> "role." + MessageKeys.of(each.role())),
				recommendation.map((each) -> "strength." + MessageKeys.of(each.strength())),
				dot(standpoint).map((dot) -> DotText.of(dot, this.language)),
				open(index, recommendation.isPresent(), others),
				new LetteredLink(this.links.comparison(this.language, with().without(index)), others),
				"compare.entry.switch." + lens,
				Optional.of(with().all().get(index))
					.filter(this::mayBeSwitched)
					.map((entry) -> this.links.comparison(this.language, with().switched(index))));
	}

	/**
	 * Whether the link may not have said what the result is about. Answers say it, except
	 * where they were just pasted.
	 */
	private boolean mayBeSwitched(Entry entry) {
		return !this.pasted.notices().isEmpty() || entry.choose((own) -> false, (shared) -> true);
	}

	/**
	 * The shared page, or the quiz if answers are missing, which carries the others and
	 * comes after them in the comparison.
	 */
	private LetteredLink open(int index, boolean complete, String others) {
		Entry entry = with().all().get(index);
		return complete ? new LetteredLink(this.links.result(this.language, entry, with()), "") : new LetteredLink(
				this.links.entry(this.language, entry, with().without(index)), others + CompassMap.letter(index));
	}

	private String letters() {
		return IntStream.range(0, with().all().size()).mapToObj(CompassMap::letter).collect(Collectors.joining());
	}

	private Entries with() {
		return this.pasted.entries();
	}

	/**
	 * The dot of a standpoint on the map; empty if there are too few answers.
	 */
	static Optional<Dot> dot(Standpoint standpoint) {
		return standpoint.scores()
			.map((scores) -> Dot.of(scores, standpoint.recommendation().map(Recommendation::role)));
	}

}
