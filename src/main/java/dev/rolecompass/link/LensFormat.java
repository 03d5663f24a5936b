package dev.rolecompass.link;

import java.util.Arrays;
import java.util.Locale;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Quiz;

import org.springframework.stereotype.Component;

/**
 * A lens as it stands in a link: {@code career} or {@code job}.
 */
@Component
public class LensFormat {

	private final Quiz quiz;

	LensFormat(Quiz quiz) {
		this.quiz = quiz;
	}

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
	 * Reads a lens to take the quiz through.
	 * @param text the lens in lower case
	 * @return the lens
	 * @throws MalformedLinkException if the quiz can't be taken through it
	 */
	public Lens parseOffered(String text) {
		Lens lens = parse(text);
		if (!this.quiz.lenses().contains(lens)) {
			throw new MalformedLinkException(Problem.UNKNOWN_LENS);
		}
		return lens;
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
