package dev.rolecompass.web.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.rolecompass.link.AnswersFormat;
import dev.rolecompass.link.Entry;
import dev.rolecompass.link.LensFormat;
import dev.rolecompass.link.Routes;
import dev.rolecompass.link.SlugFormat;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.quiz.Wording;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.web.AnswerText;
import dev.rolecompass.web.MessageKeys;

import org.springframework.stereotype.Component;

/**
 * Splits the URL of a result into parts and explains them, to show what the URL reveals.
 */
@Component
class LinkParts {

	private final Quiz quiz;

	private final LensFormat lensFormat;

	private final AnswersFormat answersFormat;

	private final SlugFormat slugFormat;

	LinkParts(Quiz quiz, LensFormat lensFormat, AnswersFormat answersFormat, SlugFormat slugFormat) {
		this.quiz = quiz;
		this.lensFormat = lensFormat;
		this.answersFormat = answersFormat;
		this.slugFormat = slugFormat;
	}

	List<LinkPart> parts(Visit visit) {
		Stream<LinkPart> start = Stream.of(language(visit.language()), lens(visit.lens()));
		Stream<LinkPart> carried = visit.with().all().stream().flatMap((entry) -> carried(entry, visit.language()));
		return Stream.of(start, answers(visit.answers(), visit.lens(), visit.language()), carried)
			.flatMap(Function.identity())
			.toList();
	}

	List<LinkPart> parts(Language language, Lens lens, Recommendation recommendation) {
		return Stream
			.concat(Stream.of(language(language), LinkPart.of(Routes.SHARED, "link.result"), lens(lens)),
					result(recommendation))
			.toList();
	}

	private Stream<LinkPart> result(Recommendation recommendation) {
		String[] slug = this.slugFormat.print(recommendation).split("-");
		return Stream.of(LinkPart.of(slug[0], "role." + MessageKeys.of(recommendation.role())),
				LinkPart.of(slug[1], "link.focus", slug[1]), LinkPart.of(slug[2], "link.position", slug[2]));
	}

	private Stream<LinkPart> answers(Answers answers, Lens lens, Language language) {
		Stream<LinkPart> given = answers.byTopic()
			.entrySet()
			.stream()
			.map((answer) -> answer(answer.getKey(), answer.getValue(), lens, language));
		return Stream.concat(given, answers.decider().map((end) -> decider(end, lens, language)).stream());
	}

	private LinkPart decider(End end, Lens lens, Language language) {
		Wording wording = this.quiz.decider().in(lens, language);
		return new LinkPart("" + Quiz.DECIDER_LETTER + this.answersFormat.symbol(end), Optional.of(wording.name()),
				new AnswerText("link.decider", Optional.of(wording.at(end).gist())));
	}

	private LinkPart answer(Topic topic, Answer answer, Lens lens, Language language) {
		Wording wording = this.quiz.question(topic.letter()).orElseThrow().wording().in(lens, language);
		return new LinkPart("" + topic.letter() + this.answersFormat.symbol(answer), Optional.of(wording.name()),
				AnswerText.of(answer, lens, wording));
	}

	/**
	 * The parts of a carried result, which may reveal somebody else's answers.
	 */
	private Stream<LinkPart> carried(Entry entry, Language language) {
		String lens = this.lensFormat.print(entry.lens());
		String start = Routes.WITH + "=" + lens;
		return entry.choose(
				(own) -> Stream.concat(Stream.of(LinkPart.of(start, "link.with.answers." + lens)),
						answers(own.answers(), own.lens(), language)),
				(shared) -> Stream.concat(Stream.of(LinkPart.of(start, "link.with.result." + lens)),
						result(shared.recommendation())));
	}

	private LinkPart lens(Lens lens) {
		return LinkPart.of(this.lensFormat.print(lens), "link.lens." + MessageKeys.of(lens));
	}

	private static LinkPart language(Language language) {
		return LinkPart.of(language.code(), "link.language");
	}

	/**
	 * A part of a URL and its meaning.
	 *
	 * @param topic the name of the topic; empty if the part isn't an answer
	 */
	record LinkPart(String text, Optional<String> topic, AnswerText meaning) {

		static LinkPart of(String text, String key) {
			return new LinkPart(text, Optional.empty(), new AnswerText(key, Optional.empty()));
		}

		static LinkPart of(String text, String key, String argument) {
			return new LinkPart(text, Optional.empty(), new AnswerText(key, Optional.of(argument)));
		}

		public boolean hasTopic() {
			return this.topic.isPresent();
		}

	}

}
