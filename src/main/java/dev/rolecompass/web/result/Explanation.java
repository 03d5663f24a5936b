package dev.rolecompass.web.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What answers say beyond the result.
 *
 * @param reasons the strongest answers for the role, in a few words each
 * @param objections the strongest answers against it, in a few words each
 * @param answers all answers in the order in which they are asked
 * @param lean where their effects add up to, from 0 to 100
 * @param changes how many answers would have to change to give the other role
 * @param others the answers that would give it: any one of them where a single change is
 * enough, else all of them together
 * @param unknown what to ask about a job where it isn't known
 * @param mixed what to ask about a job where it is mixed
 * @param facts the messages for what is known of a job, by what they are about
 * @param shareUrl the URL of the result with its answers, and with nothing carried along
 */
public record Explanation(List<String> reasons, List<String> objections, List<GivenAnswer> answers, double lean,
		int changes, List<GivenAnswer> others, List<OpenQuestions.OpenQuestion> unknown,
		List<OpenQuestions.OpenQuestion> mixed, Map<String, String> facts, String shareUrl) {

	private static final int SHOWN_AT_ONCE = 3;

	/**
	 * Whether a single change is enough.
	 * @return {@code true} if any one of the other answers gives the other role
	 */
	public boolean isSingleChange() {
		return this.changes == 1;
	}

	/**
	 * The other answers to show at once.
	 * @return all of them where they belong together, else the first
	 */
	public List<GivenAnswer> firstOthers() {
		return this.others.subList(0, isSingleChange() ? Math.min(SHOWN_AT_ONCE, this.others.size()) : this.changes);
	}

	/**
	 * The other answers to show on demand.
	 * @return those that aren't shown at once
	 */
	public List<GivenAnswer> moreOthers() {
		return this.others.subList(firstOthers().size(), this.others.size());
	}

	/**
	 * Whether there is something to ask about the job.
	 * @return {@code true} if anything is unknown or mixed
	 */
	public boolean hasOpenQuestions() {
		return !this.unknown.isEmpty() || !this.mixed.isEmpty();
	}

	/**
	 * An answer, given or to give.
	 *
	 * @param topic the topic's name
	 * @param label the message that says how much
	 * @param statement the statement that it's for; none for the middle and for a skip
	 * @param effect how many points it moves the lean, in either direction
	 * @param towards the message that names the role it moves the lean towards; none if
	 * it doesn't move it
	 * @param url where it can be changed
	 */
	public record GivenAnswer(String topic, String label, Optional<String> statement, double effect,
			Optional<String> towards, String url) {

		public boolean hasStatement() {
			return this.statement.isPresent();
		}

		public boolean hasEffect() {
			return this.towards.isPresent();
		}

	}

}
