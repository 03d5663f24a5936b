package dev.rolecompass.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import dev.rolecompass.charter.Charter;
import dev.rolecompass.charter.Duty;
import dev.rolecompass.charter.Owner;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.web.MessageKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that links keep their meaning: those in {@code golden-links.txt} still lead to
 * the same results.
 */
class GoldenLinksTests {

	private static final Quiz QUIZ = Quizzes.shipped();

	private final ScoringService scoring = new ScoringService();

	private final LensFormat lensFormat = new LensFormat();

	private final AnswersFormat answersFormat = new AnswersFormat(QUIZ, this.scoring);

	private final SlugFormat slugFormat = new SlugFormat();

	private final OwnersFormat ownersFormat = new OwnersFormat();

	private final EntryFormat entryFormat = new EntryFormat(this.lensFormat, this.answersFormat, this.slugFormat);

	@ParameterizedTest
	@MethodSource("links")
	void linksKeepTheirMeaning(Link link) {
		String[] parts = link.path().split("/");
		String text = parts[parts.length - 1];
		assertThat(parts[0].equals("charter") ? charter(text) : result(parts, text)).isEqualTo(link.result());
	}

	private String result(String[] parts, String text) {
		Lens lens = this.lensFormat.parse(parts[parts.length - 2]);
		return parts[0].equals("result") ? shared(lens, text) : own(text);
	}

	@ParameterizedTest
	@MethodSource("links")
	void theResultAloneMeansTheSameAsTheAnswers(Link link) {
		if (!link.path().matches("charter/.*|result/.*-.*") && link.result().contains(" ")) {
			String[] slugStrengthAndPortrait = link.result().split(" ", 2);
			assertThat(shared(slugStrengthAndPortrait[0])).endsWith(" " + slugStrengthAndPortrait[1]);
		}
	}

	@Test
	void linksAreDistinct() {
		assertThat(links().map(Link::path)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
	}

	private String charter(String text) {
		Charter charter = this.ownersFormat.parse(text);
		if (charter.owners().size() == 1) {
			Duty duty = charter.owners().firstKey();
			return MessageKeys.of(duty) + " " + MessageKeys.of(charter.owner(duty).orElseThrow());
		}
		return "settled %d shared %d elsewhere %d open %d".formatted(charter.settled().size(),
				charter.ownedBy(Owner.BOTH).size(), charter.ownedBy(Owner.ELSEWHERE).size(),
				charter.ownedBy(Owner.OPEN).size());
	}

	private String own(String text) {
		return this.scoring.outcomeOf(this.answersFormat.parse(text))
			.choose((incomplete) -> "incomplete", (notEnough) -> "not-enough", (tied) -> "tied",
					(recommendation) -> this.slugFormat.print(recommendation) + " "
							+ strengthAndPortrait(recommendation));
	}

	private String shared(Lens lens, String text) {
		return this.entryFormat.parse(lens, text).choose((own) -> own(text), (shared) -> shared(text));
	}

	private String shared(String text) {
		Recommendation recommendation = this.slugFormat.parse(text);
		return MessageKeys.of(recommendation.role()) + " " + strengthAndPortrait(recommendation);
	}

	private static String strengthAndPortrait(Recommendation recommendation) {
		return MessageKeys.of(recommendation.strength()) + " " + MessageKeys.of(recommendation.portrait());
	}

	static Stream<Link> links() {
		try {
			return new ClassPathResource("golden-links.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(Link::parse);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	record Link(String path, String result) {

		static Link parse(String line) {
			String[] sides = line.split(" -> ", 2);
			return new Link(sides[0], sides[1]);
		}

		@Override
		public String toString() {
			return this.path;
		}

	}

}
