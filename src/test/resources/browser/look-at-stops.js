// Puts the focus on each of the stops, or leaves it where it is for null, and looks there.
([least, stops]) => stops.map((stop) => {
	const element = document.querySelectorAll('*')[stop];
	element?.focus();
	return focus(least)
		?? (element ? { name: element.textContent.trim(), problems: ['never gets the focus'], stop } : null);
})
