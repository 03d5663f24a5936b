package dev.rolecompass.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.rolecompass.link.Pasted.Kind;
import dev.rolecompass.link.Pasted.Remark;
import org.springframework.stereotype.Component;

/**
 * Finds results in whatever someone pasted: whole links from anywhere the application
 * runs, slugs or answers, with any text around them.
 */
@Component
public class PastedLinks {

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s+,<>()\\[\\]{}\"'`|;“”‘’„«»]++");

	private final EntryFormat entryFormat;

	private final PastedWord.Format wordFormat;

	PastedLinks(EntryFormat entryFormat, LensFormat lensFormat) {
		this.entryFormat = entryFormat;
		this.wordFormat = new PastedWord.Format(lensFormat);
	}

	/**
	 * Adds the results in a text to those that are there.
	 * @param text the text, never repeated
	 * @param before the results that are there
	 * @return all results, as many as have room, and what is to be said about the text
	 */
	public Pasted read(String text, Entries before) {
		Reading reading = new Reading(before);
		words(text).flatMap((word) -> this.wordFormat.parse(word).stream()).forEach(reading::add);
		return reading.end();
	}

	private static Stream<String> words(String text) {
		return Arrays.stream(BETWEEN_WORDS.split(text.replace("&amp;", "&")));
	}

	/**
	 * How far a text has been read.
	 */
	private final class Reading {

		private final List<Remark> remarks = new ArrayList<>();

		private Entries entries;

		private int links;

		private int leftOut;

		private Reading(Entries before) {
			this.entries = before;
		}

		private void add(PastedWord link) {
			this.links++;
			List<Entry> readable = PastedLinks.this.entryFormat.readable(link.entries());
			if (readable.isEmpty() || readable.size() < link.entries().size()) {
				this.remarks.add(new Remark(Kind.BROKEN, this.links));
			}
			else if (link.assumed()) {
				this.remarks.add(new Remark(Kind.ASSUMED, this.links));
			}
			readable.forEach(this::add);
		}

		private void add(Entry entry) {
			if (this.entries.all().contains(entry)) {
				this.remarks.add(new Remark(Kind.REPEATED, this.links));
			}
			else if (this.entries.hasRoom()) {
				this.entries = this.entries.plus(entry);
			}
			else {
				this.leftOut++;
			}
		}

		private Pasted end() {
			if (this.leftOut > 0) {
				this.remarks.add(new Remark(Kind.TOO_MANY, this.leftOut));
			}
			if (this.links == 0) {
				this.remarks.add(new Remark(Kind.NOTHING, 0));
			}
			return new Pasted(this.entries, this.remarks.stream().distinct().toList());
		}

	}

}
