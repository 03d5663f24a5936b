package dev.rolecompass.card;

import java.awt.geom.Rectangle2D;

import dev.rolecompass.scoring.Role;

/**
 * Draws cards: the result in words on the left, the map on the right. Sizes are in
 * pixels; whoever shows a card mostly shows it at a quarter of its size, where the
 * smallest letters are still eight pixels high.
 */
final class CardPicture {

	static final int WIDTH = 1200;

	static final int HEIGHT = 630;

	private static final int MARGIN = 60;

	private static final int COLUMN = 570;

	private static final int RESULT_TOP = 110;

	private final Typeface typeface = Typeface.load();

	/**
	 * Draws a card.
	 * @param card the card
	 * @param texts what is written on it
	 * @return the picture
	 * @throws IllegalStateException if the texts are too long, or the font doesn't have
	 * all their letters
	 */
	Canvas draw(Card card, CardTexts texts) {
		Canvas canvas = new Canvas(WIDTH, HEIGHT);
		drawName(canvas, texts);
		Lettering question = Lettering.of(this.typeface, texts.question(), 36, COLUMN);
		double top = HEIGHT - MARGIN + 8 - question.height();
		question.draw(canvas, MARGIN, top, Ink.QUIET);
		drawResult(canvas, card, texts, top);
		new MapPicture(canvas, 680, 84, 460).draw(card, texts, this.typeface);
		return canvas;
	}

	/**
	 * Draws the cover, for pages that have no result.
	 * @param texts what is written on it
	 * @return the picture
	 * @throws IllegalStateException if the texts are too long, or the font doesn't have
	 * all their letters
	 */
	Canvas drawCover(CardTexts texts) {
		Canvas canvas = new Canvas(WIDTH, HEIGHT);
		drawName(canvas, texts);
		Lettering promise = Lettering.of(this.typeface, texts.kicker(), 36, COLUMN);
		double bottom = HEIGHT - MARGIN + 8 - promise.height();
		promise.draw(canvas, MARGIN, bottom, Ink.QUIET);
		Lettering question = Lettering.of(this.typeface, texts.question(), 78, COLUMN);
		double top = (RESULT_TOP + bottom - question.height()) / 2;
		if (top < RESULT_TOP) {
			throw new IllegalStateException("The texts are too long for a card");
		}
		question.draw(canvas, MARGIN, top, Ink.INK);
		new MapPicture(canvas, 680, 84, 460).drawWithNeedle(texts, this.typeface);
		return canvas;
	}

	private void drawName(Canvas canvas, CardTexts texts) {
		canvas.draw(new Rectangle2D.Double(MARGIN + 2, 56, 42, 42), 4, Ink.INK);
		canvas.fill(Figures.polygon(MARGIN + 36, 64, MARGIN + 26.5, 80.5, MARGIN + 10, 90, MARGIN + 19.5, 73.5),
				Ink.INK);
		canvas.fill(this.typeface.outline(texts.name(), MARGIN + 62, 92, 42), Ink.INK);
	}

	/**
	 * Draws the result midway between the name and the question.
	 */
	private void drawResult(Canvas canvas, Card card, CardTexts texts, double bottom) {
		Lettering kicker = Lettering.of(this.typeface, texts.kicker(), 42, COLUMN);
		Lettering role = Lettering.of(this.typeface, texts.role(), 96, COLUMN);
		Lettering strength = Lettering.of(this.typeface, texts.strength(), 38, COLUMN);
		double height = kicker.height() + 6 + role.height() + 20 + strength.height();
		double top = (RESULT_TOP + bottom - height) / 2;
		if (top < RESULT_TOP) {
			throw new IllegalStateException("The texts are too long for a card");
		}
		kicker.draw(canvas, MARGIN, top, Ink.QUIET);
		role.draw(canvas, MARGIN, top + kicker.height() + 6,
				(card.role() == Role.ENGINEERING_MANAGER) ? Ink.WARM : Ink.COOL);
		strength.draw(canvas, MARGIN, top + height - strength.height(), Ink.INK);
	}

}
