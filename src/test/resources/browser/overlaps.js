// Text that is cut off, or that lies on other text.
() => {
	const name = (element) => `${element.localName}.${element.getAttribute('class') ?? ''} '${element.textContent.trim().slice(0, 40)}'`;
	const visible = (element) => element.checkVisibility() && !element.closest('title, desc, .skip-link, details:not([open]) > :not(summary)');
	const texts = [];
	const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (words.nextNode()) {
		const node = words.currentNode;
		if (node.data.trim() && visible(node.parentElement)) {
			const range = document.createRange();
			range.selectNodeContents(node);
			texts.push(...[...range.getClientRects()].filter((box) => box.width > 1).map(({ left, right, top, bottom }) =>
				({ element: node.parentElement, box: { left, right, top, bottom } })));
		}
	}
	// From the top down, so that each is compared only with those that start before it ends
	texts.sort((one, other) => one.box.top - other.box.top);
	const found = [];
	texts.forEach(({ element, box }, i) => {
		for (let j = i + 1; j < texts.length && texts[j].box.top < box.bottom; j++) {
			const other = texts[j];
			const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
			const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
			if (width > 2 && height > 4 && element !== other.element) {
				found.push(`${name(element)} lies on ${name(other.element)}: ${width.toFixed(1)} × ${height.toFixed(1)}`);
			}
		}
	});
	for (const { element, box } of texts) {
		for (let around = element; around !== document.body; around = around.parentElement) {
			const style = getComputedStyle(around);
			const edge = around.getBoundingClientRect();
			const scrolls = /auto|scroll/.test(style.overflowX);
			if (style.overflow !== 'visible' && !scrolls && style.display !== 'inline'
				&& (box.left < edge.left - 1 || box.right > edge.right + 1 || box.top < edge.top - 3 || box.bottom > edge.bottom + 3)) {
				found.push(`${name(element)} is cut off by ${around.localName}`);
			}
		}
		if (box.left < -1 || (box.right > innerWidth + 1 && !element.closest('.table'))) {
			found.push(`${name(element)} is outside of the window`);
		}
	}
	return [...new Set(found)];
}
