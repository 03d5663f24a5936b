package dev.rolecompass.web.programs;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as JSON, with everything needed to ask, answer, score and link. Fields
 * may be added; none is ever removed or changes its meaning.
 *
 * @param lens {@code career} or {@code job}
 * @param page the first question, for people
 * @param reading how to read a job ad; only in the questionnaire about a job
 * @param questions in the order in which they are asked
 * @param answers what can be answered, and what an answer counts
 * @param completeness when there are enough answers for a result
 * @param scoring how answers become a result
 * @param links how to write links, by what they lead to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuestionnaireJson(String lens, String language, String title, String description, String page,
		@Nullable ReadingJson reading, List<AxisJson> axes, List<QuestionJson> questions, AnswersJson answers,
		DeciderJson decider, CompletenessJson completeness, ScoringJson scoring, Map<String, LinkJson> links) {

	/**
	 * One of the two differences between the roles.
	 *
	 * @param manager the manager's end, in words
	 * @param techLead the tech lead's end, in words
	 */
	record AxisJson(String axis, String manager, String techLead) {
	}

	/**
	 * A question.
	 *
	 * @param letter its letter in links, which is permanent
	 * @param statements in the order in which they are shown
	 * @param evidence what in an ad counts for which statement; only about a job
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record QuestionJson(String letter, String axis, String name, String prompt, List<StatementJson> statements,
			@Nullable String evidence) {
	}

	/**
	 * One of a question's two statements.
	 *
	 * @param end {@code manager} or {@code tech-lead}
	 * @param value what the answer that agrees most with this statement counts
	 */
	record StatementJson(String end, int value, String text) {
	}

	/**
	 * The answers to every question.
	 *
	 * @param steps the five answers, from the manager's end to the tech lead's
	 * @param order how to show them
	 * @param format how to write all answers in a link
	 * @param pattern a regular expression that all answers match as they are written in a
	 * link, the decider included
	 */
	record AnswersJson(List<StepJson> steps, SkipJson skip, String order, String format, String pattern) {
	}

	/**
	 * One of the five answers.
	 *
	 * @param end the end that it is nearer to; absent in the middle
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record StepJson(int value, String label, @Nullable String end) {
	}

	record SkipJson(String value, String label, String meaning) {
	}

	/**
	 * The question that is asked only after a tie.
	 *
	 * @param statements the two answers, in the order in which they are shown
	 */
	record DeciderJson(String letter, String when, String prompt, List<StatementJson> statements) {
	}

	/**
	 * When there are enough answers.
	 *
	 * @param topicsPerAxis how many topics of each axis must be answered or skipped
	 * @param answersPerAxis how many of them must be answered
	 */
	record CompletenessJson(int topicsPerAxis, int answersPerAxis, String rule) {
	}

}
