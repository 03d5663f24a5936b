// What the page is called, and what it says it is.
() => {
	const text = (selector) => document.querySelector(selector)?.innerText.trim() ?? '';
	return { title: document.title, headings: document.querySelectorAll('h1').length, heading: text('h1'),
		kicker: text('.kicker'), error: document.querySelectorAll('.question .error-summary').length === 1 };
}
