package dev.rolecompass.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that words and turns of phrase that readers stumbled over don't come back.
 */
class PlainWordsTests {

	/**
	 * The keys about who does what, where a duty is settled if it has one owner, and each
	 * of two people has a view of their team.
	 */
	private static final String CHARTS = "charter.";

	@ParameterizedTest
	@MethodSource
	void noEnglishTextHas(Fault fault) throws Exception {
		assertThat(faulty(fault, texts())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("noEnglishTextHas")
	void theFaultIsFound(Fault fault) {
		assertThat(faulty(fault, Map.of("example", fault.example()))).hasSize(1);
	}

	static Stream<Fault> noEnglishTextHas() {
		return Stream.of(
				new Fault("\\b(?:a|an|the|each|every|weekly|hard|hardest|regular|next) talks?\\b", "a weekly talk",
						"to an engineer, a talk is a presentation"),
				new Fault("\\bposts?\\b", "a manager’s post", "in software, a post is an article"),
				new Fault("\\bseats?\\b", "from an engineer’s seat", "a metaphor for three different things"),
				new Fault("\\bhalves\\b|\\b(?:the|one|either|which|each|both) half\\b", "both halves come in full",
						"a metaphor that few pages explain"),
				new Fault("\\bstands\\b", "the job stands further up", "a score is somewhere, it doesn’t stand"),
				new Fault("\\b(?:lay|laid)\\b", "lay them side by side", "results are compared"),
				new Fault("\\b(?:it|they|these|results) parts?\\b", "the focus is where it parts", "scores differ"),
				new Fault("\\b(?:mixed|in-between|forms? in|forms? between) ?(?:form)?\\b", "a form between the two",
						"a form is something to fill in"),
				new Fault(", too\\b", "They do this, too.", "“also” or “as well” comes more naturally"),
				new Fault("\\bcuts? up\\b", "cut up the work", "work is broken down"),
				new Fault("\\bsay on\\b", "a say on pay", "one has a say in something"),
				new Fault("\\bviews?\\b", "give a view", "an opinion, or what someone thinks", CHARTS),
				new Fault("^(?:Rather|Strongly):", "Rather: people", "the quiz says “More” and “Much more”"),
				new Fault("\\bof 100 towards\\b", "58 of 100 towards people", "two numbers for one score"),
				new Fault("\\bjob (?:leads from|grows|decides|acts|shapes|has a voice)\\b", "This job grows people",
						"people do this, jobs don’t"),
				new Fault("\\bsettle[sd]?\\b", "settle the pay", "decide, agree on or arrange", CHARTS),
				new Fault("\\b(?:could|fits) as well\\b", "it could as well be", "“as well” means also"),
				new Fault("\\bask which[.,;]", "so ask which.", "which what?"),
				new Fault("\\b(?:no|few|with|have|has|without|the) reports\\b", "a lead with reports",
						"reports can be documents"),
				new Fault("\\b(?:whoever|somebody|anybody)\\b", "whoever is hiring", "name the person"),
				new Fault("\\bwhom\\b", "whom you’d hire", "stiff where people say who"),
				new Fault("!", "You’re a manager!", "a result is told calmly"));
	}

	private static Map<String, String> faulty(Fault fault, Map<String, String> texts) {
		Map<String, String> faulty = new TreeMap<>(texts);
		Pattern pattern = Pattern.compile(fault.pattern(), Pattern.CASE_INSENSITIVE);
		faulty.values().removeIf((text) -> !pattern.matcher(text).find());
		fault.exempt().ifPresent((prefix) -> faulty.keySet().removeIf((key) -> key.startsWith(prefix)));
		return faulty;
	}

	/**
	 * The messages, the lines of the quiz, and the documents that need no template.
	 */
	private static Map<String, String> texts() throws Exception {
		Map<String, String> texts = new TreeMap<>(Bundles.english());
		for (String file : new String[] { "quiz.yaml" }) {
			new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.matches("#.*|<[!a-z].*>"))
				.forEach((line) -> texts.put(file + ": " + line, line.strip()));
		}
		return texts;
	}

	/**
	 * A turn of phrase to avoid.
	 *
	 * @param exempt the prefix of the keys that may use it; empty if none may
	 */
	private record Fault(String pattern, String example, String reason, Optional<String> exempt) {

		Fault(String pattern, String example, String reason) {
			this(pattern, example, reason, Optional.empty());
		}

		Fault(String pattern, String example, String reason, String exempt) {
			this(pattern, example, reason, Optional.of(exempt));
		}

		@Override
		public String toString() {
			return this.example + " (" + this.reason + ")";
		}

	}

}
