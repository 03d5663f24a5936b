package dev.rolecompass.link;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import dev.rolecompass.compare.Perspective;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The format of a perspective in a link, as in {@code in-the-job}.
 */
@Component
public class PerspectiveFormat {

	/**
	 * @return the perspective; empty if there is none with this name
	 */
	public Optional<Perspective> find(@Nullable String text) {
		return Arrays.stream(Perspective.values()).filter((perspective) -> print(perspective).equals(text)).findFirst();
	}

	String print(Perspective perspective) {
		return perspective.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
