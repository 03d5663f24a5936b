package dev.rolecompass.web.map;

import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Pull;
import dev.rolecompass.scoring.Scores;
import dev.rolecompass.web.MessageKeys;
import org.jspecify.annotations.Nullable;

/**
 * The field of a portrait on the map.
 *
 * @param focus the scores that it takes up across
 * @param position the scores that it takes up upwards
 * @param marked whether it is highlighted
 */
public record Field(String nameKey, Pull focus, Pull position, boolean marked) {

	/**
	 * The distance between the lines of a name, in units of the drawing.
	 */
	private static final double LINE = 9.5;

	/**
	 * The width of a letter in most words.
	 */
	private static final double LETTER = 3.6;

	static Field of(Portrait portrait, boolean marked) {
		return new Field(MessageKeys.of(portrait, "name"), portrait.focus(), portrait.position(), marked);
	}

	public String style() {
		return this.marked ? "marked" : "cross";
	}

	/**
	 * The distance from the left, in units of the drawing.
	 */
	public double x() {
		return topLeft().x();
	}

	/**
	 * The distance from the top, in units of the drawing.
	 */
	public double y() {
		return topLeft().y();
	}

	public double width() {
		return bottomRight().x() - x();
	}

	public double height() {
		return bottomRight().y() - y();
	}

	public double center() {
		return x() + width() / 2;
	}

	/**
	 * The middle of a line of the name, from the top. The lines are in the middle of the
	 * field.
	 * @param index the index of the line, from 0
	 * @param count the number of lines
	 */
	public double line(int index, int count) {
		return y() + height() / 2 + (index - (count - 1) / 2.0) * LINE;
	}

	/**
	 * The length to which a word of the name is pressed together.
	 * @return the length in units of the drawing, or null if the word fits as it is
	 */
	public @Nullable Double lengthOf(String word) {
		return (word.length() * LETTER > width()) ? width() - 2 : null;
	}

	private Place topLeft() {
		return Place.of(new Scores(this.focus.from(), this.position.to()));
	}

	private Place bottomRight() {
		return Place.of(new Scores(this.focus.to(), this.position.from()));
	}

}
