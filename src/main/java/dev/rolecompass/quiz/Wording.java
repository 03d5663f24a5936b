package dev.rolecompass.quiz;

import org.springframework.util.Assert;

/**
 * A question in one language and for one lens.
 *
 * @param name the topic in a few words
 * @param prompt the question
 * @param manager the statement at the manager's end
 * @param techLead the statement at the tech lead's end
 */
public record Wording(String name, String prompt, Statement manager, Statement techLead) {

	public Wording {
		Assert.hasText(name, "The topic's name is missing");
		Assert.hasText(prompt, "The prompt is missing");
		Assert.notNull(manager, "The manager's statement is missing");
		Assert.notNull(techLead, "The tech lead's statement is missing");
	}

	public Statement at(End end) {
		return (end == End.MANAGER) ? this.manager : this.techLead;
	}

}
