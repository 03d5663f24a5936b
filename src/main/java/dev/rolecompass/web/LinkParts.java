package dev.rolecompass.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.rolecompass.link.AnswersFormat;
import dev.rolecompass.link.Entry;
import dev.rolecompass.link.EntryFormat;
import dev.rolecompass.link.LensFormat;
import dev.rolecompass.link.SlugFormat;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.quiz.Wording;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.web.ComparedTopics.Cell;

import org.springframework.stereotype.Component;

/**
 * Takes the URL of a result to pieces, so that its reader sees what it gives away.
 */
@Component
class LinkParts {

	private final Quiz quiz;

	private final LensFormat lensFormat;

	private final AnswersFormat answersFormat;

	private final SlugFormat slugFormat;

	private final EntryFormat entryFormat;

	LinkParts(Quiz quiz, LensFormat lensFormat, AnswersFormat answersFormat, SlugFormat slugFormat,
			EntryFormat entryFormat) {
		this.quiz = quiz;
		this.lensFormat = lensFormat;
		this.answersFormat = answersFormat;
		this.slugFormat = slugFormat;
		this.entryFormat = entryFormat;
	}

	/**
	 * The pieces of the URL of someone's own result.
	 * @param visit what the URL says
	 * @return the pieces in order
	 */
	List<LinkPart> of(Visit visit) {
		List<LinkPart> parts = new ArrayList<>();
		parts.add(language(visit.language()));
		parts.add(lens(visit.lens()));
		visit.answers().byTopic().forEach((topic, answer) -> parts.add(answer(visit, topic, answer)));
		visit.answers().decider().ifPresent((end) -> {
			Wording wording = this.quiz.decider().in(visit.lens(), visit.language());
			parts.add(new LinkPart("" + Quiz.DECIDER_LETTER + this.answersFormat.symbol(end),
					Optional.of(wording.name()), new Cell("link.decider", Optional.of(wording.at(end).gist()))));
		});
		visit.with().all().forEach((entry) -> parts.add(carried(entry)));
		return parts;
	}

	/**
	 * The pieces of the URL of a shared result.
	 * @param language the language of the page
	 * @param lens the lens that the quiz was taken through
	 * @param recommendation the result
	 * @return the pieces in order
	 */
	List<LinkPart> of(Language language, Lens lens, Recommendation recommendation) {
		String[] slug = this.slugFormat.print(recommendation).split("-");
		return List.of(language(language), LinkPart.of("result", "link.result"), lens(lens),
				LinkPart.of(slug[0], "role." + MessageKeys.of(recommendation.role())),
				LinkPart.of(slug[1], "link.focus", slug[1]), LinkPart.of(slug[2], "link.position", slug[2]));
	}

	private LinkPart answer(Visit visit, Topic topic, Answer answer) {
		Wording wording = this.quiz.question(topic.letter()).orElseThrow().wording().in(visit.lens(), visit.language());
		return new LinkPart("" + topic.letter() + this.answersFormat.symbol(answer), Optional.of(wording.name()),
				Cell.of(answer, visit.lens(), wording));
	}

	private LinkPart carried(Entry entry) {
		return LinkPart.of(EntriesArgumentResolver.WITH + "=" + this.entryFormat.print(entry),
				"link.with." + MessageKeys.of(entry.lens()));
	}

	private LinkPart lens(Lens lens) {
		return LinkPart.of(this.lensFormat.print(lens), "link.lens." + MessageKeys.of(lens));
	}

	private static LinkPart language(Language language) {
		return LinkPart.of(language.code(), "link.language");
	}

}
