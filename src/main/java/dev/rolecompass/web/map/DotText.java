package dev.rolecompass.web.map;

import java.text.NumberFormat;

import dev.rolecompass.quiz.Language;
import dev.rolecompass.web.Varies;

/**
 * A dot in words and numbers.
 *
 * @param style its class in the stylesheet
 * @param halfKey the key of the message that names its half of the map
 * @param focusKey the key of the message that says how far the score is from the middle
 * @param focus the score across, 0 to 100, in the digits of the language
 * @param position the score upwards, 0 to 100, in the digits of the language
 */
public record DotText(String style, String halfKey, String focusKey, @Varies String focus, String positionKey,
		@Varies String position) {

	public static DotText of(Dot dot, Language language) {
		NumberFormat format = NumberFormat.getInstance(language.locale());
		return new DotText(dot.style(), dot.halfKey(), dot.focusKey(), format.format(dot.focus()), dot.positionKey(),
				format.format(dot.position()));
	}

}
