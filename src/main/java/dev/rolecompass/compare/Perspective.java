package dev.rolecompass.compare;

import java.util.Arrays;
import java.util.Optional;

import dev.rolecompass.compare.Comparison.Kind;

/**
 * Another way to look at two results than the usual one. Their links don't say which of
 * the two is meant.
 */
public enum Perspective {

	/**
	 * The person already does the job and isn't just considering it.
	 */
	IN_THE_JOB(Kind.PERSON_AND_JOB),

	/**
	 * One person at two times, the earlier one first, and not two people.
	 */
	THEN_AND_NOW(Kind.PEOPLE),

	/**
	 * Two jobs, and not two opinions of one.
	 */
	TWO_JOBS(Kind.JOBS);

	private final Kind kind;

	Perspective(Kind kind) {
		this.kind = kind;
	}

	/**
	 * The other perspective on a kind of comparison; empty if there is only one.
	 */
	public static Optional<Perspective> on(Kind kind) {
		return Arrays.stream(values()).filter((perspective) -> perspective.kind == kind).findFirst();
	}

}
