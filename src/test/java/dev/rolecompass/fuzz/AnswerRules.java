package dev.rolecompass.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What holds of any answer, whatever was asked.
 */
final class AnswerRules {

	/**
	 * Found, found in part, elsewhere, known already, and the ways to refuse; no fault of
	 * ours. 406 is what {@code /livez} and {@code /readyz} answer who can't read JSON,
	 * and 415 whoever names a type of content there that can't be one.
	 */
	private static final Set<Integer> INTENDED = Set.of(200, 206, 301, 302, 303, 304, 400, 404, 405, 406, 412, 415, 416,
			417);

	private static final List<String> HEADERS = List.of("Content-Security-Policy", "Cross-Origin-Embedder-Policy",
			"Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Permissions-Policy", "Referrer-Policy",
			"X-Content-Type-Options");

	private static final List<String> TELLING_HEADERS = List.of("Server", "X-Powered-By", "Via",
			"X-Application-Context");

	/**
	 * Names and traces of what we are made of.
	 */
	private static final List<String> TELLING = List.of("Tomcat", "Catalina", "Coyote", "Apache", "Spring", "Thymeleaf",
			"Jackson", "Java ", "Java/", "java.", "javax.", "jakarta.", "Exception", "SNAPSHOT", "\tat ");

	private static final Pattern VERSION = Pattern.compile("(?<![\\d.])(?!127\\.0\\.0\\.1\\b)\\d+\\.\\d+\\.\\d+");

	/**
	 * What pages of ours may lead to.
	 */
	private static final Pattern WAY_ON = Pattern.compile("/(?!/)[A-Za-z0-9._/?=&-]*+");

	private AnswerRules() {
	}

	/**
	 * Looks for what an answer mustn't be.
	 * @param answer the answer
	 * @param marker what was sent
	 * @return what is wrong, if anything is
	 */
	static Optional<String> broken(Answer answer, String marker) {
		String text = answer.text();
		if (text.toLowerCase(Locale.ROOT).contains(marker)) {
			return Optional.of("repeats what was sent");
		}
		if (!isPicture(answer) && (TELLING.stream().anyMatch(text::contains) || VERSION.matcher(text).find())) {
			return Optional.of("tells what we are made of");
		}
		return answer.head().isEmpty() ? Optional.empty() : brokenHead(answer);
	}

	private static Optional<String> brokenHead(Answer answer) {
		if (!INTENDED.contains(answer.status())) {
			return Optional.of("answers " + answer.status());
		}
		if (!answer.headers("Location").stream().allMatch((way) -> WAY_ON.matcher(way).matches())) {
			return Optional.of("leads elsewhere");
		}
		Optional<String> missing = HEADERS.stream().filter((name) -> answer.headers(name).size() != 1).findFirst();
		Optional<String> needless = TELLING_HEADERS.stream()
			.filter((name) -> answer.header(name).isPresent())
			.findFirst();
		return missing.map("not once: "::concat).or(() -> needless.map("sent: "::concat));
	}

	private static boolean isPicture(Answer answer) {
		return answer.header("Content-Type").filter("image/png"::equals).isPresent();
	}

}
