package dev.rolecompass.web;

import java.util.List;
import java.util.Map;

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
record OwnResult(List<String> reasons, List<String> objections, List<GivenAnswer> answers, double lean, int changes,
		List<GivenAnswer> others, List<OpenQuestion> unknown, List<OpenQuestion> mixed, Map<String, String> facts,
		String shareUrl) {

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

}
