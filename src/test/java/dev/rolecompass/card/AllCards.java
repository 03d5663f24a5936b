package dev.rolecompass.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import dev.rolecompass.quiz.Language;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * A program that draws cards and prints their sizes and the time it took. Its optional
 * arguments are the number of cards, by default all of them, and a folder for the files.
 */
final class AllCards {

	private AllCards() {
	}

	public static void main(String[] args) throws IOException {
		System.setProperty("java.awt.headless", "true");
		List<Card> all = Card.all();
		List<Card> cards = (args.length > 0) ? all.subList(0, Math.min(all.size(), Integer.parseInt(args[0]))) : all;
		ShareCards drawing = new ShareCards(messages());
		long start = System.nanoTime();
		List<byte[]> files = cards.stream().map((card) -> drawing.png(Language.ENGLISH, card)).toList();
		int[] sizes = files.stream().mapToInt((png) -> png.length).sorted().toArray();
		long millis = (System.nanoTime() - start) / 1_000_000;
		System.out.printf(Locale.ROOT, "%d cards, median %d bytes, largest %d bytes, %d ms%n", sizes.length,
				sizes[sizes.length / 2], sizes[sizes.length - 1], millis);
		if (args.length > 1) {
			Path folder = Files.createDirectories(Path.of(args[1]));
			for (int i = 0; i < cards.size(); i++) {
				Files.write(folder.resolve(name(cards.get(i))), files.get(i));
			}
		}
	}

	static MessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	private static String name(Card card) {
		return "%s-%s-%s-%s-%d-%d.png"
			.formatted(card.lens(), card.role(), card.portrait(), card.strength(), card.focus(), card.position())
			.toLowerCase(Locale.ROOT);
	}

}
