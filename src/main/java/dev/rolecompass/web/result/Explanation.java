package dev.rolecompass.web.result;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.web.AnswerText;
import dev.rolecompass.web.Varies;

/**
 * Explains a result by its answers.
 *
 * @param reasons the strongest answers for the role, in a few words each
 * @param objections the strongest answers against the role, in a few words each
 * @param answers all answers in the order of the quiz
 * @param lean the sum of their effects, 0 to 100, to a tenth
 * @param changesKey the key of the message that says how many changes are possible or
 * needed
 * @param changes how many answers must change for the other role
 * @param others the changes that would lead to the other role: any one of them if a
 * single change is enough, otherwise all of them together
 * @param unknown what to ask about a job because it is unknown
 * @param mixed what to ask about a job because it is mixed
 * @param shareUrl the URL of the shared result with its answers
 */
record Explanation(@Varies List<String> reasons, @Varies List<String> objections, @Varies List<GivenAnswer> answers,
		@Varies String lean, String changesKey, @Varies String changes, @Varies List<PossibleChange> others,
		@Varies List<OpenQuestions.OpenQuestion> unknown, @Varies List<OpenQuestions.OpenQuestion> mixed,
		@Varies String shareUrl) {

	/**
	 * Whether something is unknown about a job and something mixed.
	 */
	public boolean hasBothKindsOfQuestions() {
		return !this.unknown.isEmpty() && !this.mixed.isEmpty();
	}

	public boolean hasOpenQuestions() {
		return !this.unknown.isEmpty() || !this.mixed.isEmpty();
	}

	/**
	 * Another answer that was possible.
	 *
	 * @param topic the topic's name
	 * @param key the key of the clause that says what it would be
	 * @param towards the statement that would mean more, in a few words
	 * @param from the opposite statement
	 * @param url where to change the answer; empty if it is someone else's
	 */
	record PossibleChange(@Varies String topic, String key, @Varies String towards, @Varies String from,
			@Varies Optional<String> url) {
	}

	/**
	 * A given answer.
	 *
	 * @param topic the topic's name
	 * @param brief the answer in a few words
	 * @param mark the class of the element that shows the answer on a scale
	 * @param labelKey the key of the message that says how far it leans
	 * @param statement the statement that it is for; empty for the middle and for a skip
	 * @param effect how many points it moves the lean, in either direction
	 * @param towardsKey the key of the role that it moves the lean towards; empty without
	 * an effect
	 * @param url where to change it; empty if it is someone else's
	 */
	record GivenAnswer(@Varies String topic, AnswerText brief, String mark, String labelKey,
			@Varies Optional<String> statement, double effect, Optional<String> towardsKey,
			@Varies Optional<String> url) {

		public boolean hasStatement() {
			return this.statement.isPresent();
		}

		public boolean hasEffect() {
			return this.towardsKey.isPresent();
		}

	}

}
