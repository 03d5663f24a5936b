package dev.rolecompass.web.compare;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.compare.Perspective;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Links;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.compare.ComparePage.Answer;
import dev.rolecompass.web.compare.ComparePage.OtherPerspective;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says what a comparison means: the answer, and what follows from it.
 */
@Component
class ComparisonTexts {

	private static final int POINTS = 3;

	private final Quiz quiz;

	private final Links links;

	private final MessageSource messages;

	ComparisonTexts(Quiz quiz, Links links, MessageSource messages) {
		this.quiz = quiz;
		this.links = links;
		this.messages = messages;
	}

	Sections sections(Language language, Entries with, Reading reading) {
		Texts texts = new Texts(this.messages, language, reading.labelKey());
		TopicTexts topics = new TopicTexts(this.quiz, language, reading.comparison());
		AnswerTexts answers = new AnswerTexts(texts, reading);
		Optional<OtherPerspective> other = otherPerspective(language, with, reading);
		return switch (reading.kind()) {
			case NOTHING, ALONE ->
				new Sections(answers.answer(List.of(), other), List.of(), Optional.empty(), Optional.empty());
			case PERSON_AND_JOB, PEOPLE, JOBS -> {
				PairSection pair = new PairTexts(this.quiz, this.links, texts, reading, topics).section();
				yield new Sections(answers.answer(pair.points(), other), List.of(), Optional.of(pair),
						Optional.empty());
			}
			case OFFERS -> {
				List<OfferRow> offers = new OfferTexts(this.quiz, this.links, texts, with, reading).rows();
				yield new Sections(answers.answer(offers.stream().map(OfferRow::brief).limit(POINTS).toList(), other),
						offers, Optional.empty(), Optional.empty());
			}
			case GROUP -> {
				GroupTexts group = new GroupTexts(texts, topics, reading.comparison());
				yield new Sections(answers.answer(group.points(), other), List.of(), Optional.empty(),
						Optional.of(group.section()));
			}
		};
	}

	private Optional<OtherPerspective> otherPerspective(Language language, Entries with, Reading reading) {
		return Perspective.on(reading.kind()).map((other) -> {
			String key = "compare.as." + MessageKeys.of(other);
			return reading.isFrom(other) ? new OtherPerspective(key + ".not", this.links.comparison(language, with))
					: new OtherPerspective(key, this.links.comparison(language, with, other));
		});
	}

	/**
	 * The parts of a comparison's page.
	 */
	record Sections(Answer answer, List<OfferRow> offers, Optional<PairSection> pair, Optional<GroupSection> group) {
	}

}
