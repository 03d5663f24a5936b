package dev.rolecompass.web.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.rolecompass.compare.Fit;
import dev.rolecompass.compare.Standpoint;
import dev.rolecompass.compare.TopicSpread;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.web.AnswerText;
import dev.rolecompass.web.QuestionsToAsk;
import dev.rolecompass.web.compare.PairSection.TalkingPoint;

/**
 * Puts how a job fits what a person wants into words.
 */
record FitTexts(Quiz quiz, Texts texts, Standpoint person, Standpoint job, Fit fit) {

	static FitTexts of(Quiz quiz, Texts texts, Reading reading, Fit fit) {
		return new FitTexts(quiz, texts, reading.person(), reading.standpoint(fit.job()), fit);
	}

	/**
	 * What both are about, in a few words each.
	 */
	List<String> matches() {
		return this.fit.matches().stream().map(this::match).toList();
	}

	private String match(TopicSpread spread) {
		return Stream.of(job(spread), wanted(spread))
			.flatMap((answer) -> answer.end().stream())
			.findFirst()
			.map((end) -> asked(spread.topic()).wording().in(Lens.JOB, language()).at(end).gist())
			.orElseGet(() -> this.texts.plain("compare.fit.both", name(spread.topic())));
	}

	/**
	 * What the person wants and what the job is, topic by topic.
	 */
	List<String> differences() {
		return this.fit.differences()
			.stream()
			.map((spread) -> this.texts.plain("compare.offer.difference", name(spread.topic()),
					words(wantedText(spread.topic())), words(jobText(spread.topic()))))
			.toList();
	}

	private String words(AnswerText answer) {
		return answer.gist().orElseGet(() -> this.texts.plain(answer.key()));
	}

	/**
	 * The topics of which only the person's answer is known.
	 */
	List<String> unknown() {
		return this.fit.unknown().stream().map(this::name).toList();
	}

	/**
	 * The questions to ask first: towards what is wanted and the job doesn't have, at
	 * least one about what isn't known, then what is worth asking about any job of its
	 * kind.
	 * @param limit the most questions, at least 2
	 */
	List<TalkingPoint> questions(int limit) {
		int known = this.fit.unknown().isEmpty() ? limit : limit - 1;
		Stream<Topic> first = this.fit.differences().stream().limit(known).map(TopicSpread::topic);
		Stream<Topic> then = this.fit.unknown().stream();
		Stream<TalkingPoint> usual = QuestionsToAsk.keys(kindOfJob())
			.stream()
			.map((key) -> new TalkingPoint(this.texts.plain(key), Optional.empty(), List.of()));
		return Stream.concat(Stream.concat(first, then).map(this::point), usual).limit(limit).toList();
	}

	/**
	 * What would have to change about the job: the widest gaps.
	 * @param limit the most changes
	 */
	List<TalkingPoint> changes(int limit) {
		return this.fit.differences()
			.stream()
			.limit(limit)
			.map((spread) -> new TalkingPoint(this.texts.plain("compare.change", words(jobText(spread.topic())),
					words(wantedText(spread.topic()))), Optional.of(name(spread.topic())), List.of()))
			.toList();
	}

	private Portrait kindOfJob() {
		return this.job.recommendation()
			.or(this.person::recommendation)
			.map(Recommendation::portrait)
			.orElse(Portrait.MIDDLE);
	}

	private TalkingPoint point(Topic topic) {
		Question question = asked(topic);
		boolean known = this.job.answers().to(topic).filter((answer) -> answer != Answer.SKIPPED).isPresent();
		String text = wanted(topic).end()
			.filter((end) -> known)
			.map((end) -> question.inquiryIn(language()).towards(end))
			.orElseGet(() -> question.inquiryIn(language()).open());
		return new TalkingPoint(text, Optional.of(name(topic)), List.of(wantedText(topic), jobText(topic)));
	}

	private AnswerText wantedText(Topic topic) {
		return AnswerText.of(wanted(topic), Lens.CAREER, asked(topic).wording().in(Lens.CAREER, language()));
	}

	private AnswerText jobText(Topic topic) {
		Answer answer = this.job.answers().to(topic).orElse(Answer.SKIPPED);
		return AnswerText.of(answer, Lens.JOB, asked(topic).wording().in(Lens.JOB, language()));
	}

	private Answer wanted(Topic topic) {
		return this.person.answers().to(topic).orElseThrow();
	}

	private static Answer wanted(TopicSpread spread) {
		return spread.answers().get(0).orElseThrow();
	}

	private static Answer job(TopicSpread spread) {
		return spread.answers().get(1).orElseThrow();
	}

	private String name(Topic topic) {
		return asked(topic).wording().in(Lens.JOB, language()).name();
	}

	private Question asked(Topic topic) {
		return this.quiz.question(topic.letter()).orElseThrow();
	}

	private Language language() {
		return this.texts.language();
	}

}
