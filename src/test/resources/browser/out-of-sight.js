// What a selector finds and the first screen doesn't show whole; the selector itself if it finds nothing.
(selector) => {
	const found = [...document.querySelectorAll(selector)];
	return (found.length ? found : [selector]).filter((element) => {
		const box = element.checkVisibility?.() && element.getBoundingClientRect();
		return !box || box.width === 0 || box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth;
	}).map((element) => element.outerHTML?.slice(0, 80) ?? element);
}
