package dev.rolecompass.link;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Lens;

import org.springframework.util.StringUtils;

/**
 * A word of a pasted text that looks like a link to a result.
 *
 * @param entries its results in the format of {@link EntryFormat}, which may be
 * malformed; empty if the link leads elsewhere
 * @param assumed whether the lens isn't named and was assumed
 */
record PastedWord(List<String> entries, boolean assumed) {

	record Format(LensFormat lensFormat) {

		private static final Lens ASSUMED_LENS = Lens.CAREER;

		private static final Pattern CARRIED = Pattern.compile("[?&]" + Routes.WITH + "=([^&]+)");

		private static final Pattern SUFFIX = Pattern
			.compile("(" + Pattern.quote(Routes.JSON) + "|" + Pattern.quote(Routes.MARKDOWN) + ")$");

		private static final Pattern PUNCTUATION = Pattern.compile("^[.:!?*_~=]++|[.:!?*_~/]++$");

		/**
		 * A label attached to a result, as in {@code Kim:job.a3}.
		 */
		private static final Pattern LABEL = Pattern.compile("^[^/?&]*[:=](?!/)");

		private static final Pattern SLUG_OR_ANSWERS = Pattern.compile(RoleFormat.REGEX + "-\\w.*|[a-z][0-9x].*");

		private static final Pattern BARE = Pattern.compile(RoleFormat.REGEX + "-\\d+-\\d+|([a-z][0-9x]){3,}");

		private static final Pattern ESCAPED = Pattern.compile("(%[0-9A-Fa-f]{2})++");

		/**
		 * @return the link; empty if the word doesn't look like one
		 */
		Optional<PastedWord> parse(String text) {
			String word = PUNCTUATION.matcher(decode(text).replaceFirst("(?i)(#|%(25)*23).*", ""))
				.replaceAll("")
				.toLowerCase(Locale.ROOT);
			if (word.contains("/")) {
				return parseUrl(word);
			}
			String bare = SUFFIX.matcher(LABEL.matcher(lensWithDot(word)).replaceFirst("")).replaceFirst("");
			String[] parts = bare.split("\\.", 2);
			if (parts.length == 2 && isLens(parts[0])) {
				return SLUG_OR_ANSWERS.matcher(parts[1]).matches() ? link(List.of(bare)) : Optional.empty();
			}
			return BARE.matcher(bare).matches()
					? Optional.of(new PastedWord(List.of(this.lensFormat.print(ASSUMED_LENS) + "." + bare), true))
					: Optional.empty();
		}

		/**
		 * The results that a URL carries, and the page's own. A shared result that was
		 * opened from a comparison is one of those it carries.
		 */
		private Optional<PastedWord> parseUrl(String url) {
			List<String> carried = CARRIED.matcher(url).results().map((with) -> with.group(1)).toList();
			// Mail programs wrap links in their own
			String path = url.substring(Math.max(0, url.lastIndexOf("://"))).replaceFirst("[?&].*", "");
			Optional<String> own = own(path.split("/+"));
			if (own.isEmpty() && !path.contains("://") && !path.endsWith("/" + Routes.COMPARE)) {
				return Optional.empty();
			}
			boolean opened = path.contains("/" + Routes.SHARED + "/") && own.filter(carried::contains).isPresent();
			return link(opened ? carried : Stream.concat(carried.stream(), own.stream()).toList());
		}

		private Optional<String> own(String[] path) {
			for (int i = path.length - 2; i >= 0; i--) {
				String result = SUFFIX.matcher(path[i + 1]).replaceFirst("");
				if (isLens(path[i]) && SLUG_OR_ANSWERS.matcher(result).matches()) {
					return Optional.of(path[i] + "." + result);
				}
			}
			return Optional.empty();
		}

		/**
		 * Accepts a colon instead of the dot, as in {@code job:a3}.
		 */
		private String lensWithDot(String word) {
			String[] parts = word.split(":", 2);
			return isLens(parts[0]) ? String.join(".", parts) : word;
		}

		private boolean isLens(String text) {
			return this.lensFormat.find(text).isPresent();
		}

		private static Optional<PastedWord> link(List<String> entries) {
			return Optional.of(new PastedWord(entries, false));
		}

		private static String decode(String text) {
			return ESCAPED.matcher(text)
				.replaceAll((escaped) -> Matcher
					.quoteReplacement(StringUtils.uriDecode(escaped.group(), StandardCharsets.UTF_8)));
		}

	}

}
