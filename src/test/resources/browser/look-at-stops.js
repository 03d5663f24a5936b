// Puts the focus on each of the stops, or leaves it where it is for null, and looks there.
([least, stops]) => stops.map((stop) => {
	document.querySelectorAll('*')[stop]?.focus();
	return focus(least);
})
