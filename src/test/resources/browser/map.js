// What the picture of the map shows, and what is told of it to those who don't see it.
() => {
	const svg = document.querySelector('.map svg');
	const numbers = (text) => text.match(/-?[\d.]+/g).map(Number);
	return svg && {
		told: svg.getAttribute('aria-labelledby').split(' ').map((id) => document.getElementById(id).textContent.trim()).join('. '),
		hidden: [...svg.children].filter((child) => !['title', 'desc', 'defs'].includes(child.localName))
			.every((child) => child.getAttribute('aria-hidden') === 'true'),
		needle: svg.querySelector('.rose-needle') !== null,
		letters: [...svg.querySelectorAll('.letter')].map((letter) => letter.textContent),
		fields: [...svg.querySelectorAll('rect.cross, rect.marked')].map((rect, i) => {
			const text = svg.querySelectorAll('.field')[i];
			const [{ x, y, width, height }, box] = [rect.getBBox(), text.getBBox()];
			return {
				name: [...text.children].map((line) => line.textContent).join(' '),
				marked: rect.matches('.marked'),
				place: [x / 2, (x + width) / 2, 100 - (y + height) / 2, 100 - y / 2],
				fits: box.x >= x && box.y >= y && box.x + box.width <= x + width && box.y + box.height <= y + height
			};
		}),
		dots: [...svg.querySelectorAll('g > use')].map((use) => {
			const [x, y] = numbers(use.getAttribute('transform'));
			return { shape: use.getAttribute('href').slice(1), x, y };
		})
	};
}
