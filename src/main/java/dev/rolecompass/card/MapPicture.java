package dev.rolecompass.card;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Strength;

/**
 * The map on a card: technology to people across, role to title upwards. The same as on
 * the pages, with bolder lines and its corners named outside, so that it can be read when
 * it is small.
 *
 * @param canvas what it is drawn on
 * @param left where its left side is
 * @param top where its upper side is
 * @param side the length of a side
 */
record MapPicture(Canvas canvas, double left, double top, double side) {

	private static final int HATCH_LINES = 46;

	/**
	 * The pixels from one grain to the next. It is a whole number, so that all of them
	 * come out alike, which makes the file smaller.
	 */
	private static final int GRAIN_STEP = 16;

	/**
	 * The pixels of a dash and of a gap. They fit the dividing line with a dash at each
	 * end.
	 */
	private static final float[] DASHES = { 8.6f, 7.05f };

	private static final double NAME_SIZE = 34;

	private static final double MIDDLE = 50;

	private static final double MARK = 12;

	private static final double DOT = 29;

	private static final double HALO = 38;

	/**
	 * Draws the map with the dot of a card.
	 */
	void draw(Card card, CardTexts texts, Typeface typeface) {
		draw(texts, typeface);
		drawDot(card);
	}

	/**
	 * Draws the map with a compass needle that points to both corners.
	 */
	void drawWithNeedle(CardTexts texts, Typeface typeface) {
		draw(texts, typeface);
		drawFrame();
		this.canvas.fill(polygon(64, 64, 53.5, 46.5, 36, 36, 46.5, 53.5), Ink.INK);
		this.canvas.fill(Figures.disc(x(MIDDLE), y(MIDDLE), 7), Ink.PAPER);
	}

	private void draw(CardTexts texts, Typeface typeface) {
		drawManagerHalf();
		drawTechLeadHalf();
		drawBand();
		drawRose();
		drawNames(texts, typeface);
	}

	private void drawFrame() {
		this.canvas.draw(new Rectangle2D.Double(this.left, this.top, this.side, this.side), 3, Ink.INK);
	}

	private void drawManagerHalf() {
		this.canvas.fill(polygon(0, 100, 100, 100, 100, 0), Ink.WARM_WASH);
		Color thinned = Ink.thinned(Ink.WARM, 30);
		for (int line = 1; line < HATCH_LINES; line++) {
			double middle = 100.0 * line / HATCH_LINES;
			// From the dividing line to the upper or the right side, whichever is nearer
			double reach = Math.min(middle, 100 - middle);
			this.canvas.draw(line(middle, 100 - middle, middle + reach, 100 - middle + reach), 2, thinned);
		}
	}

	private void drawTechLeadHalf() {
		this.canvas.fill(polygon(0, 100, 100, 0, 0, 0), Ink.COOL_WASH);
		Color thinned = Ink.thinned(Ink.COOL, 45);
		double step = 100.0 * GRAIN_STEP / this.side;
		for (double across = step / 2; across < 100; across += step) {
			for (double up = step / 2; across + up < 100 - step; up += step) {
				this.canvas.fill(Figures.disc(x(across), y(up), 2.2), thinned);
			}
		}
	}

	/**
	 * The band along the dividing line in which it is a close call.
	 */
	private void drawBand() {
		double reach = 2 * Strength.LEANING.distance().toDouble();
		this.canvas.fill(polygon(0, 100, reach, 100, 100, reach, 100, 0, 100 - reach, 0, 0, 100 - reach),
				Ink.thinned(Ink.PAPER, 60));
	}

	private void drawRose() {
		Color faint = Ink.thinned(Ink.INK, 40);
		this.canvas.draw(line(50, 0, 50, 100), 1.5, faint);
		this.canvas.draw(line(0, 50, 100, 50), 1.5, faint);
		this.canvas.draw(Figures.disc(x(50), y(50), this.side * 0.31), 1.5, faint);
		this.canvas.draw(line(0, 100, 100, 0), 2.5, Ink.INK, DASHES);
	}

	private void drawNames(CardTexts texts, Typeface typeface) {
		double above = this.top - 20;
		double size = nameSize(texts.manager(), typeface);
		double start = this.left + this.side - typeface.width(texts.manager(), size);
		this.canvas.fill(Figures.diamond(start - 2 * MARK, above - MARK, MARK), Ink.WARM);
		this.canvas.fill(typeface.outline(texts.manager(), start, above, size), Ink.INK);
		double below = this.top + this.side + 40;
		this.canvas.fill(Figures.disc(this.left + MARK, below - MARK + 1, 0.9 * MARK), Ink.COOL);
		this.canvas.fill(
				typeface.outline(texts.techLead(), this.left + 3 * MARK, below, nameSize(texts.techLead(), typeface)),
				Ink.INK);
	}

	/**
	 * The size at which a corner's name is no wider than the map.
	 */
	private double nameSize(String name, Typeface typeface) {
		return NAME_SIZE * Math.min(1, (this.side - 3 * MARK) / typeface.width(name, NAME_SIZE));
	}

	private void drawDot(Card card) {
		double x = inside(x(card.column() * Card.STEP), this.left);
		double y = inside(y(card.row() * Card.STEP), this.top);
		this.canvas.fill(Figures.disc(x, y, HALO), Ink.thinned(Ink.PAPER, 80));
		drawFrame();
		if (x != x(MIDDLE) || y != y(MIDDLE)) {
			this.canvas.draw(new Line2D.Double(x(MIDDLE), y(MIDDLE), x, y), 6, Ink.INK);
			this.canvas.fill(Figures.disc(x(MIDDLE), y(MIDDLE), 8), Ink.INK);
			this.canvas.fill(Figures.disc(x(MIDDLE), y(MIDDLE), 5), Ink.PAPER);
		}
		switch (card.role()) {
			case ENGINEERING_MANAGER -> this.canvas.fill(Figures.diamond(x, y, DOT), Ink.WARM);
			case TECH_LEAD -> this.canvas.fill(Figures.disc(x, y, 0.8 * DOT), Ink.COOL);
		}
	}

	/**
	 * Keeps a dot at the edge inside it, so that it hides no corner's name.
	 */
	private double inside(double value, double start) {
		return Math.max(start + DOT, Math.min(start + this.side - DOT, value));
	}

	/**
	 * A shape with straight sides.
	 * @param points the corners' points across and upwards in turn
	 */
	private Shape polygon(double... points) {
		double[] corners = new double[points.length];
		for (int i = 0; i < points.length; i += 2) {
			corners[i] = x(points[i]);
			corners[i + 1] = y(points[i + 1]);
		}
		return Figures.polygon(corners);
	}

	/**
	 * A line from one place on the map to another, both in points.
	 */
	private Shape line(double across, double up, double toAcross, double toUp) {
		return new Line2D.Double(x(across), y(up), x(toAcross), y(toUp));
	}

	private double x(double points) {
		return this.left + points * this.side / Points.MAX.toDouble();
	}

	private double y(double points) {
		return this.top + this.side - points * this.side / Points.MAX.toDouble();
	}

}
