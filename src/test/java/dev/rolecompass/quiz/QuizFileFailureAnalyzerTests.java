package dev.rolecompass.quiz;

import org.junit.jupiter.api.Test;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

import static org.assertj.core.api.Assertions.assertThat;

class QuizFileFailureAnalyzerTests {

	@Test
	void isRegistered() {
		// Spring Boot's own analyzers that want a context can't be made here and don't
		// matter
		FailureHandler ignoring = (type, name, failure) -> assertThat(name).doesNotContain("rolecompass");
		assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalyzer.class, ignoring))
			.hasAtLeastOneElementOfType(QuizFileFailureAnalyzer.class);
	}

	@Test
	void saysWhereTheMistakeIsAndWhatIsWrong() {
		QuizFileException mistake = new QuizFileException("quiz.yaml - 12:23", "The prompt is missing",
				new IllegalArgumentException());
		assertThat(new QuizFileFailureAnalyzer().analyze(new IllegalStateException(mistake)))
			.extracting(FailureAnalysis::getDescription)
			.asString()
			.contains("Place: quiz.yaml - 12:23", "Reason: The prompt is missing");
	}

}
