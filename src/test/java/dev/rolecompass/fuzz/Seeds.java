package dev.rolecompass.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.rolecompass.web.LinkKind;

import org.springframework.core.io.ClassPathResource;

/**
 * Valid links to mutate: one of each kind, all golden ones, and their parts.
 */
final class Seeds {

	private Seeds() {
	}

	static List<String> all() {
		Stream<String> links = Stream.concat(Arrays.stream(LinkKind.values()).map(LinkKind::target), golden());
		return links
			.flatMap((link) -> Stream.concat(Stream.of(link, link.substring(1).replace('/', '.')),
					Arrays.stream(link.split("[/?&=]"))))
			.distinct()
			.toList();
	}

	private static Stream<String> golden() {
		try {
			return new ClassPathResource("golden-links.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> line.contains(" -> "))
				.map((line) -> line.replaceFirst(" -> .*", ""));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
