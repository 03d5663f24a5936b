package dev.rolecompass.web.compare;

import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.rolecompass.compare.Comparison;
import dev.rolecompass.compare.Perspective;
import dev.rolecompass.compare.Standpoint;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Entry;
import dev.rolecompass.link.EntryFormat;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Pasted;
import dev.rolecompass.link.Pasted.Notice;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.web.Doors;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.compare.ComparePage.Adding;
import dev.rolecompass.web.compare.ComparePage.NoticeRow;
import dev.rolecompass.web.compare.ComparePage.Start;
import dev.rolecompass.web.map.CompassMap;
import dev.rolecompass.web.map.Dot;

import org.springframework.stereotype.Component;

/**
 * Builds the pages of comparisons.
 */
@Component
public class ComparePages {

	private final ScoringService scoring;

	private final Links links;

	private final EntryFormat entryFormat;

	private final ComparisonTexts texts;

	private final Doors doors;

	ComparePages(ScoringService scoring, Links links, EntryFormat entryFormat, ComparisonTexts texts, Doors doors) {
		this.scoring = scoring;
		this.links = links;
		this.entryFormat = entryFormat;
		this.texts = texts;
		this.doors = doors;
	}

	/**
	 * The answer of a comparison in a sentence, with letters for names.
	 */
	public String title(Language language, Entries with) {
		return page(language, with, Optional.empty()).title();
	}

	/**
	 * @param perspective how to look at two results, if not in the usual way; otherwise
	 * it's ignored
	 */
	ComparePage page(Language language, Entries with, Optional<Perspective> perspective) {
		return page(language, with, new Pasted(with, 0, List.of()), perspective);
	}

	/**
	 * The page after something was pasted.
	 * @param before the results before that
	 */
	ComparePage page(Language language, Entries before, Pasted pasted) {
		return page(language, before, pasted, Optional.empty());
	}

	private ComparePage page(Language language, Entries before, Pasted pasted, Optional<Perspective> requested) {
		Entries with = pasted.entries();
		Comparison comparison = comparison(with);
		Optional<Perspective> perspective = requested
			.filter(Perspective.on(comparison.kind()).stream().toList()::contains);
		Reading reading = new Reading(comparison, perspective);
		ComparisonTexts.Sections sections = this.texts.sections(language, with, reading);
		return new ComparePage(url(language, before, perspective), comparison.kind(), sections.answer(),
				map(language, comparison), new EntryRows(this.links, language, pasted, reading).rows(),
				sections.offers(), sections.pair(), sections.group(),
				pasted.notices().stream().map((notice) -> row(language, notice)).toList(), pasted.added(),
				adding(language, with), this.links.whole(url(language, with, perspective), with), mayBeCut(pasted),
				start(language, with));
	}

	/**
	 * Whether a link that was opened may have ended with another result.
	 */
	private boolean mayBeCut(Pasted opened) {
		List<Entry> all = opened.entries().all();
		return opened.notices().isEmpty() && !all.isEmpty() && this.entryFormat.mayBeCut(all.get(all.size() - 1));
	}

	private Comparison comparison(Entries with) {
		return new Comparison(with.all().stream().map(this::standpoint).toList());
	}

	private Optional<Start> start(Language language, Entries with) {
		return with.all().isEmpty() ? Optional.of(new Start(map(language, comparison(this.doors.exampleOffers())),
				this.doors.offers(language), this.doors.in(language))) : Optional.empty();
	}

	private String url(Language language, Entries with, Optional<Perspective> perspective) {
		return perspective.map((each) -> this.links.comparison(language, with, each))
			.orElseGet(() -> this.links.comparison(language, with));
	}

	private Standpoint standpoint(Entry entry) {
		return entry.choose((own) -> new Standpoint(own.lens(), this.scoring.outcomeOf(own.answers()), own.answers()),
				(shared) -> Standpoint.of(shared.lens(), shared.recommendation()));
	}

	private static NoticeRow row(Language language, Notice notice) {
		String links = notice.links()
			.stream()
			.map(NumberFormat.getInstance(language.locale())::format)
			.collect(Collectors.joining(", "));
		Optional<String> unread = switch (notice.kind()) {
			// For the script, which counts in digits that it can read
			case BROKEN, CUT ->
				Optional.of(notice.links().stream().map(String::valueOf).collect(Collectors.joining(", ")));
			case NOTHING -> Optional.of("1");
			case PARTLY_BROKEN, MAY_BE_CUT, TOO_LONG, ASSUMED, TOO_MANY -> Optional.empty();
		};
		return new NoticeRow("compare.notice." + MessageKeys.of(notice.kind()), links, notice.links().size(), unread);
	}

	/**
	 * The map, with lines from a person to the jobs, and between two results.
	 */
	private static CompassMap map(Language language, Comparison comparison) {
		Map<String, Dot> dots = new LinkedHashMap<>();
		for (int i = 0; i < comparison.standpoints().size(); i++) {
			String letter = CompassMap.letter(i);
			EntryRows.dot(comparison.standpoints().get(i)).ifPresent((dot) -> dots.put(letter, dot));
		}
		return switch (comparison.kind()) {
			case PERSON_AND_JOB, OFFERS ->
				CompassMap.of(dots, CompassMap.letter(comparison.offers().orElseThrow().person()), language);
			case PEOPLE, JOBS -> CompassMap.of(dots, CompassMap.letter(0), language);
			case NOTHING, ALONE, GROUP -> CompassMap.of(dots, language);
		};
	}

	private Optional<Adding> adding(Language language, Entries with) {
		return with.hasRoom()
				? Optional.of(new Adding(this.links.comparison(language, Entries.NONE), this.links.values(with),
						this.links.start(language, Lens.CAREER, with), this.links.start(language, Lens.JOB, with)))
				: Optional.empty();
	}

}
