package dev.rolecompass.quiz;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says where the mistake in the quiz file is, in place of a stack trace.
 */
class QuizFileFailureAnalyzer extends AbstractFailureAnalyzer<QuizFileException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, QuizFileException cause) {
		String description = "The quiz can't be read.%n%n    Place: %s%n    Reason: %s".formatted(cause.place(),
				cause.reason());
		return new FailureAnalysis(description, "Correct the file at that place and start again.", rootFailure);
	}

}
