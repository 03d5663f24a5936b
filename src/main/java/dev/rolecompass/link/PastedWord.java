package dev.rolecompass.link;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;

/**
 * A word of a pasted text that looks like a link to a result.
 *
 * @param entries its results in the format of {@link EntryFormat}, which may be
 * malformed; empty if the link leads elsewhere
 * @param last the result that the word ends with; empty if it ends with something else,
 * so that no result can have been cut off
 * @param assumed whether the lens isn't named and was assumed
 */
record PastedWord(List<String> entries, Optional<String> last, boolean assumed) {

	/**
	 * Whether the results are those of another word, which may name the lens that this
	 * one assumes.
	 */
	boolean isLabelOf(PastedWord target) {
		return this.entries.isEmpty() || this.entries.equals(target.entries)
				|| this.assumed && target.entries.size() == 1 && result().equals(target.result());
	}

	private String result() {
		return this.entries.get(0).replaceFirst("^[a-z]+\\.", "");
	}

	record Format(LensFormat lensFormat) {

		private static final Lens ASSUMED_LENS = Lens.CAREER;

		/**
		 * A path that is plainly ours, even if it has no result.
		 */
		private static final String OUR_PATH = "/" + Language.TAG + "/("
				+ String.join("|", Routes.SHARED, Routes.COMPARE, "career", "job") + ")\\b";

		private static final Pattern OURS = Pattern.compile("/" + Routes.COMPARE + "$|" + OUR_PATH);

		/**
		 * Where a URL starts, even within another one.
		 */
		private static final Pattern URL = Pattern
			.compile("(?<![a-z\\d+.-])(?=[a-z][a-z\\d+.-]*+://)|(?<==)(?=[^=?&:]*" + OUR_PATH + ")");

		private static final Pattern CARRYING = Pattern.compile("(?<![a-z\\d])" + Routes.WITH + "\\s*+=");

		private static final Pattern SUFFIX = Pattern
			.compile("(" + Pattern.quote(Routes.JSON) + "|" + Pattern.quote(Routes.MARKDOWN) + ")$");

		/**
		 * A colon instead of the dot, as in {@code job:a3}.
		 */
		private static final Pattern COLON = Pattern.compile("(?<![a-z\\d])(career|job):(?=[a-z])");

		/**
		 * A label attached to a result, as in {@code Kim:job.a3}.
		 */
		private static final Pattern LABEL = Pattern.compile("^.*[:=]");

		private static final Pattern SLUG_OR_ANSWERS = Pattern
			.compile("(?s)" + RoleFormat.REGEX + "-\\w.*|[a-z][0-9x].*");

		private static final Pattern BARE = Pattern.compile(RoleFormat.REGEX + "-\\d+-\\d+|([a-z][0-9x]){3,}");

		/**
		 * @return the link; empty if the word doesn't look like one
		 */
		Optional<PastedWord> parse(String text) {
			String word = LinkText.repair(text);
			if (word.contains("/") || CARRYING.matcher(word).find()) {
				return parseUrls(word);
			}
			String attached = LinkText.strip(word.replaceFirst("#.*", ""));
			String code = LABEL.matcher(COLON.matcher(attached).replaceFirst("$1.")).replaceFirst("");
			String bare = SUFFIX.matcher(code).replaceFirst("");
			Optional<String> last = (code.equals(bare) && !word.contains("#")) ? Optional.of(bare) : Optional.empty();
			String[] parts = bare.split("\\.", 2);
			if (parts.length == 2 && isLens(parts[0])) {
				return SLUG_OR_ANSWERS.matcher(parts[1]).matches()
						? Optional.of(new PastedWord(List.of(bare), last, false)) : Optional.empty();
			}
			if (!BARE.matcher(bare).matches()) {
				return Optional.empty();
			}
			String prefix = this.lensFormat.print(ASSUMED_LENS) + ".";
			return Optional.of(new PastedWord(List.of(prefix + bare), last.map(prefix::concat), true));
		}

		/**
		 * The first URL with results in a text: mail programs wrap links in their own,
		 * and others add where a visitor came from.
		 */
		private Optional<PastedWord> parseUrls(String text) {
			return Arrays.stream(URL.split(text))
				.flatMap((url) -> parseUrl(url).stream())
				.reduce((first, second) -> first.entries().isEmpty() ? second : first);
		}

		/**
		 * The results that a URL carries, and the page's own. A shared result that was
		 * opened from a comparison is one of those it carries.
		 */
		private Optional<PastedWord> parseUrl(String text) {
			String url = text.replaceFirst("(?s)#.*", "");
			String[] parts = url.split("[?&]", 2);
			boolean query = parts.length > 1 || CARRYING.matcher(url).lookingAt();
			RepairedLink link = RepairedLink.of(query && parts.length == 1 ? "" : parts[0],
					query ? parts[parts.length - 1] : null);
			List<String> carried = link.values(Routes.WITH);
			Optional<String> own = own(link.path().split("/+"));
			if (carried.isEmpty() && own.isEmpty() && !url.contains("://") && !OURS.matcher(link.path()).find()) {
				return Optional.empty();
			}
			boolean opened = link.path().contains("/" + Routes.SHARED + "/")
					&& own.filter(carried::contains).isPresent();
			Stream<String> entries = opened ? carried.stream() : Stream.concat(carried.stream(), own.stream());
			boolean missing = EntryFormat.isMissingSome(carried.size(),
					link.values(Routes.OF).stream().findFirst().orElse(null));
			return Optional.of(new PastedWord(Stream.concat(entries, missing ? Stream.of("") : Stream.empty()).toList(),
					url.equals(text) ? last(LinkText.stripEnd(url), carried, own) : Optional.empty(), false));
		}

		private static Optional<String> last(String url, List<String> carried, Optional<String> own) {
			Optional<String> last = carried.isEmpty() ? own : Optional.of(carried.get(carried.size() - 1));
			return last.filter((entry) -> url.endsWith(entry.substring(entry.indexOf('.') + 1)));
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

		private boolean isLens(String text) {
			return this.lensFormat.find(text).isPresent();
		}

	}

}
