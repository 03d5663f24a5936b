// Looks where the keyboard is each time that a key is let go, from now on.
(least) => {
	window.stops = [];
	addEventListener('keyup', () => window.stops.push(focus(least)), true);
}
