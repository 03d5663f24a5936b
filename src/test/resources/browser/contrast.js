// Text whose contrast with what is below it is less than it has to be, as far as colours are known.
(least) => {
	const ancestors = (element) => element ? [...ancestors(element.parentElement), element] : [];
	const opacity = (element) => ancestors(element).reduce((all, each) => all * getComputedStyle(each).opacity, 1);
	// What an element paints: its background, or the fill of a shape; a pattern is both its ink and nothing
	const paints = (element) => {
		const style = getComputedStyle(element);
		if (!element.ownerSVGElement) {
			return [colour(style.backgroundColor)];
		}
		const pattern = /url\("#(.*)"\)/.exec(style.fill);
		if (!pattern) {
			return [colour(style.fill)];
		}
		const ink = document.querySelector(`#${pattern[1]} > *`);
		const { stroke, fill, opacity } = getComputedStyle(ink);
		const line = colour(stroke === 'none' ? fill : stroke);
		return [{ ...line, alpha: line.alpha * opacity }, { rgb: [0, 0, 0], alpha: 0 }];
	};
	const page = colour(getComputedStyle(document.documentElement).backgroundColor);
	const canvas = colour(matchMedia('(prefers-color-scheme: dark)').matches
		&& getComputedStyle(document.documentElement).colorScheme.includes('dark') ? '#121212' : '#fff');
	const below = (layers) => layers.reduce((colours, layer) => colours.flatMap((ground) => paints(layer)
		.map(({ rgb, alpha }) => over(rgb, alpha * (layer.ownerSVGElement ? opacity(layer) : 1), ground))),
		[over(page.rgb, page.alpha, canvas.rgb)]);
	const contains = (shape, x, y) => {
		if (!shape.isPointInFill) {
			return false;
		}
		const point = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse());
		return shape.isPointInFill(point);
	};
	const shapesBelow = (text, x, y) => {
		const svg = text.ownerSVGElement;
		return [...svg.querySelectorAll('path, rect, circle')]
			.filter((shape) => !shape.closest('defs') && shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)
			.filter((shape) => contains(shape, x, y));
	};
	// What surrounds letters in a drawing: the line that is painted around them first, if there is one
	const around = ({ stroke, strokeOpacity, strokeWidth, paintOrder }, ground) =>
		paintOrder.startsWith('stroke') && parseFloat(strokeWidth) >= 2
			? over(colour(stroke).rgb, colour(stroke).alpha * strokeOpacity, ground) : ground;
	const found = [];
	const told = (element, worst) => found.push(`${element.textContent.trim().slice(0, 40)}: ${worst.toFixed(2)}`);
	let measured = 0;
	const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (words.nextNode()) {
		const element = words.currentNode.parentElement;
		if (!words.currentNode.data.trim() || element.closest('title, desc, script') || !element.checkVisibility()) {
			continue;
		}
		measured++;
		const svg = element.ownerSVGElement;
		const ink = colour(svg ? getComputedStyle(element).fill : getComputedStyle(element).color);
		const box = element.getBoundingClientRect();
		const places = svg ? [.02, .25, .5, .75, .98].flatMap((x) => [.1, .5, .9].map((y) =>
			[box.x + x * box.width, box.y + y * box.height])) : [[0, 0]];
		const grounds = places.flatMap(([x, y]) => below([...ancestors(svg ?? element), ...(svg ? shapesBelow(element, x, y) : [])])
			.map((ground) => svg ? around(getComputedStyle(element), ground) : ground));
		const worst = Math.min(...grounds.map((ground) => ratio(over(ink.rgb, ink.alpha * opacity(element), ground), ground)));
		if (worst < least) {
			told(element, worst);
		}
	}
	return { measured, found };
}
