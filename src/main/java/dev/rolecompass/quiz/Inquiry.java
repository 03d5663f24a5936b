package dev.rolecompass.quiz;

import org.springframework.util.Assert;

/**
 * What to ask about a topic before accepting a job, worded for an interview.
 *
 * @param open the question if it's unknown or mixed what the job is
 * @param manager the question of someone who wants more of the manager's end
 * @param techLead the question of someone who wants more of the tech lead's end
 */
public record Inquiry(String open, String manager, String techLead) {

	public Inquiry {
		Assert.hasText(open, "The open question of an inquiry is missing");
		Assert.hasText(manager, "The question towards the manager's end is missing");
		Assert.hasText(techLead, "The question towards the tech lead's end is missing");
	}

	/**
	 * The question of someone who wants more of an end than the job has.
	 */
	public String towards(End end) {
		return (end == End.MANAGER) ? this.manager : this.techLead;
	}

}
