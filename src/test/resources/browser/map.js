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
		dots: [...svg.querySelectorAll('g > use')].map((use) => {
			const [x, y] = numbers(use.getAttribute('transform'));
			return { shape: use.getAttribute('href').slice(1), x, y };
		})
	};
}
