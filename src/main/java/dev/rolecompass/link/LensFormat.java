package dev.rolecompass.link;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Lens;

import org.springframework.stereotype.Component;

/**
 * The format of a lens in a link: {@code career} or {@code job}.
 */
@Component
public class LensFormat {

	/**
	 * @throws MalformedLinkException if there is no such lens
	 */
	public Lens parse(String text) {
		return find(text).orElseThrow(() -> new MalformedLinkException(Problem.UNKNOWN_LENS));
	}

	/**
	 * @return the lens; empty if there is no such lens
	 */
	public Optional<Lens> find(String text) {
		return Arrays.stream(Lens.values()).filter((lens) -> print(lens).equals(text)).findFirst();
	}

	public String print(Lens lens) {
		return lens.name().toLowerCase(Locale.ROOT);
	}

}
