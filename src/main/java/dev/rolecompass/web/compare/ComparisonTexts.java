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
		Titles titles = new Titles(texts, reading);
		Answer answer = new Answer(titles.title(), new Leads(texts, reading, topics).lead(), titles.description(),
				otherPerspective(language, with, reading));
		return switch (reading.kind()) {
			case NOTHING, ALONE -> new Sections(answer, List.of(), Optional.empty(), Optional.empty());
			case PERSON_AND_JOB, PEOPLE,
					JOBS ->
				new Sections(answer, List.of(),
						Optional.of(new PairTexts(this.quiz, this.links, texts, reading, topics).section()),
						Optional.empty());
			case OFFERS -> new Sections(answer, new OfferTexts(this.quiz, this.links, texts, with, reading).rows(),
					Optional.empty(), Optional.empty());
			case GROUP -> new Sections(answer, List.of(), Optional.empty(),
					Optional.of(new GroupTexts(topics, reading.comparison()).section()));
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
