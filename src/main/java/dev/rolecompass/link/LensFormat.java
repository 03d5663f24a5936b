package dev.rolecompass.link;

import java.util.Arrays;
import java.util.Locale;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Lens;

import org.springframework.stereotype.Component;

/**
 * A lens as it stands in a link: {@code career} or {@code job}.
 */
@Component
public class LensFormat {

	/**
	 * Reads a lens.
	 * @param text the lens in lower case
	 * @return the lens
	 * @throws MalformedLinkException if there is no such lens
	 */
	public Lens parse(String text) {
		return Arrays.stream(Lens.values())
			.filter((lens) -> print(lens).equals(text))
			.findFirst()
			.orElseThrow(() -> new MalformedLinkException(Problem.UNKNOWN_LENS));
	}

	/**
	 * Writes a lens.
	 * @param lens the lens
	 * @return the lens in lower case
	 */
	public String print(Lens lens) {
		return lens.name().toLowerCase(Locale.ROOT);
	}

}
