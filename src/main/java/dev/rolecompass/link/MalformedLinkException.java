package dev.rolecompass.link;

import dev.rolecompass.quiz.Answers;

/**
 * Thrown when text of a URL isn't a link of ours. Says what is wrong without repeating
 * the text.
 */
public class MalformedLinkException extends IllegalArgumentException {

	private final Problem problem;

	private final int position;

	private final transient Answers readable;

	/**
	 * Creates the exception.
	 * @param problem what is wrong
	 * @param position where, counted from 1; 0 where there is nothing to count
	 * @param readable the answers before that place
	 */
	MalformedLinkException(Problem problem, int position, Answers readable) {
		super(problem + " at " + position);
		this.problem = problem;
		this.position = position;
		this.readable = readable;
	}

	/**
	 * Creates the exception where nothing can be read.
	 * @param problem what is wrong
	 */
	public MalformedLinkException(Problem problem) {
		this(problem, 0, Answers.NONE);
	}

	/**
	 * What is wrong with the link.
	 * @return the problem
	 */
	public Problem problem() {
		return this.problem;
	}

	/**
	 * Where it is wrong: which answer, or which result that is carried along.
	 * @return the position from 1, or 0 where there is nothing to count
	 */
	public int position() {
		return this.position;
	}

	/**
	 * The answers that can be read before the place where the link is wrong.
	 * @return the answers; none where nothing can be read
	 */
	public Answers readable() {
		return this.readable;
	}

	/**
	 * What can be wrong with a link.
	 */
	public enum Problem {

		/**
		 * A letter that stands for no topic.
		 */
		UNKNOWN_TOPIC,

		/**
		 * A topic that is answered twice.
		 */
		REPEATED_TOPIC,

		/**
		 * More topics on an axis than it takes to complete it. A score over seven of them
		 * isn't one of those that a slug can tell apart.
		 */
		TOO_MANY_TOPICS,

		/**
		 * A letter without an answer that is known.
		 */
		UNKNOWN_ANSWER,

		/**
		 * Not role, focus and position.
		 */
		UNKNOWN_RESULT,

		/**
		 * A role that its scores don't give.
		 */
		CONTRADICTORY_RESULT,

		/**
		 * A lens that the quiz doesn't have.
		 */
		UNKNOWN_LENS,

		/**
		 * A language that the quiz isn't written in.
		 */
		UNKNOWN_LANGUAGE,

		/**
		 * A result carried along that can't be read.
		 */
		BROKEN_ENTRY,

		/**
		 * More results carried along than can be compared.
		 */
		TOO_MANY_ENTRIES,

		/**
		 * As many results carried along as can be compared, so that one's own doesn't fit
		 * beside them.
		 */
		NO_ROOM_LEFT,

		/**
		 * A card that no result has, or of a design that there isn't yet.
		 */
		UNKNOWN_CARD

	}

}
