// All that the keyboard has to stop at, in the order of the page; a group of radios is one stop.
() => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
	.filter((element) => element.checkVisibility() && element.tabIndex >= 0)
	.filter((element, _, all) => {
		const group = element.type === 'radio' ? all.filter((other) => other.type === 'radio' && other.name === element.name) : [element];
		return element === (group.find((other) => other.checked) ?? group[0]);
	})
	.map((element) => [...document.querySelectorAll('*')].indexOf(element))
