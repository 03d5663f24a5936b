package dev.rolecompass.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.rolecompass.link.Pasted.Kind;
import dev.rolecompass.link.Pasted.Notice;

import org.springframework.stereotype.Component;

/**
 * Finds results in a pasted text: links to any copy of the application, slugs or answers,
 * with any text around them.
 */
@Component
public class PastedLinks {

	private static final Pattern BETWEEN_WORDS = Pattern
		.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}+,<>\"'`|;…—–，。、]++");

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
		words(text).flatMap((word) -> this.wordFormat.parse(word).stream()).forEach(reading::add);
		return reading.end(before);
	}

	private static Stream<String> words(String text) {
		return Arrays.stream(BETWEEN_WORDS.split(text.replace("&amp;", "&")));
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
			List<Entry> fresh = readable.stream()
				.filter((entry) -> !this.entries.all().contains(entry))
				.distinct()
				.toList();
			if (fresh.isEmpty()) {
				addNotice(Kind.REPEATED);
			}
			else if (link.assumed()) {
				addNotice(Kind.ASSUMED);
			}
			fresh.forEach(this::add);
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
