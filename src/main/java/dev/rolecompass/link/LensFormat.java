package dev.rolecompass.link;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
		return find(text).orElseThrow(() -> new MalformedLinkException(Problem.UNKNOWN_LENS));
	}

	/**
	 * Reads a text that may be a lens.
	 * @param text the text
	 * @return the lens, or nothing if there is no such lens
	 */
	public Optional<Lens> find(String text) {
		return Arrays.stream(Lens.values()).filter((lens) -> print(lens).equals(text)).findFirst();
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
