package dev.rolecompass.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.rolecompass.link.Pasted.Kind;
import dev.rolecompass.link.Pasted.Remark;

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

		private final Map<Kind, List<Integer>> remarks = new EnumMap<>(Kind.class);

		private Entries entries;

		private int links;

		private Reading(Entries before) {
			this.entries = before;
		}

		private void add(PastedWord link) {
			this.links++;
			List<Entry> readable = PastedLinks.this.entryFormat.readable(link.entries());
			if (readable.isEmpty()) {
				remark(Kind.BROKEN);
				return;
			}
			if (readable.size() < link.entries().size()) {
				remark(Kind.PARTLY_BROKEN);
			}
			List<Entry> fresh = readable.stream()
				.filter((entry) -> !this.entries.all().contains(entry))
				.distinct()
				.toList();
			if (fresh.isEmpty()) {
				remark(Kind.REPEATED);
			}
			else if (link.assumed()) {
				remark(Kind.ASSUMED);
			}
			fresh.forEach(this::add);
		}

		private void add(Entry entry) {
			if (this.entries.hasRoom()) {
				this.entries = this.entries.plus(entry);
			}
			else {
				remark(Kind.TOO_MANY);
			}
		}

		private void remark(Kind kind) {
			List<Integer> places = this.remarks.computeIfAbsent(kind, (key) -> new ArrayList<>());
			if (!places.contains(this.links)) {
				places.add(this.links);
			}
		}

		private Pasted end(Entries before) {
			if (this.links == 0) {
				this.remarks.put(Kind.NOTHING, List.of());
			}
			return new Pasted(this.entries, this.entries.all().size() - before.all().size(),
					this.remarks.entrySet()
						.stream()
						.map((remark) -> new Remark(remark.getKey(), remark.getValue()))
						.toList());
		}

	}

}
