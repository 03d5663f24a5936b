package dev.rolecompass.card;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The picture of a chart: a row for each duty, with marks in the manager's column, the
 * lead's, or both. A ring between the columns is a duty that isn't agreed on yet.
 *
 * @param canvas the surface
 * @param area where on the surface the chart is
 */
record ChartPicture(Canvas canvas, MapArea area) {

	private static final List<Mark> ROWS = List.of(Mark.MANAGER, Mark.LEAD, Mark.BOTH, Mark.MANAGER, Mark.OPEN,
			Mark.LEAD);

	private static final double NAME_SIZE = 34;

	private static final double RADIUS = 24;

	void draw(CardTexts texts, Typeface typeface) {
		double height = 100.0 / ROWS.size();
		this.canvas.fill(this.area.polygon(0, 0, 0, 100, 50, 100, 50, 0), Palette.WARM_WASH);
		this.canvas.fill(this.area.polygon(50, 0, 50, 100, 100, 100, 100, 0), Palette.COOL_WASH);
		for (int row = 0; row < ROWS.size(); row++) {
			this.canvas.draw(this.area.line(0, row * height, 100, row * height), 2, Palette.INK);
			draw(ROWS.get(row), this.area.y(100 - (row + 0.5) * height));
		}
		this.canvas.draw(new Rectangle2D.Double(this.area.left(), this.area.top(), this.area.side(), this.area.side()),
				3, Palette.INK);
		drawNames(texts, typeface);
	}

	private void draw(Mark mark, double y) {
		if (mark == Mark.MANAGER || mark == Mark.BOTH) {
			this.canvas.fill(Shapes.diamond(this.area.x(25), y, 1.2 * RADIUS), Palette.WARM);
		}
		if (mark == Mark.LEAD || mark == Mark.BOTH) {
			this.canvas.fill(Shapes.disc(this.area.x(75), y, RADIUS), Palette.COOL);
		}
		if (mark == Mark.BOTH) {
			this.canvas.draw(new Line2D.Double(this.area.x(25) + RADIUS, y, this.area.x(75) - RADIUS, y), 5,
					Palette.INK);
		}
		if (mark == Mark.OPEN) {
			this.canvas.fill(Shapes.disc(this.area.x(50), y, RADIUS), Palette.PAPER);
			this.canvas.draw(Shapes.disc(this.area.x(50), y, RADIUS), 5, Palette.INK);
		}
	}

	/**
	 * The manager's name above the left column, the lead's below the right one.
	 */
	private void drawNames(CardTexts texts, Typeface typeface) {
		this.canvas.fill(typeface.outline(texts.manager(), this.area.left(), this.area.top() - 20, NAME_SIZE),
				Palette.INK);
		double start = this.area.left() + this.area.side() - typeface.width(texts.techLead(), NAME_SIZE);
		this.canvas.fill(typeface.outline(texts.techLead(), start, this.area.top() + this.area.side() + 40, NAME_SIZE),
				Palette.INK);
	}

	private enum Mark {

		MANAGER, LEAD, BOTH, OPEN

	}

}
