// Shows names instead of letters. Loaded by site.js if there are any.
const ownTitle = document.title;
const ownTexts = new Map();

/** Whether a label covers nothing on the map. Dots may be covered at their edges, which are empty. */
const isFree = (label) => {
	const map = label.ownerSVGElement;
	const own = label.getBoundingClientRect();
	const frame = map.getBoundingClientRect();
	return own.left >= frame.left && own.right <= frame.right && own.top >= frame.top && own.bottom <= frame.bottom
		&& [...map.querySelectorAll('g > use, .corner, .letter')].every((other) => {
			const { left, right, top, bottom, width } = other.getBoundingClientRect();
			const edge = other.localName === 'use' ? width * .15 : 0;
			return other === label || own.right <= left + edge || own.left >= right - edge
				|| own.bottom <= top + edge || own.top >= bottom - edge;
		});
};
const fits = (label) => ['middle', 'start', 'end'].some((anchor) => {
	label.style.textAnchor = anchor;
	return isFree(label);
});

const write = (place, text) => {
	place.textContent = text ?? ownTexts.get(place);
	place.classList.toggle('named', text !== undefined);
	place.style.textAnchor = '';
};

/** Replaces letters by their names, by letter; without a name, a sentence says "Job B", and the map says "B". */
export const show = (names) => {
	const labelOf = (letter) => document.querySelector(`[data-letter="${letter}"]`)?.dataset.label ?? letter;
	const called = (letter, place) => names.get(letter) ?? (place.matches('.letter') ? letter : labelOf(letter));
	const places = [...document.querySelectorAll('[data-name], [data-named]')];
	for (const place of places) {
		ownTexts.set(place, ownTexts.get(place) ?? place.textContent);
		write(place);
	}
	document.title = ownTitle;
	for (const place of places) {
		const { name, named = `{${name}}` } = place.dataset;
		const letters = [...named.matchAll(/\{([A-L])\}/g)].map(([, letter]) => letter);
		if (!letters.some((letter) => names.has(letter))) {
			continue;
		}
		write(place, named.replace(/\{([A-L])\}/g, (_, letter) => called(letter, place)));
		if (place.matches('h1')) {
			document.title = ownTitle.replace(ownTexts.get(place).trim(), () => place.textContent);
		} else if (place.matches('.kicker')) {
			document.title = `${letters.map((letter) => called(letter, place)).join(', ')}: ${ownTitle}`;
		} else if (place.matches('.letter') && !fits(place)) {
			write(place);
		}
	}
};
