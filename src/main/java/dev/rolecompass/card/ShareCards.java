package dev.rolecompass.card;

import java.util.function.Function;

import dev.rolecompass.quiz.Language;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Draws the pictures that links unfurl to, as PNG files of 1200 × 630 pixels. Nothing is
 * cached here.
 */
@Component
public class ShareCards {

	private final MessageSource messages;

	ShareCards(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Draws the card of a result.
	 */
	public byte[] png(Language language, Card card) {
		CardTexts texts = CardTexts.of(card, this.messages, language.locale());
		return Drawing.png((picture) -> picture.draw(card, texts));
	}

	/**
	 * Draws the picture for pages without results.
	 */
	public byte[] cover(Language language) {
		CardTexts texts = CardTexts.ofCover(this.messages, language.locale());
		return Drawing.png((picture) -> picture.drawCover(texts));
	}

	/**
	 * Draws the picture for comparisons.
	 */
	public byte[] comparisonCover(Language language) {
		CardTexts texts = CardTexts.ofComparisonCover(this.messages, language.locale());
		return Drawing.png((picture) -> picture.drawComparisonCover(texts));
	}

	/**
	 * Draws the picture for who does what.
	 */
	public byte[] charterCover(Language language) {
		CardTexts texts = CardTexts.ofCharterCover(this.messages, language.locale());
		return Drawing.png((picture) -> picture.drawCharterCover(texts));
	}

	/**
	 * Draws one picture at a time, since each needs seven megabytes until it is a file.
	 * The font and the JDK's graphics are loaded with the first one, not at startup.
	 */
	private static final class Drawing {

		private static final CardPicture PICTURE = new CardPicture();

		static synchronized byte[] png(Function<CardPicture, Canvas> drawing) {
			return drawing.apply(PICTURE).png();
		}

	}

}
