package dev.rolecompass.web.compare;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.compare.Comparison.Kind;
import dev.rolecompass.compare.Perspective;
import dev.rolecompass.compare.Standpoint;
import dev.rolecompass.link.Links;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.PortraitLink;
import dev.rolecompass.web.compare.PairSection.WayBack;

/**
 * Says what follows from the comparison of two results.
 */
record PairTexts(Quiz quiz, Links links, Texts texts, Reading reading, TopicTexts topics) {

	private static final int QUESTIONS = 3;

	PairSection section() {
		return (this.reading.kind() == Kind.PERSON_AND_JOB) ? personAndJob() : section(List.of(),
				this.topics.talkingPoints(QUESTIONS, this.reading), Optional.empty(), List.of(), Optional.empty());
	}

	private PairSection personAndJob() {
		FitTexts fit = FitTexts.of(this.quiz, this.texts, this.reading, this.reading.offers().fits().get(0));
		List<String> columns = this.reading.comparison()
			.standpoints()
			.stream()
			.map((standpoint) -> "compare.topics." + MessageKeys.of(standpoint.lens()))
			.toList();
		return this.reading.isFrom(Perspective.IN_THE_JOB)
				? section(columns, fit.changes(QUESTIONS), nothingToChange(fit), fit.unknown(), wayBack(fit.job()))
				: section(columns, fit.questions(QUESTIONS), Optional.empty(), fit.unknown(), Optional.empty());
	}

	private Optional<String> nothingToChange(FitTexts fit) {
		boolean fits = fit.fit().differences().isEmpty() && !this.reading.comparison().topics().isEmpty();
		return fits ? Optional.of("compare.raise.in-the-job.none") : Optional.empty();
	}

	private PairSection section(List<String> columns, List<PairSection.TalkingPoint> questions,
			Optional<String> nothingKey, List<String> unknown, Optional<WayBack> wayBack) {
		int same = (int) this.reading.comparison().topics().stream().filter((topic) -> topic.gap() == 0).count();
		return new PairSection("compare.raise." + this.reading.name(), columns, questions, this.topics.pairs(),
				this.topics.pairs().size(), same, nothingKey, unknown, wayBack);
	}

	private Optional<WayBack> wayBack(Standpoint job) {
		Optional<Portrait> wanted = portrait(this.reading.person());
		return job.recommendation()
			.map((recommendation) -> new WayBack("compare.back." + MessageKeys.of(recommendation.role()),
					PortraitLink.of(wanted.orElse(recommendation.portrait()), this.texts.language(), this.links)));
	}

	private static Optional<Portrait> portrait(Standpoint standpoint) {
		return standpoint.recommendation().map(Recommendation::portrait);
	}

}
