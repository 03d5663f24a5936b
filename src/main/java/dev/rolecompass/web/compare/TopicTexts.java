package dev.rolecompass.web.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.compare.Comparison;
import dev.rolecompass.compare.Perspective;
import dev.rolecompass.compare.Standpoint;
import dev.rolecompass.compare.TopicSpread;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.quiz.Wording;
import dev.rolecompass.web.AnswerText;
import dev.rolecompass.web.compare.GroupSection.Positions;
import dev.rolecompass.web.compare.GroupSection.Step;
import dev.rolecompass.web.compare.PairSection.PairRow;
import dev.rolecompass.web.compare.PairSection.TalkingPoint;
import dev.rolecompass.web.map.CompassMap;

/**
 * Puts the topics of a comparison into the words of the quiz.
 */
record TopicTexts(Quiz quiz, Language language, Comparison comparison) {

	/**
	 * The answers of two results, the widest gap first.
	 */
	List<PairRow> pairs() {
		return this.comparison.topics()
			.stream()
			.map((spread) -> new PairRow(name(spread.topic()), spread.gap(), cells(spread)))
			.toList();
	}

	/**
	 * What two people have to talk about: the widest gaps between answers that lean
	 * different ways.
	 * @param limit the most talking points
	 */
	List<TalkingPoint> talkingPoints(int limit, Reading reading) {
		return this.comparison.topics()
			.stream()
			.filter((topic) -> !end(topic, 0).equals(end(topic, 1)))
			.limit(limit)
			.map((topic) -> new TalkingPoint(question(topic.topic(), reading.isFrom(Perspective.TWO_JOBS)),
					Optional.of(name(topic.topic())), cells(topic)))
			.toList();
	}

	/**
	 * The statement at an end, in a few words.
	 */
	String gist(Topic topic, End end) {
		return wording(topic).at(end).gist();
	}

	/**
	 * The answers of a group to some topics.
	 */
	List<Positions> positions(List<TopicSpread> topics) {
		return topics.stream()
			.map((spread) -> new Positions(name(spread.topic()), question(spread.topic(), false), shared(spread),
					steps(spread)))
			.toList();
	}

	private Optional<String> shared(TopicSpread spread) {
		List<Optional<End>> ends = spread.answers()
			.stream()
			.flatMap(Optional::stream)
			.map(Answer::end)
			.distinct()
			.toList();
		return (ends.size() == 1) ? ends.get(0).map((end) -> gist(spread.topic(), end)) : Optional.empty();
	}

	/**
	 * The question that they answered, or for two different jobs one for each employer.
	 */
	private String question(Topic topic, boolean ofEmployers) {
		Question question = asked(topic);
		return ofEmployers ? question.inquiryIn(this.language).open()
				: question.wording().in(lens(), this.language).prompt();
	}

	/**
	 * The steps of the scale that were chosen, from the manager's end to the tech lead's.
	 */
	private List<Step> steps(TopicSpread spread) {
		Lens lens = lens();
		Wording wording = wording(spread.topic());
		return IntStream.rangeClosed(0, Answer.MAX_VALUE)
			.mapToObj((value) -> Answer.of(Answer.MAX_VALUE - value))
			.map((answer) -> new Step(AnswerText.of(answer, lens, wording), letters(spread, answer)))
			.filter((step) -> !step.letters().isEmpty())
			.toList();
	}

	private static List<String> letters(TopicSpread spread, Answer answer) {
		return IntStream.range(0, spread.answers().size())
			.filter((index) -> spread.answers().get(index).filter(answer::equals).isPresent())
			.mapToObj(CompassMap::letter)
			.toList();
	}

	private static Optional<End> end(TopicSpread spread, int index) {
		return spread.answers().get(index).flatMap(Answer::end);
	}

	private List<AnswerText> cells(TopicSpread spread) {
		return IntStream.range(0, spread.answers().size()).mapToObj((index) -> cell(spread, index)).toList();
	}

	private AnswerText cell(TopicSpread spread, int index) {
		Lens lens = this.comparison.standpoints().get(index).lens();
		return AnswerText.of(spread.answers().get(index).orElseThrow(), lens,
				asked(spread.topic()).wording().in(lens, this.language));
	}

	String name(Topic topic) {
		return wording(topic).name();
	}

	/**
	 * Of people alone, the lens of people.
	 */
	private Lens lens() {
		Stream<Lens> lenses = this.comparison.standpoints().stream().map(Standpoint::lens);
		return lenses.allMatch(Lens.CAREER::equals) ? Lens.CAREER : Lens.JOB;
	}

	private Wording wording(Topic topic) {
		return asked(topic).wording().in(lens(), this.language);
	}

	private Question asked(Topic topic) {
		return this.quiz.question(topic.letter()).orElseThrow();
	}

}
