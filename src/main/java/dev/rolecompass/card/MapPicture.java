package dev.rolecompass.card;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.Strength;

/**
 * The map on a card. It's the same map as on the pages, with bolder lines and the names
 * of the corners outside, so that it can be read when it's small.
 *
 * @param canvas the surface
 * @param area where on the surface the map is
 */
record MapPicture(Canvas canvas, MapArea area) {

	private static final int HATCH_LINES = 46;

	/**
	 * The pixels between two grains. A whole number, so that all grains look the same,
	 * which makes the file smaller.
	 */
	private static final int GRAIN_STEP = 16;

	/**
	 * The pixels of a dash and a gap, so that the dividing line starts and ends with a
	 * dash.
	 */
	private static final float[] DASHES = { 8.6f, 7.05f };

	private static final double NAME_SIZE = 34;

	private static final double MIDDLE = 50;

	private static final double MARK = 12;

	private static final double DOT = 29;

	private static final double HALO = 38;

	/**
	 * The dots on the cover of comparisons.
	 */
	private static final List<Card> COMPARED = List.of(new Card(Lens.CAREER, Role.TECH_LEAD, 40, 30),
			new Card(Lens.JOB, Role.ENGINEERING_MANAGER, 80, 70), new Card(Lens.JOB, Role.TECH_LEAD, 10, 60));

	void draw(Card card, CardTexts texts, Typeface typeface) {
		draw(texts, typeface);
		drawDot(card);
	}

	void drawWithNeedle(CardTexts texts, Typeface typeface) {
		draw(texts, typeface);
		drawFrame();
		this.canvas.fill(this.area.polygon(64, 64, 53.5, 46.5, 36, 36, 46.5, 53.5), Palette.INK);
		this.canvas.fill(Shapes.disc(this.area.x(MIDDLE), this.area.y(MIDDLE), 7), Palette.PAPER);
	}

	/**
	 * Draws the map of a comparison: lines from one dot to two others.
	 */
	void drawCompared(CardTexts texts, Typeface typeface) {
		draw(texts, typeface);
		COMPARED.forEach((dot) -> drawHalo(this.area.x(dot.focus()), this.area.y(dot.position())));
		drawFrame();
		Card from = COMPARED.get(0);
		COMPARED.stream()
			.skip(1)
			.forEach((to) -> this.canvas.draw(this.area.line(from.focus(), from.position(), to.focus(), to.position()),
					6, Palette.INK));
		COMPARED.forEach((dot) -> drawMark(dot.role(), this.area.x(dot.focus()), this.area.y(dot.position())));
	}

	private void draw(CardTexts texts, Typeface typeface) {
		drawManagerHalf();
		drawTechLeadHalf();
		drawBand();
		drawRose();
		drawNames(texts, typeface);
	}

	private void drawFrame() {
		this.canvas.draw(new Rectangle2D.Double(this.area.left(), this.area.top(), this.area.side(), this.area.side()),
				3, Palette.INK);
	}

	private void drawManagerHalf() {
		this.canvas.fill(this.area.polygon(0, 100, 100, 100, 100, 0), Palette.WARM_WASH);
		Color thinned = Palette.translucent(Palette.WARM, 30);
		for (int line = 1; line < HATCH_LINES; line++) {
			double middle = 100.0 * line / HATCH_LINES;
			// From the dividing line to the upper or the right side, whichever is nearer
			double reach = Math.min(middle, 100 - middle);
			this.canvas.draw(this.area.line(middle, 100 - middle, middle + reach, 100 - middle + reach), 2, thinned);
		}
	}

	private void drawTechLeadHalf() {
		this.canvas.fill(this.area.polygon(0, 100, 100, 0, 0, 0), Palette.COOL_WASH);
		Color thinned = Palette.translucent(Palette.COOL, 45);
		double step = 100.0 * GRAIN_STEP / this.area.side();
		for (double across = step / 2; across < 100; across += step) {
			for (double up = step / 2; across + up < 100 - step; up += step) {
				this.canvas.fill(Shapes.disc(this.area.x(across), this.area.y(up), 2.2), thinned);
			}
		}
	}

	/**
	 * The band of close calls along the dividing line.
	 */
	private void drawBand() {
		double reach = 2 * Strength.LEANING.distance().toDouble();
		this.canvas.fill(this.area.polygon(0, 100, reach, 100, 100, reach, 100, 0, 100 - reach, 0, 0, 100 - reach),
				Palette.translucent(Palette.PAPER, 60));
	}

	private void drawRose() {
		Color faint = Palette.translucent(Palette.INK, 40);
		this.canvas.draw(this.area.line(50, 0, 50, 100), 1.5, faint);
		this.canvas.draw(this.area.line(0, 50, 100, 50), 1.5, faint);
		this.canvas.draw(Shapes.disc(this.area.x(50), this.area.y(50), this.area.side() * 0.31), 1.5, faint);
		this.canvas.draw(this.area.line(0, 100, 100, 0), 2.5, Palette.INK, DASHES);
	}

	private void drawNames(CardTexts texts, Typeface typeface) {
		double above = this.area.top() - 20;
		double size = nameSize(texts.manager(), typeface);
		double start = this.area.left() + this.area.side() - typeface.width(texts.manager(), size);
		this.canvas.fill(Shapes.diamond(start - 2 * MARK, above - MARK, MARK), Palette.WARM);
		this.canvas.fill(typeface.outline(texts.manager(), start, above, size), Palette.INK);
		double below = this.area.top() + this.area.side() + 40;
		this.canvas.fill(Shapes.disc(this.area.left() + MARK, below - MARK + 1, 0.9 * MARK), Palette.COOL);
		this.canvas.fill(typeface.outline(texts.techLead(), this.area.left() + 3 * MARK, below,
				nameSize(texts.techLead(), typeface)), Palette.INK);
	}

	/**
	 * The font size at which a corner's name isn't wider than the map.
	 */
	private double nameSize(String name, Typeface typeface) {
		return NAME_SIZE * Math.min(1, (this.area.side() - 3 * MARK) / typeface.width(name, NAME_SIZE));
	}

	private void drawDot(Card card) {
		double x = inside(this.area.x(card.focus()), this.area.left());
		double y = inside(this.area.y(card.position()), this.area.top());
		drawHalo(x, y);
		drawFrame();
		if (x != this.area.x(MIDDLE) || y != this.area.y(MIDDLE)) {
			this.canvas.draw(new Line2D.Double(this.area.x(MIDDLE), this.area.y(MIDDLE), x, y), 6, Palette.INK);
			this.canvas.fill(Shapes.disc(this.area.x(MIDDLE), this.area.y(MIDDLE), 8), Palette.INK);
			this.canvas.fill(Shapes.disc(this.area.x(MIDDLE), this.area.y(MIDDLE), 5), Palette.PAPER);
		}
		drawMark(card.role(), x, y);
	}

	private void drawHalo(double x, double y) {
		this.canvas.fill(Shapes.disc(x, y, HALO), Palette.translucent(Palette.PAPER, 80));
	}

	private void drawMark(Role role, double x, double y) {
		switch (role) {
			case ENGINEERING_MANAGER -> this.canvas.fill(Shapes.diamond(x, y, DOT), Palette.WARM);
			case TECH_LEAD -> this.canvas.fill(Shapes.disc(x, y, 0.8 * DOT), Palette.COOL);
		}
	}

	/**
	 * Moves a dot at the edge inside, so that it doesn't cover a corner's name.
	 */
	private double inside(double value, double start) {
		return Math.max(start + DOT, Math.min(start + this.area.side() - DOT, value));
	}

}
