package dev.rolecompass.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.rolecompass.link.Pasted.Kind;
import dev.rolecompass.link.Pasted.Notice;

import org.springframework.stereotype.Component;

/**
 * Finds results in a pasted text: links to any copy of the application, slugs or answers,
 * with any text around them.
 */
@Component
public class PastedLinks {

	private static final String BETWEEN_WORDS = "\\s\\p{Z}\\p{Cf}\\p{Cc}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}+,<>\"'`|;…—–，。、";

	/**
	 * A word, and what separates it from the one before. With scripts, {@code paste.js}
	 * reads the text first, by the same patterns.
	 */
	private static final Pattern WORD = Pattern.compile("([" + BETWEEN_WORDS + "]*+)([^" + BETWEEN_WORDS + "]++)");

	/**
	 * What comes between the label of a link and its target, as in {@code a<b>},
	 * {@code [a](b)} and {@code [a|b]}.
	 */
	private static final Pattern BEFORE_TARGET = Pattern.compile("\\s*<|\\]\\(|\\|");

	private final EntryFormat entryFormat;

	private final PastedWord.Format wordFormat;

	PastedLinks(EntryFormat entryFormat, LensFormat lensFormat) {
		this.entryFormat = entryFormat;
		this.wordFormat = new PastedWord.Format(lensFormat);
	}

	/**
	 * Adds the results in a text to others, as many as have room.
	 */
	public Pasted read(String text, Entries before) {
		Reading reading = new Reading(before);
		links(text).forEach(reading::add);
		return reading.end(before);
	}

	private List<PastedWord> links(String text) {
		List<PastedWord> links = new ArrayList<>();
		Optional<PastedWord> previous = Optional.empty();
		Matcher words = WORD.matcher(text.replace("&amp;", "&"));
		while (words.find()) {
			Optional<PastedWord> word = this.wordFormat.parse(words.group(2));
			if (!word.equals(previous) || !BEFORE_TARGET.matcher(words.group(1)).matches()) {
				word.ifPresent(links::add);
			}
			previous = word;
		}
		return links;
	}

	private final class Reading {

		private final Map<Kind, List<Integer>> notices = new EnumMap<>(Kind.class);

		private Entries entries;

		private int links;

		private Reading(Entries before) {
			this.entries = before;
		}

		private void add(PastedWord link) {
			this.links++;
			List<Entry> readable = PastedLinks.this.entryFormat.readable(link.entries());
			if (readable.isEmpty()) {
				addNotice(Kind.BROKEN);
				return;
			}
			if (readable.size() < link.entries().size()) {
				addNotice(Kind.PARTLY_BROKEN);
			}
			if (link.assumed()) {
				addNotice(Kind.ASSUMED);
			}
			readable.forEach(this::add);
		}

		private void add(Entry entry) {
			if (this.entries.hasRoom()) {
				this.entries = this.entries.plus(entry);
			}
			else {
				addNotice(Kind.TOO_MANY);
			}
		}

		private void addNotice(Kind kind) {
			List<Integer> positions = this.notices.computeIfAbsent(kind, (key) -> new ArrayList<>());
			if (!positions.contains(this.links)) {
				positions.add(this.links);
			}
		}

		private Pasted end(Entries before) {
			if (this.links == 0) {
				this.notices.put(Kind.NOTHING, List.of());
			}
			return new Pasted(this.entries, this.entries.all().size() - before.all().size(),
					this.notices.entrySet()
						.stream()
						.map((notice) -> new Notice(notice.getKey(), notice.getValue()))
						.toList());
		}

	}

}
