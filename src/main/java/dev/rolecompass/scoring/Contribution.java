package dev.rolecompass.scoring;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Topic;

import org.springframework.util.Assert;

/**
 * What one answer adds to the lean.
 *
 * @param topic the topic
 * @param answer the answer, never skipped
 * @param weight how many points one step of the answer moves the lean: 25 / 2n with n
 * answers on the axis
 */
public record Contribution(Topic topic, Answer answer, Points weight) {

	public Contribution {
		Assert.isTrue(answer != Answer.SKIPPED, "A skipped topic contributes nothing");
	}

	/**
	 * How far the answer moves the lean from the middle, negative towards the tech lead.
	 */
	public Points points() {
		return this.weight.times(this.answer.value() - Answer.BOTH.value());
	}

	/**
	 * How far another answer would move the lean, in either direction.
	 */
	Points moveTo(Answer other) {
		return this.weight.times(Math.abs(other.value() - this.answer.value()));
	}

	/**
	 * Whether the answer moves the lean towards a role. An answer in the middle moves it
	 * towards neither.
	 */
	public boolean isFor(Role role) {
		return switch (role) {
			case ENGINEERING_MANAGER -> points().exceeds(Points.ZERO);
			case TECH_LEAD -> Points.ZERO.exceeds(points());
		};
	}

}
