package dev.rolecompass.card;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import dev.rolecompass.quiz.Language;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The pictures of cards. Each is drawn when it is first asked for and then kept, which
 * takes at most sixteen megabytes for a language, since the number of cards is finite.
 */
@Component
public class ShareCards {

	private final MessageSource messages;

	private final Map<Key, byte[]> drawn = new ConcurrentHashMap<>();

	private final Map<Language, byte[]> covers = new ConcurrentHashMap<>();

	ShareCards(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The picture of a card.
	 * @param language the language of its texts
	 * @param card the card
	 * @return a PNG file of 1200 × 630 pixels
	 */
	public byte[] png(Language language, Card card) {
		return this.drawn.computeIfAbsent(new Key(language, card), this::draw).clone();
	}

	/**
	 * The picture of pages that have no result.
	 * @param language the language of its texts
	 * @return a PNG file of 1200 × 630 pixels
	 */
	public byte[] cover(Language language) {
		return this.covers.computeIfAbsent(language, this::drawCover).clone();
	}

	private byte[] draw(Key key) {
		CardTexts texts = CardTexts.of(key.card(), this.messages, key.language().locale());
		return Drawing.png((picture) -> picture.draw(key.card(), texts));
	}

	private byte[] drawCover(Language language) {
		CardTexts texts = CardTexts.ofCover(this.messages, language.locale());
		return Drawing.png((picture) -> picture.drawCover(texts));
	}

	private record Key(Language language, Card card) {
	}

	/**
	 * Draws one at a time, on however many cores, since each takes seven megabytes until
	 * it is a file. Keeps the font and the graphics of the JDK out of the start of the
	 * application.
	 */
	private static final class Drawing {

		private static final CardPicture PICTURE = new CardPicture();

		static synchronized byte[] png(Function<CardPicture, Canvas> drawing) {
			return drawing.apply(PICTURE).png();
		}

	}

}
