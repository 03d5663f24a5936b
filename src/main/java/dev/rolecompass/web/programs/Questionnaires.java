package dev.rolecompass.web.programs;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rolecompass.link.AnswersFormat;
import dev.rolecompass.link.LinkTemplates;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Routes;
import dev.rolecompass.link.SlugFormat;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Axis;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.quiz.Wording;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.programs.QuestionnaireJson.AnswersJson;
import dev.rolecompass.web.programs.QuestionnaireJson.AxisJson;
import dev.rolecompass.web.programs.QuestionnaireJson.CompletenessJson;
import dev.rolecompass.web.programs.QuestionnaireJson.DeciderJson;
import dev.rolecompass.web.programs.QuestionnaireJson.QuestionJson;
import dev.rolecompass.web.programs.QuestionnaireJson.SkipJson;
import dev.rolecompass.web.programs.QuestionnaireJson.StatementJson;
import dev.rolecompass.web.programs.QuestionnaireJson.StepJson;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes a questionnaire down, so that a program can ask, answer, score and link.
 */
@Component
class Questionnaires {

	/**
	 * Answers that lead to a result, some of them skipped.
	 */
	private static final String EXAMPLE = "a1b2c1dxexf1g1h2i3j4k3l4";

	private final Quiz quiz;

	private final ScoringService scoring;

	private final ScoringRules scoringRules;

	private final ReadingGuide readingGuide;

	private final AnswersFormat answersFormat;

	private final SlugFormat slugFormat;

	private final Links links;

	private final LinkTemplates templates;

	private final MessageSource messages;

	Questionnaires(Quiz quiz, ScoringService scoring, ScoringRules scoringRules, ReadingGuide readingGuide,
			AnswersFormat answersFormat, SlugFormat slugFormat, Links links, LinkTemplates templates,
			MessageSource messages) {
		this.quiz = quiz;
		this.scoring = scoring;
		this.scoringRules = scoringRules;
		this.readingGuide = readingGuide;
		this.answersFormat = answersFormat;
		this.slugFormat = slugFormat;
		this.links = links;
		this.templates = templates;
		this.messages = messages;
	}

	/**
	 * @param base the start of absolute links; the context path if it isn't known
	 */
	QuestionnaireJson of(Lens lens, Language language, String base) {
		Texts texts = new Texts(this.messages, language);
		String name = MessageKeys.of(lens);
		return new QuestionnaireJson(name, language.tag(), texts.get("program.title." + name),
				texts.get("program.description." + name), base + this.links.start(language, lens),
				(lens == Lens.JOB) ? this.readingGuide.in(texts, base) : null,
				Stream.of(Axis.values()).map((axis) -> axis(axis, texts)).toList(),
				this.quiz.asked().stream().map((question) -> question(question, lens, texts)).toList(),
				answers(lens, texts), decider(lens, texts),
				new CompletenessJson(Answers.TOPICS_PER_AXIS, ScoringService.ENOUGH_ANSWERS,
						texts.get("program.completeness", Answers.TOPICS_PER_AXIS, ScoringService.ENOUGH_ANSWERS)),
				this.scoringRules.in(texts, base), links(lens, texts, base));
	}

	/**
	 * The result that the examples of links lead to.
	 */
	Recommendation example() {
		return this.scoring.outcomeOf(this.answersFormat.parse(EXAMPLE)).recommendation().orElseThrow();
	}

	private static AxisJson axis(Axis axis, Texts texts) {
		String name = MessageKeys.of(axis);
		return new AxisJson(name, texts.get("program.axis." + name + ".manager"),
				texts.get("program.axis." + name + ".tech-lead"));
	}

	private QuestionJson question(Question question, Lens lens, Texts texts) {
		Topic topic = question.topic();
		Wording wording = question.wording().in(lens, texts.language());
		return new QuestionJson(String.valueOf(topic.letter()), MessageKeys.of(topic.axis()), wording.name(),
				wording.prompt(), statements(wording, question.first()),
				(lens == Lens.JOB) ? texts.get("reading.evidence." + topic.letter()) : null);
	}

	private static List<StatementJson> statements(Wording wording, End first) {
		return Stream.of(first, first.opposite())
			.map((end) -> new StatementJson(MessageKeys.of(end), (end == End.MANAGER) ? Answer.MAX_VALUE : 0,
					wording.at(end).text()))
			.toList();
	}

	private AnswersJson answers(Lens lens, Texts texts) {
		List<StepJson> steps = Arrays.stream(Answer.values())
			.filter((answer) -> answer != Answer.SKIPPED)
			.sorted(Comparator.reverseOrder())
			.map((answer) -> step(answer, texts))
			.toList();
		String name = MessageKeys.of(lens);
		return new AnswersJson(steps,
				new SkipJson(String.valueOf(this.answersFormat.symbol(Answer.SKIPPED)),
						texts.get("answer.skipped." + name), texts.get("program.skip." + name)),
				texts.get("program.order"), texts.get("program.format"), pattern());
	}

	private static StepJson step(Answer answer, Texts texts) {
		String label = answer.isExtreme() ? "much-more" : (answer == Answer.BOTH) ? "both" : "more";
		return new StepJson(answer.value(), texts.get("answer." + label),
				answer.end().map(MessageKeys::of).orElse(null));
	}

	private String pattern() {
		String answer = "[0-" + Answer.MAX_VALUE + this.answersFormat.symbol(Answer.SKIPPED) + "]";
		String ends = Stream.of(End.values())
			.map((end) -> String.valueOf(this.answersFormat.symbol(end)))
			.sorted()
			.collect(Collectors.joining("", "[", "]"));
		return this.quiz.asked()
			.stream()
			.map(Question::topic)
			.sorted()
			.map((topic) -> topic.letter() + answer)
			.collect(Collectors.joining("", "^", "(" + Quiz.DECIDER_LETTER + ends + ")?$"));
	}

	private DeciderJson decider(Lens lens, Texts texts) {
		Wording wording = this.quiz.decider().in(lens, texts.language());
		return new DeciderJson(String.valueOf(Quiz.DECIDER_LETTER), texts.get("program.decider"), wording.prompt(),
				statements(wording, End.MANAGER));
	}

	private Map<String, LinkJson> links(Lens lens, Texts texts, String base) {
		Language language = texts.language();
		String slug = this.slugFormat.print(example());
		String shared = base + this.templates.shared(language, lens);
		Map<String, String> templates = new LinkedHashMap<>();
		templates.put("own", base + this.templates.own(language, lens));
		templates.put("shared", shared);
		templates.put("result", base + this.templates.result(language, lens));
		templates.put("json", shared + Routes.JSON);
		templates.put("markdown", shared + Routes.MARKDOWN);
		templates.put("comparison", base + this.templates.comparison(language));
		Map<String, LinkJson> links = new LinkedHashMap<>();
		templates.forEach((name, template) -> links.put(name,
				new LinkJson(template,
						template.replace("{slug}", slug).replaceAll("\\{(answers|career|job)\\}", EXAMPLE),
						texts.get("program.link." + name))));
		return links;
	}

}
