package dev.rolecompass.web.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.rolecompass.compare.Comparison;
import dev.rolecompass.compare.Comparison.Kind;
import dev.rolecompass.compare.Standpoint;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Entry;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Pasted;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.compare.ComparePage.Adding;
import dev.rolecompass.web.compare.ComparePage.EntryRow;
import dev.rolecompass.web.compare.ComparePage.LetteredLink;
import dev.rolecompass.web.compare.ComparePage.NoticeRow;
import dev.rolecompass.web.map.CompassMap;
import dev.rolecompass.web.map.Dot;

import org.springframework.stereotype.Component;

/**
 * Builds the pages of comparisons.
 */
@Component
class ComparePages {

	private final Quiz quiz;

	private final ScoringService scoring;

	private final Links links;

	ComparePages(Quiz quiz, ScoringService scoring, Links links) {
		this.quiz = quiz;
		this.scoring = scoring;
		this.links = links;
	}

	ComparePage page(Language language, Entries with) {
		return page(language, with, new Pasted(with, 0, List.of()));
	}

	/**
	 * The page after something was pasted.
	 * @param before the results before that
	 */
	ComparePage page(Language language, Entries before, Pasted pasted) {
		Entries with = pasted.entries();
		Comparison comparison = new Comparison(with.all().stream().map(this::standpoint).toList());
		return new ComparePage(this.links.comparison(language, before), comparison.kind(), titleKey(comparison),
				map(comparison), entries(language, with, comparison), new AxisRows(comparison).rows(),
				new TopicTexts(this.quiz, language, comparison).rows(), notices(pasted), pasted.added(),
				adding(language, with), this.links.comparison(language, with));
	}

	private Standpoint standpoint(Entry entry) {
		return entry.choose((own) -> new Standpoint(own.lens(), this.scoring.outcomeOf(own.answers()), own.answers()),
				(shared) -> Standpoint.of(shared.lens(), shared.recommendation()));
	}

	private static List<NoticeRow> notices(Pasted pasted) {
		return pasted.notices()
			.stream()
			.map((notice) -> new NoticeRow("compare.notice." + MessageKeys.of(notice.kind()),
					notice.links().stream().map(String::valueOf).collect(Collectors.joining(", ")),
					notice.links().size()))
			.toList();
	}

	private static String titleKey(Comparison comparison) {
		Kind kind = comparison.kind();
		String difference = comparison.isCloseOnAverageOnly() ? "average"
				: comparison.whereApart().map(MessageKeys::of).orElse("unknown");
		return "compare.title." + switch (kind) {
			case NOTHING, ALONE, SEVERAL -> MessageKeys.of(kind);
			case PERSON_AND_JOB -> MessageKeys.of(kind) + "." + difference;
			case PEOPLE, JOBS -> "pair." + difference;
		};
	}

	private static CompassMap map(Comparison comparison) {
		Map<String, Dot> dots = new LinkedHashMap<>();
		for (int i = 0; i < comparison.standpoints().size(); i++) {
			String letter = CompassMap.letter(i);
			dot(comparison.standpoints().get(i)).ifPresent((dot) -> dots.put(letter, dot));
		}
		return CompassMap.of(dots);
	}

	private static Optional<Dot> dot(Standpoint standpoint) {
		return standpoint.scores()
			.map((scores) -> Dot.of(scores, standpoint.recommendation().map(Recommendation::role)));
	}

	private List<EntryRow> entries(Language language, Entries with, Comparison comparison) {
		return IntStream.range(0, with.all().size())
			.mapToObj((index) -> entry(language, with, comparison, index))
			.toList();
	}

	private EntryRow entry(Language language, Entries with, Comparison comparison, int index) {
		String others = letters(with).replace(CompassMap.letter(index), "");
		Standpoint standpoint = comparison.standpoints().get(index);
		String lens = MessageKeys.of(standpoint.lens());
		boolean personAndJob = comparison.kind() == Kind.PERSON_AND_JOB;
		Optional<Recommendation> recommendation = standpoint.recommendation();
		String result = recommendation.isPresent() ? "result" : standpoint.scores().isPresent() ? "tied" : "unknown";
		return new EntryRow(CompassMap.letter(index), "compare.entry.label." + lens, "compare.entry." + lens,
				personAndJob ? Optional.of("compare.topics." + lens) : Optional.empty(), "compare.entry." + result,
				recommendation.map((each) -> "role." + MessageKeys.of(each.role())),
				recommendation.map((each) -> "strength." + MessageKeys.of(each.strength())), dot(standpoint),
				open(language, with, index, recommendation.isPresent(), others),
				new LetteredLink(this.links.comparison(language, with.without(index)), others),
				"compare.entry.switch." + lens, this.links.comparison(language, with.switched(index)));
	}

	/**
	 * The shared page, or the quiz if answers are missing, which carries the others and
	 * comes after them in the comparison.
	 */
	private LetteredLink open(Language language, Entries with, int index, boolean complete, String others) {
		Entry entry = with.all().get(index);
		return complete ? new LetteredLink(this.links.result(language, entry, with), null) : new LetteredLink(
				this.links.entry(language, entry, with.without(index)), others + CompassMap.letter(index));
	}

	private static String letters(Entries with) {
		return IntStream.range(0, with.all().size()).mapToObj(CompassMap::letter).collect(Collectors.joining());
	}

	private Optional<Adding> adding(Language language, Entries with) {
		return with.hasRoom()
				? Optional.of(new Adding(this.links.comparison(language, Entries.NONE), this.links.values(with),
						this.links.start(language, Lens.CAREER, with), this.links.start(language, Lens.JOB, with)))
				: Optional.empty();
	}

}
