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

	private static final double SMALLER = 0.95;

	private static final MapArea MAP = new MapArea(680, 84, 460);

	private final Typeface typeface = Typeface.load();

	/**
	 * Draws a card. Texts whose letters the font lacks are left out, as in the other
	 * pictures.
	 */
	Canvas draw(Card card, CardTexts all) {
		CardTexts texts = all.onlyThose(this.typeface::has);
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
	 */
	Canvas drawCover(CardTexts all) {
		CardTexts texts = all.onlyThose(this.typeface::has);
		Canvas canvas = drawCoverTexts(texts);
		new MapPicture(canvas, MAP).drawWithNeedle(texts, this.typeface);
		return canvas;
	}

	/**
	 * Draws the picture for comparisons.
	 */
	Canvas drawComparisonCover(CardTexts all) {
		CardTexts texts = all.onlyThose(this.typeface::has);
		Canvas canvas = drawCoverTexts(texts);
		new MapPicture(canvas, MAP).drawCompared(texts, this.typeface);
		return canvas;
	}

	/**
	 * Draws the picture for who does what.
	 */
	Canvas drawCharterCover(CardTexts all) {
		CardTexts texts = all.onlyThose(this.typeface::has);
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
		double space = bottom - RESULT_TOP;
		TextBlock question = TextBlock.of(this.typeface, texts.question(), 78, COLUMN);
		for (double size = 78; question.height() > space; size *= SMALLER) {
			question = TextBlock.of(this.typeface, texts.question(), size, COLUMN);
		}
		question.draw(canvas, MARGIN, RESULT_TOP + (space - question.height()) / 2, Palette.INK);
		return canvas;
	}

	private void drawName(Canvas canvas, CardTexts texts) {
		canvas.draw(new Rectangle2D.Double(MARGIN + 2, 56, 42, 42), 4, Palette.INK);
		canvas.fill(Shapes.polygon(MARGIN + 36, 64, MARGIN + 26.5, 80.5, MARGIN + 10, 90, MARGIN + 19.5, 73.5),
				Palette.INK);
		canvas.fill(this.typeface.outline(texts.name(), MARGIN + 62, 92, 42), Palette.INK);
	}

	/**
	 * Draws the result halfway between the name and the question, in smaller letters if
	 * there's too little space.
	 */
	private void drawResult(Canvas canvas, Card card, CardTexts texts, double bottom) {
		double space = bottom - RESULT_TOP;
		double scale = 1;
		while (!drawResult(canvas, card, texts, space, scale)) {
			scale *= SMALLER;
		}
	}

	/**
	 * Draws the result if there's enough space for it.
	 */
	private boolean drawResult(Canvas canvas, Card card, CardTexts texts, double space, double scale) {
		TextBlock kicker = TextBlock.of(this.typeface, texts.kicker(), 42 * scale, COLUMN);
		TextBlock headline = TextBlock.of(this.typeface, texts.headline(), 96 * scale, COLUMN);
		TextBlock verdict = TextBlock.of(this.typeface, texts.verdict(), 36 * scale, COLUMN);
		double height = kicker.height() + 6 + headline.height() + 20 + verdict.height();
		if (height > space) {
			return false;
		}
		double top = RESULT_TOP + (space - height) / 2;
		kicker.draw(canvas, MARGIN, top, Palette.QUIET);
		headline.draw(canvas, MARGIN, top + kicker.height() + 6,
				(card.role() == Role.ENGINEERING_MANAGER) ? Palette.WARM : Palette.COOL);
		verdict.draw(canvas, MARGIN, top + height - verdict.height(), Palette.INK);
		return true;
	}

}
