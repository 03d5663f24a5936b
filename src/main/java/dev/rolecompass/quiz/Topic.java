package dev.rolecompass.quiz;

import org.springframework.util.Assert;

/**
 * What a question is about. Its letter stands for it in links and is permanent: it never
 * changes its meaning and is never reused. Topics are sorted by letter.
 *
 * @param letter a letter from {@code a} to {@code y}
 * @param axis the axis that the topic counts towards
 */
public record Topic(char letter, Axis axis) implements Comparable<Topic> {

	public Topic {
		if (letter < 'a' || letter > 'y') {
			throw new IllegalArgumentException("A topic's letter is one of a to y; z is the decider's");
		}
		Assert.notNull(axis, "The topic's axis is missing");
	}

	@Override
	public int compareTo(Topic other) {
		return Character.compare(this.letter, other.letter);
	}

}
