package dev.rolecompass.link;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Thrown if a URL isn't one of our links. Says what is wrong without repeating the text.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class MalformedLinkException extends IllegalArgumentException {

	private final Problem problem;

	private final int position;

	/**
	 * @param position the malformed answer or entry, from 1; 0 if there is none
	 */
	MalformedLinkException(Problem problem, int position) {
		super(problem + " at " + position);
		this.problem = problem;
		this.position = position;
	}

	public MalformedLinkException(Problem problem) {
		this(problem, 0);
	}

	public Problem problem() {
		return this.problem;
	}

	/**
	 * The malformed answer or entry, from 1; 0 if there is none.
	 */
	public int position() {
		return this.position;
	}

	public enum Problem {

		UNKNOWN_TOPIC,

		REPEATED_TOPIC,

		/**
		 * More topics on an axis than complete it. Slugs couldn't distinguish the scores.
		 */
		TOO_MANY_TOPICS,

		UNKNOWN_ANSWER,

		/**
		 * Neither a slug nor answers.
		 */
		UNKNOWN_RESULT,

		CONTRADICTORY_RESULT,

		UNKNOWN_LENS,

		UNKNOWN_LANGUAGE,

		UNKNOWN_PORTRAIT,

		UNKNOWN_DUTY,

		REPEATED_DUTY,

		UNKNOWN_OWNER,

		BROKEN_ENTRY,

		/**
		 * Fewer entries than the link says it had.
		 */
		MISSING_ENTRIES,

		TOO_MANY_ENTRIES,

		/**
		 * So many entries that the visitor's own result has no room.
		 */
		NO_ROOM_LEFT,

		/**
		 * A card or a design that doesn't exist.
		 */
		UNKNOWN_CARD

	}

}
