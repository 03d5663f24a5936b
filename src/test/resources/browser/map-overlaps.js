// What lies on a label of the map, as far as it is seen: a marker, a name of a corner, another label or the edge.
() => {
	const svg = document.querySelector('.map svg');
	const edge = svg.getBoundingClientRect();
	const unit = edge.width / svg.viewBox.baseVal.width;
	const name = (element) => element.textContent.trim() || element.getAttribute('href');
	// The boxes of texts have room for accents above and below, which capitals don't need
	const box = (element, spare) => {
		const { left, right, top, bottom } = element.getBoundingClientRect();
		return { left, right, top: top + spare * unit, bottom: bottom - spare * unit };
	};
	const things = (selector, spare) => [...svg.querySelectorAll(selector)].map((element) => ({ element, ...box(element, spare) }));
	const labels = things('.letter', 3);
	const others = [...labels, ...things('.corner', 1.5), ...things('g > use', 0)];
	const overlap = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
	return labels.flatMap((label) => [
		...others.filter((other) => other.element !== label.element && overlap(label, other))
			.map((other) => `${name(label.element)} lies on ${name(other.element)}`),
		...label.left < edge.left || label.right > edge.right || label.top < edge.top || label.bottom > edge.bottom
			? [`${name(label.element)} is outside of the map`] : []
	]);
}
