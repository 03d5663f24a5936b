package dev.rolecompass.quiz;

/**
 * What the quiz is asked about: a person's wishes or a job's facts. Both lenses share
 * topics and axes, so that a person and a job can be laid side by side.
 */
public enum Lens {

	/**
	 * Which of the two roles do I want?
	 */
	CAREER,

	/**
	 * Which of the two roles is this job, whatever its title says?
	 */
	JOB;

	/**
	 * The lens to lay beside this one.
	 * @return the other lens
	 */
	public Lens other() {
		return (this == CAREER) ? JOB : CAREER;
	}

}
