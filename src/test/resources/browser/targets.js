// What is to be pressed and is smaller than a finger needs, unless it stands in a sentence.
(least) => {
	const shown = (element) => element.checkVisibility() && element.getClientRects().length > 0;
	const inSentence = (element) => {
		if (getComputedStyle(element).display !== 'inline') {
			return false;
		}
		const around = element.parentElement.cloneNode(true);
		around.querySelectorAll('a, button').forEach((target) => target.remove());
		return /\p{L}/u.test(around.textContent);
	};
	// A label is part of its field's target; one in a box of its own may be apart from it
	const boxes = (element) => [element, ...(element.labels ?? [])].map((part) => part.getBoundingClientRect());
	return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]')]
		.filter((element) => shown(element) && !inSentence(element))
		.filter((element) => !boxes(element).some((box) => box.width >= least && box.height >= least))
		.map((element) => `${element.outerHTML.slice(0, 90)} ${boxes(element).map((box) => `${box.width} × ${box.height}`)}`);
}
