package dev.rolecompass.web;

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
import dev.rolecompass.web.ComparedTopics.Cell;
import dev.rolecompass.web.ComparedTopics.PairRow;
import dev.rolecompass.web.ComparedTopics.Raise;
import dev.rolecompass.web.ComparedTopics.ScaleRow;

/**
 * Tells how far apart standpoints are, topic by topic, in the words of the quiz.
 *
 * @param quiz the quiz
 * @param language the language of the page
 * @param comparison the comparison
 */
record ComparedTopicsBuilder(Quiz quiz, Language language, Comparison comparison) {

	ComparedTopics build() {
		List<TopicSpread> topics = this.comparison.topics();
		int same = (int) topics.stream().filter((topic) -> topic.gap() == 0).count();
		return switch (this.comparison.kind()) {
			case NOTHING, ALONE -> new ComparedTopics(List.of(), List.of(), same, List.of());
			case PEOPLE, JOBS -> new ComparedTopics(pairs(topics), List.of(), same, List.of());
			case PERSON_AND_JOB -> new ComparedTopics(pairs(topics), List.of(), same, raises(topics));
			case SEVERAL -> new ComparedTopics(List.of(), scales(topics), same, List.of());
		};
	}

	private List<PairRow> pairs(List<TopicSpread> topics) {
		return topics.stream()
			.map((spread) -> new PairRow(name(spread), spread.gap(), List.of(cell(spread, 0), cell(spread, 1))))
			.toList();
	}

	private List<ScaleRow> scales(List<TopicSpread> topics) {
		return topics.stream()
			.map((spread) -> new ScaleRow(name(spread), spread.gap(),
					IntStream.rangeClosed(0, Answer.MAX_VALUE).mapToObj((value) -> letters(spread, value)).toList()))
			.toList();
	}

	private static List<String> letters(TopicSpread spread, int value) {
		return IntStream.range(0, spread.answers().size())
			.filter((index) -> spread.answers().get(index).filter(Answer.of(value)::equals).isPresent())
			.mapToObj(Letters::of)
			.toList();
	}

	private List<Raise> raises(List<TopicSpread> topics) {
		int person = (standpoint(0).lens() == Lens.CAREER) ? 0 : 1;
		return topics.stream().filter((topic) -> topic.gap() > 0).limit(ComparedTopics.MAX_RAISES).map((spread) -> {
			End wanted = (value(spread, person) > value(spread, 1 - person)) ? End.MANAGER : End.TECH_LEAD;
			return new Raise(name(spread), cell(spread, person), cell(spread, 1 - person),
					question(spread).inquiryIn(this.language).towards(wanted));
		}).toList();
	}

	private Cell cell(TopicSpread spread, int index) {
		Answer answer = spread.answers().get(index).orElseThrow();
		Optional<String> gist = answer.end()
			.map((end) -> question(spread).wording().in(standpoint(index).lens(), this.language).at(end).gist());
		return new Cell(AnswerLabels.of(answer, standpoint(index).lens()), gist);
	}

	/**
	 * The topic's name: that of the career lens only where nothing else is compared.
	 */
	private String name(TopicSpread spread) {
		Stream<Lens> lenses = this.comparison.standpoints().stream().map(Standpoint::lens);
		Lens lens = lenses.allMatch(Lens.CAREER::equals) ? Lens.CAREER : Lens.JOB;
		return question(spread).wording().in(lens, this.language).name();
	}

	private Question question(TopicSpread spread) {
		return this.quiz.question(spread.topic().letter()).orElseThrow();
	}

	private Standpoint standpoint(int index) {
		return this.comparison.standpoints().get(index);
	}

	private static int value(TopicSpread spread, int index) {
		return spread.answers().get(index).orElseThrow().value();
	}

}
