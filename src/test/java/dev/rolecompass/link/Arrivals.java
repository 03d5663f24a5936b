package dev.rolecompass.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.scoring.ScoringService;

/**
 * What people see if they open a link, or paste a text.
 */
public final class Arrivals {

	private static final Pattern SHARED = Pattern.compile("/en/result/(career|job)/([a-z0-9-]+)");

	private static final Pattern OWN = Pattern.compile("/en/(career|job)/([a-z0-9]+)");

	private static final Pattern COMPARISON = Pattern.compile("/en/compare");

	private static final Quiz QUIZ = Quizzes.shipped();

	private final LensFormat lensFormat = new LensFormat();

	private final EntryFormat entryFormat = new EntryFormat(this.lensFormat,
			new AnswersFormat(QUIZ, new ScoringService()), new SlugFormat());

	private final PastedLinks pastedLinks = new PastedLinks(this.entryFormat, this.lensFormat);

	/**
	 * Opens a link.
	 * @param link the path and query, as they arrive
	 */
	public Arrival open(String link) {
		String[] parts = link.split("\\?", 2);
		RepairedLink repaired = RepairedLink.of(parts[0], (parts.length > 1) ? parts[1] : null);
		try {
			return open(repaired);
		}
		catch (MalformedLinkException ex) {
			return Arrival.REFUSED;
		}
	}

	private Arrival open(RepairedLink link) {
		List<Entry> carried = this.entryFormat.parse(link.values(Routes.WITH)).all();
		Matcher shared = SHARED.matcher(link.path());
		if (shared.matches()) {
			Entry entry = this.entryFormat.parse(this.lensFormat.parse(shared.group(1)), shared.group(2));
			return new Arrival(print(List.of(entry)), carried.isEmpty() && this.entryFormat.mayBeCut(entry));
		}
		Matcher own = OWN.matcher(link.path());
		if (own.matches()) {
			List<Entry> all = new ArrayList<>(carried);
			all.add(this.entryFormat.parse(this.lensFormat.parse(own.group(1)), own.group(2)));
			return new Arrival(print(all), false);
		}
		if (COMPARISON.matcher(link.path()).matches()) {
			this.entryFormat.requireAll(new Entries(carried), link.values(Routes.OF).stream().findFirst().orElse(null));
			return new Arrival(print(carried),
					carried.isEmpty() || this.entryFormat.mayBeCut(carried.get(carried.size() - 1)));
		}
		return Arrival.REFUSED;
	}

	/**
	 * Pastes a text.
	 */
	public Arrival paste(String text) {
		Pasted pasted = read(text);
		return new Arrival(print(pasted.entries().all()), !pasted.notices().isEmpty());
	}

	/**
	 * What the server finds in a text.
	 */
	public Pasted read(String text) {
		return this.pastedLinks.read(text, Entries.NONE);
	}

	private List<String> print(List<Entry> entries) {
		return entries.stream().map(this.entryFormat::print).toList();
	}

	/**
	 * Whether answers in the format of links lead to a result.
	 */
	public boolean isFinished(String entry) {
		Optional<Entry> parsed = this.entryFormat.readable(List.of(entry)).stream().findFirst();
		return parsed.filter(this.entryFormat::isBeginning).isEmpty()
				|| parsed.filter(this.entryFormat::mayBeCut).isPresent();
	}

	/**
	 * @param results the results that are shown, in the format of links
	 * @param notice whether the page says that something is or may be missing
	 */
	public record Arrival(List<String> results, boolean notice) {

		static final Arrival REFUSED = new Arrival(List.of(), true);

	}

}
