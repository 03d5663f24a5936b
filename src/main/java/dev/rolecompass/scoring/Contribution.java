package dev.rolecompass.scoring;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Topic;

import org.springframework.util.Assert;

/**
 * What one answer adds to the lean.
 *
 * @param topic the topic that was answered
 * @param answer the answer, never a skip
 * @param weight how far the lean moves when the answer moves by one; the fewer topics are
 * answered on the axis, the more
 */
public record Contribution(Topic topic, Answer answer, Points weight) {

	public Contribution {
		Assert.isTrue(answer != Answer.SKIPPED, "A skipped topic contributes nothing");
	}

	/**
	 * How far the answer moves the lean from the middle.
	 * @return points above 0 towards the manager's end, below 0 towards the tech lead's
	 */
	public Points points() {
		return this.weight.times(this.answer.value() - Answer.BOTH.value());
	}

	/**
	 * How far the lean would move with another answer.
	 * @param other the other answer
	 * @return the points, whichever the direction
	 */
	Points moveTo(Answer other) {
		return this.weight.times(Math.abs(other.value() - this.answer.value()));
	}

	/**
	 * Whether the answer speaks for a role.
	 * @param role the role
	 * @return {@code true} if it moves the lean to the role's side; an answer in the
	 * middle speaks for neither
	 */
	public boolean isFor(Role role) {
		return switch (role) {
			case ENGINEERING_MANAGER -> points().exceeds(Points.ZERO);
			case TECH_LEAD -> Points.ZERO.exceeds(points());
		};
	}

}
