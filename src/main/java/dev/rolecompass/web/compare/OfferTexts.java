package dev.rolecompass.web.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.rolecompass.compare.Fit;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Links;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.web.compare.Texts.Mention;
import dev.rolecompass.web.map.CompassMap;

/**
 * Says how each of several jobs fits what a person wants, the nearest job first.
 */
record OfferTexts(Quiz quiz, Links links, Texts texts, Entries with, Reading reading) {

	private static final int QUESTIONS = 2;

	List<OfferRow> rows() {
		return this.reading.offers().fits().stream().map(this::row).toList();
	}

	private OfferRow row(Fit fit) {
		FitTexts words = FitTexts.of(this.quiz, this.texts, this.reading, fit);
		Optional<String> reason = reasonNotToCompare(words.job().answers());
		NamedText verdict = fit.contrast()
			.map((contrast) -> Titles.fit(this.texts, contrast))
			.orElseGet(() -> this.texts.named("compare.title.person-and-job.unknown"));
		Mention job = Mention.of(fit.job());
		return new OfferRow(CompassMap.letter(fit.job()), this.texts.label(job), verdict,
				this.texts.named("compare.offer.brief", job, verdict.text()), words.matches(), words.differences(),
				reason.isPresent() ? List.of() : words.unknown(), reason, words.questions(QUESTIONS),
				Optional.of(answers(fit.job())).filter((link) -> reason.isEmpty() && !fit.unknown().isEmpty()));
	}

	private Optional<String> reasonNotToCompare(Answers known) {
		if (this.reading.person().answers().equals(Answers.NONE)) {
			return Optional.of("compare.offer.person-without-answers");
		}
		return known.equals(Answers.NONE) ? Optional.of("compare.offer.without-answers") : Optional.empty();
	}

	/**
	 * The job's own page, from which it comes back as the last of the comparison.
	 */
	private LetteredLink answers(int job) {
		IntStream others = IntStream.range(0, this.with.all().size()).filter((index) -> index != job);
		String letters = IntStream.concat(others, IntStream.of(job))
			.mapToObj(CompassMap::letter)
			.collect(Collectors.joining());
		return new LetteredLink(
				this.links.entry(this.texts.language(), this.with.all().get(job), this.with.without(job)), letters);
	}

}
