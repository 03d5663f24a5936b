package dev.rolecompass.web.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.compare.Comparison;
import dev.rolecompass.compare.Standpoint;
import dev.rolecompass.compare.TopicSpread;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.web.AnswerText;
import dev.rolecompass.web.compare.TopicRows.PairRow;
import dev.rolecompass.web.compare.TopicRows.ScaleRow;
import dev.rolecompass.web.compare.TopicRows.TalkingPoint;
import dev.rolecompass.web.map.CompassMap;

/**
 * Puts the topics of a comparison into the words of the quiz.
 */
record TopicTexts(Quiz quiz, Language language, Comparison comparison) {

	TopicRows rows() {
		int same = (int) this.comparison.topics().stream().filter((topic) -> topic.gap() == 0).count();
		return switch (this.comparison.kind()) {
			case NOTHING, ALONE -> new TopicRows(List.of(), List.of(), same, List.of());
			case PEOPLE, JOBS, PERSON_AND_JOB -> new TopicRows(pairs(), List.of(), same, talkingPoints());
			case SEVERAL -> new TopicRows(List.of(), scales(), same, List.of());
		};
	}

	private List<PairRow> pairs() {
		return this.comparison.topics()
			.stream()
			.map((spread) -> new PairRow(name(spread), spread.gap(), List.of(cell(spread, 0), cell(spread, 1))))
			.toList();
	}

	private List<ScaleRow> scales() {
		return this.comparison.topics()
			.stream()
			.map((spread) -> new ScaleRow(name(spread), spread.gap(),
					IntStream.rangeClosed(0, Answer.MAX_VALUE).mapToObj((value) -> letters(spread, value)).toList()))
			.toList();
	}

	private static List<String> letters(TopicSpread spread, int value) {
		return IntStream.range(0, spread.answers().size())
			.filter((index) -> spread.answers().get(index).filter(Answer.of(value)::equals).isPresent())
			.mapToObj(CompassMap::letter)
			.toList();
	}

	/**
	 * The widest gaps between answers that lean different ways.
	 */
	private List<TalkingPoint> talkingPoints() {
		return this.comparison.topics()
			.stream()
			.filter((topic) -> !end(topic, 0).equals(end(topic, 1)))
			.limit(TopicRows.MAX_TALKING_POINTS)
			.map((topic) -> new TalkingPoint(name(topic), List.of(cell(topic, 0), cell(topic, 1)), question(topic)))
			.toList();
	}

	/**
	 * For a job, a question that leads to what is wanted, or an open one; between people,
	 * the question that they answered.
	 */
	private String question(TopicSpread spread) {
		Question question = asked(spread);
		return switch (this.comparison.kind()) {
			case PEOPLE -> question.wording().in(Lens.CAREER, this.language).prompt();
			case PERSON_AND_JOB -> end(spread, (standpoint(0).lens() == Lens.CAREER) ? 0 : 1)
				.map((wanted) -> question.inquiryIn(this.language).towards(wanted))
				.orElseGet(() -> question.inquiryIn(this.language).open());
			case NOTHING, ALONE, JOBS, SEVERAL -> question.inquiryIn(this.language).open();
		};
	}

	private static Optional<End> end(TopicSpread spread, int index) {
		return spread.answers().get(index).flatMap(Answer::end);
	}

	private AnswerText cell(TopicSpread spread, int index) {
		Lens lens = standpoint(index).lens();
		return AnswerText.of(spread.answers().get(index).orElseThrow(), lens,
				asked(spread).wording().in(lens, this.language));
	}

	private String name(TopicSpread spread) {
		Stream<Lens> lenses = this.comparison.standpoints().stream().map(Standpoint::lens);
		Lens lens = lenses.allMatch(Lens.CAREER::equals) ? Lens.CAREER : Lens.JOB;
		return asked(spread).wording().in(lens, this.language).name();
	}

	private Question asked(TopicSpread spread) {
		return this.quiz.question(spread.topic().letter()).orElseThrow();
	}

	private Standpoint standpoint(int index) {
		return this.comparison.standpoints().get(index);
	}

}
