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

	/**
	 * The form's limit, in characters. Longer texts are cut by browsers.
	 */
	public static final int MAX_LENGTH = 4000;

	private static final String BETWEEN_WORDS = "\\s\\p{Z}\\p{Cf}\\p{Cc}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}+,<>\"'`|;…—–，。、";

	/**
	 * What separates a word from the one before, the word, and what shows that it was
	 * shortened. With scripts, {@code paste.js} reads the text first, by the same
	 * patterns.
	 */
	private static final Pattern WORD = Pattern
		.compile("([" + BETWEEN_WORDS + "]*+)([^" + BETWEEN_WORDS + "]++)(?=(?<shortened>\\p{Cf}*+…)?)");

	/**
	 * What comes between the label of a link and its target, as in {@code a<b>},
	 * {@code [a](b)}, {@code [a|b]} and {@code <a href="a">b</a>}.
	 */
	private static final Pattern BEFORE_TARGET = Pattern
		.compile("…?(?:\\s*+[<(\\[|]|[\\])\"'>]{0,2}+[<(\\[]|[\"']?+>|\\])");

	/**
	 * Where the source of a mail breaks a long line (quoted-printable, RFC 2045).
	 */
	private static final Pattern BROKEN_LINE = Pattern.compile("=\\r?\\n");

	/**
	 * The start of a link right after a word or another link.
	 */
	private static final Pattern ATTACHED = Pattern.compile("(?<=[A-Za-z\\d])(?=(?i:https?://))");

	private final EntryFormat entryFormat;

	private final PastedWord.Format wordFormat;

	PastedLinks(EntryFormat entryFormat, LensFormat lensFormat) {
		this.entryFormat = entryFormat;
		this.wordFormat = new PastedWord.Format(lensFormat);
	}

	/**
	 * Adds the results in a text to others, as many as have room. If the form may have
	 * cut the text, its last link counts only if it's whole.
	 */
	public Pasted read(String text, Entries before) {
		Reading reading = new Reading(before);
		if (text.length() >= MAX_LENGTH) {
			reading.notices.put(Kind.TOO_LONG, List.of());
		}
		links(text).forEach(reading::add);
		return reading.end(before);
	}

	private List<Link> links(String text) {
		List<Link> links = new ArrayList<>();
		Optional<PastedWord> previous = Optional.empty();
		String lines = BROKEN_LINE.matcher(LinkText.ampersands(text)).replaceAll("");
		String separate = ATTACHED.matcher(lines).replaceAll(" ");
		Matcher words = WORD.matcher(separate);
		boolean wasShortened = false;
		while (words.find()) {
			Optional<PastedWord> word = this.wordFormat.parse(words.group(2));
			boolean shortened = words.group("shortened") != null || words.group(2).endsWith("..")
					|| text.length() >= MAX_LENGTH && words.end() == separate.length();
			if (word.isPresent()) {
				if (previous.isPresent() && BEFORE_TARGET.matcher(words.group(1)).matches()) {
					if (wasShortened || previous.get().isLabelOf(word.get())) {
						links.remove(links.size() - 1);
					}
					else if (word.get().isLabelOf(previous.get())) {
						continue;
					}
				}
				links.add(new Link(word.get(), shortened));
			}
			previous = word;
			wasShortened = shortened;
		}
		return links;
	}

	/**
	 * @param shortened whether the text after the word shows that it was cut off, or may
	 * have been
	 */
	private record Link(PastedWord word, boolean shortened) {
	}

	private final class Reading {

		private final Map<Kind, List<Integer>> notices = new EnumMap<>(Kind.class);

		private Entries entries;

		private int links;

		private Reading(Entries before) {
			this.entries = before;
		}

		private void add(Link link) {
			this.links++;
			PastedWord word = link.word();
			EntryFormat format = PastedLinks.this.entryFormat;
			Optional<Entry> last = word.last().flatMap((text) -> format.readable(List.of(text)).stream().findFirst());
			List<String> texts = new ArrayList<>(word.entries());
			if (link.shortened() && last.filter(format::isBeginning).isPresent()) {
				texts.remove(texts.lastIndexOf(word.last().orElseThrow()));
				addNotice(Kind.CUT);
			}
			else if (link.shortened() && texts.size() > 1 || last.filter(format::mayBeCut).isPresent()) {
				addNotice(Kind.MAY_BE_CUT);
			}
			List<Entry> readable = format.readable(texts);
			if (readable.size() < texts.size() || word.entries().isEmpty()) {
				addNotice(readable.isEmpty() ? Kind.BROKEN : Kind.PARTLY_BROKEN);
			}
			if (word.assumed() && !readable.isEmpty()) {
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
