package dev.rolecompass.quiz;

/**
 * What the quiz is about: what a person wants, or what a job is. Both lenses have the
 * same topics and axes, so that a person and a job can be compared.
 */
public enum Lens {

	CAREER, JOB;

	public Lens other() {
		return (this == CAREER) ? JOB : CAREER;
	}

}
