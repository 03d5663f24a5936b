package dev.rolecompass.card;

import java.awt.geom.Rectangle2D;

import dev.rolecompass.scoring.Role;

/**
 * Draws cards: the result in words on the left, the map on the right. Sizes are in
 * pixels. Most sites show a card at a quarter of its size, where the smallest letters are
 * still eight pixels high.
 */
final class CardPicture {

	static final int WIDTH = Card.WIDTH;

	static final int HEIGHT = Card.HEIGHT;

	private static final int MARGIN = 60;

	private static final int COLUMN = 570;

	private static final int RESULT_TOP = 110;

	private static final MapArea MAP = new MapArea(680, 84, 460);

	private final Typeface typeface = Typeface.load();

	/**
	 * Draws a card.
	 * @throws IllegalStateException if the texts are too long, or the font lacks one of
	 * their letters
	 */
	Canvas draw(Card card, CardTexts texts) {
		Canvas canvas = new Canvas(WIDTH, HEIGHT);
		drawName(canvas, texts);
		TextBlock question = TextBlock.of(this.typeface, texts.question(), 32, COLUMN);
		double top = HEIGHT - MARGIN + 8 - question.height();
		question.draw(canvas, MARGIN, top, Palette.QUIET);
		drawResult(canvas, card, texts, top);
		new MapPicture(canvas, MAP).draw(card, texts, this.typeface);
		return canvas;
	}

	/**
	 * Draws the picture for pages without results.
	 * @throws IllegalStateException if the texts are too long, or the font lacks one of
	 * their letters
	 */
	Canvas drawCover(CardTexts texts) {
		Canvas canvas = drawCoverTexts(texts);
		new MapPicture(canvas, MAP).drawWithNeedle(texts, this.typeface);
		return canvas;
	}

	/**
	 * Draws the picture for comparisons.
	 * @throws IllegalStateException if the texts are too long, or the font lacks one of
	 * their letters
	 */
	Canvas drawComparisonCover(CardTexts texts) {
		Canvas canvas = drawCoverTexts(texts);
		new MapPicture(canvas, MAP).drawCompared(texts, this.typeface);
		return canvas;
	}

	/**
	 * Draws the picture for who does what.
	 * @throws IllegalStateException if the texts are too long, or the font lacks one of
	 * their letters
	 */
	Canvas drawCharterCover(CardTexts texts) {
		Canvas canvas = drawCoverTexts(texts);
		new ChartPicture(canvas, MAP).draw(texts, this.typeface);
		return canvas;
	}

	private Canvas drawCoverTexts(CardTexts texts) {
		Canvas canvas = new Canvas(WIDTH, HEIGHT);
		drawName(canvas, texts);
		TextBlock promise = TextBlock.of(this.typeface, texts.kicker(), 36, COLUMN);
		double bottom = HEIGHT - MARGIN + 8 - promise.height();
		promise.draw(canvas, MARGIN, bottom, Palette.QUIET);
		TextBlock question = TextBlock.of(this.typeface, texts.question(), 78, COLUMN);
		double top = (RESULT_TOP + bottom - question.height()) / 2;
		if (top < RESULT_TOP) {
			throw new IllegalStateException("The texts are too long for a card");
		}
		question.draw(canvas, MARGIN, top, Palette.INK);
		return canvas;
	}

	private void drawName(Canvas canvas, CardTexts texts) {
		canvas.draw(new Rectangle2D.Double(MARGIN + 2, 56, 42, 42), 4, Palette.INK);
		canvas.fill(Shapes.polygon(MARGIN + 36, 64, MARGIN + 26.5, 80.5, MARGIN + 10, 90, MARGIN + 19.5, 73.5),
				Palette.INK);
		canvas.fill(this.typeface.outline(texts.name(), MARGIN + 62, 92, 42), Palette.INK);
	}

	/**
	 * Draws the result halfway between the name and the question.
	 */
	private void drawResult(Canvas canvas, Card card, CardTexts texts, double bottom) {
		TextBlock kicker = TextBlock.of(this.typeface, texts.kicker(), 42, COLUMN);
		TextBlock headline = TextBlock.of(this.typeface, texts.headline(), 96, COLUMN);
		TextBlock verdict = TextBlock.of(this.typeface, texts.verdict(), 36, COLUMN);
		double height = kicker.height() + 6 + headline.height() + 20 + verdict.height();
		double top = (RESULT_TOP + bottom - height) / 2;
		if (top < RESULT_TOP) {
			throw new IllegalStateException("The texts are too long for a card");
		}
		kicker.draw(canvas, MARGIN, top, Palette.QUIET);
		headline.draw(canvas, MARGIN, top + kicker.height() + 6,
				(card.role() == Role.ENGINEERING_MANAGER) ? Palette.WARM : Palette.COOL);
		verdict.draw(canvas, MARGIN, top + height - verdict.height(), Palette.INK);
	}

}
