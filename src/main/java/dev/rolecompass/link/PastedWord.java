package dev.rolecompass.link;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.rolecompass.quiz.Lens;

import org.springframework.util.StringUtils;

/**
 * A word of a pasted text that looks like the link of a result.
 *
 * @param entries the results in it as they would be carried along, which may be
 * malformed; none where the link leads elsewhere
 * @param assumed whether it doesn't say through which lens the result was made
 */
record PastedWord(List<String> entries, boolean assumed) {

	/**
	 * Tells links from other words.
	 *
	 * @param lensFormat knows the lenses
	 */
	record Format(LensFormat lensFormat) {

		/**
		 * The lens of a result that doesn't name one.
		 */
		private static final Lens ASSUMED_LENS = Lens.CAREER;

		private static final Pattern CARRIED = Pattern.compile("[?&]with=([^&]+)");

		private static final Pattern COMPARISON = Pattern.compile("/compare/?\\?");

		private static final Pattern SUFFIX = Pattern.compile("\\.(json|md)$");

		private static final Pattern GLUE = Pattern.compile("^[.:!?*_~]++|[.:!?*_~/]++$");

		private static final Pattern BARE = Pattern.compile("(em|tl)-\\d+-\\d+|([a-z][0-9x]){3,}");

		/**
		 * Reads a word.
		 * @param text the word
		 * @return the link that it looks like, or nothing if it is just a word
		 */
		Optional<PastedWord> parse(String text) {
			String word = GLUE.matcher(decode(text).replaceFirst("#.*", "")).replaceAll("");
			if (COMPARISON.matcher(word).find()) {
				return link(CARRIED.matcher(word).results().map((with) -> with.group(1)).toList());
			}
			String path = word.replaceFirst("\\?.*", "");
			Optional<String> entry = entry(Arrays.asList(path.split("/+")));
			if (entry.isPresent() || path.contains("://")) {
				return link(entry.stream().toList());
			}
			if (isLens(path.replaceFirst("\\..*", "")) && path.contains(".")) {
				return link(List.of(path));
			}
			String bare = SUFFIX.matcher(path).replaceFirst("");
			return BARE.matcher(bare).matches()
					? Optional.of(new PastedWord(List.of(this.lensFormat.print(ASSUMED_LENS) + "." + bare), true))
					: Optional.empty();
		}

		/**
		 * What follows the name of a lens in a path.
		 */
		private Optional<String> entry(List<String> path) {
			for (int i = 0; i + 1 < path.size(); i++) {
				if (isLens(path.get(i))) {
					return Optional.of(path.get(i) + "." + SUFFIX.matcher(path.get(i + 1)).replaceFirst(""));
				}
			}
			return Optional.empty();
		}

		private boolean isLens(String text) {
			try {
				this.lensFormat.parse(text);
				return true;
			}
			catch (MalformedLinkException ex) {
				return false;
			}
		}

		private static Optional<PastedWord> link(List<String> entries) {
			return Optional.of(new PastedWord(entries, false));
		}

		private static String decode(String text) {
			try {
				return StringUtils.uriDecode(text, StandardCharsets.UTF_8);
			}
			catch (IllegalArgumentException ex) {
				return text;
			}
		}

	}

}
