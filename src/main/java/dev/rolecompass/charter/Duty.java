package dev.rolecompass.charter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A duty in a team that has a manager and a lead, in the order in which it is asked.
 */
public enum Duty {

	ONE_TO_ONES('a', Group.PEOPLE),

	/**
	 * Goals and development plans.
	 */
	DEVELOPMENT('b', Group.PEOPLE),

	PERFORMANCE_PROBLEMS('c', Group.PEOPLE),

	/**
	 * Performance reviews and ratings.
	 */
	REVIEWS('d', Group.PEOPLE),

	/**
	 * Pay and promotions.
	 */
	PAY('e', Group.PEOPLE),

	HIRING('f', Group.PEOPLE),

	ONBOARDING('g', Group.PEOPLE),

	/**
	 * What gets built, and in which order.
	 */
	PRIORITIES('h', Group.WORK),

	/**
	 * The delivery plan and its dates.
	 */
	DELIVERY('i', Group.WORK),

	BREAKDOWN('j', Group.WORK),

	/**
	 * Who works on what.
	 */
	STAFFING('k', Group.WORK),

	/**
	 * The team's process and meetings.
	 */
	PROCESS('l', Group.WORK),

	STAKEHOLDERS('m', Group.WORK),

	/**
	 * Technical direction.
	 */
	DIRECTION('n', Group.TECHNOLOGY),

	/**
	 * The final call when a design is disputed.
	 */
	FINAL_CALL('o', Group.TECHNOLOGY),

	/**
	 * Code review and engineering standards.
	 */
	STANDARDS('p', Group.TECHNOLOGY),

	/**
	 * Technical debt: what is paid back, and when.
	 */
	DEBT('q', Group.TECHNOLOGY),

	/**
	 * Incidents and on-call.
	 */
	INCIDENTS('r', Group.TECHNOLOGY),

	/**
	 * Coaching on technical skills.
	 */
	COACHING('s', Group.TECHNOLOGY);

	private final char letter;

	private final Group group;

	Duty(char letter, Group group) {
		this.letter = letter;
		this.group = group;
	}

	/**
	 * The duty with a letter; empty if there is none.
	 */
	public static Optional<Duty> of(char letter) {
		return Arrays.stream(values()).filter((duty) -> duty.letter == letter).findFirst();
	}

	/**
	 * Permanent: it stands for the duty in every link.
	 */
	public char letter() {
		return this.letter;
	}

	public Group group() {
		return this.group;
	}

	/**
	 * What a duty is about.
	 */
	public enum Group {

		PEOPLE, WORK, TECHNOLOGY;

		public List<Duty> duties() {
			return Arrays.stream(Duty.values()).filter((duty) -> duty.group == this).toList();
		}

	}

}
