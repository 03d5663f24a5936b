package dev.rolecompass.link;

import java.util.Arrays;
import java.util.Locale;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.scoring.Portrait;

import org.springframework.stereotype.Component;

/**
 * The format of a portrait in a link, such as {@code player-coach}.
 */
@Component
public class PortraitFormat {

	/**
	 * @throws MalformedLinkException if there is no such portrait
	 */
	public Portrait parse(String text) {
		return Arrays.stream(Portrait.values())
			.filter((portrait) -> print(portrait).equals(text))
			.findFirst()
			.orElseThrow(() -> new MalformedLinkException(Problem.UNKNOWN_PORTRAIT));
	}

	public String print(Portrait portrait) {
		return portrait.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
