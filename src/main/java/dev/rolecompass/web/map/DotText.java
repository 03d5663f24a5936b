package dev.rolecompass.web.map;

import dev.rolecompass.web.Varies;

/**
 * A dot in words and numbers.
 *
 * @param style its class in the stylesheet
 * @param halfKey the key of the message that names its half of the map
 * @param focusKey the key of the message that says how far the score is from the middle
 * @param focus the score across, 0 to 100
 * @param position the score upwards, 0 to 100
 */
public record DotText(String style, String halfKey, String focusKey, @Varies String focus, String positionKey,
		@Varies String position) {

	public static DotText of(Dot dot) {
		return new DotText(dot.style(), dot.halfKey(), dot.focusKey(), String.valueOf(dot.focus()), dot.positionKey(),
				String.valueOf(dot.position()));
	}

}
