package dev.rolecompass.web.compare;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import dev.rolecompass.compare.Comparison;
import dev.rolecompass.compare.Standpoint;
import dev.rolecompass.compare.TopicSpread;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.End;
import dev.rolecompass.web.map.CompassMap;

/**
 * Says what a group agrees on and what it has to sort out.
 */
record GroupTexts(Texts texts, TopicTexts topics, Comparison comparison) {

	private static final int TO_SORT_OUT_FIRST = 3;

	/**
	 * What to sort out first.
	 */
	static List<TopicSpread> first(Comparison comparison) {
		return comparison.disagreements().stream().limit(TO_SORT_OUT_FIRST).toList();
	}

	/**
	 * The topics to sort out first, with the two ends that they lie between.
	 */
	List<NamedText> points() {
		return first(this.comparison).stream()
			.map((spread) -> this.texts.named("compare.group.brief", this.topics.name(spread.topic()),
					this.topics.gist(spread.topic(), End.MANAGER), this.topics.gist(spread.topic(), End.TECH_LEAD)))
			.toList();
	}

	GroupSection section() {
		List<TopicSpread> rest = this.comparison.disagreements().stream().skip(TO_SORT_OUT_FIRST).toList();
		return new GroupSection(this.topics.positions(this.comparison.agreements()),
				this.topics.positions(first(this.comparison)), this.topics.positions(rest),
				letters((standpoint) -> standpoint.answers().equals(Answers.NONE)),
				letters((standpoint) -> standpoint.scores().isEmpty()));
	}

	private List<String> letters(Predicate<Standpoint> which) {
		return IntStream.range(0, this.comparison.standpoints().size())
			.filter((index) -> which.test(this.comparison.standpoints().get(index)))
			.mapToObj(CompassMap::letter)
			.toList();
	}

}
