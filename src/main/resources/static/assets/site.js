// Comfort only: every page works without it.
if (navigator.clipboard) {
	for (const link of document.querySelectorAll('[data-copy]')) {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'copy';
		button.textContent = link.dataset.copy;
		button.setAttribute('aria-label', `${link.dataset.copy}: ${link.dataset.what}`);
		const done = document.createElement('span');
		done.setAttribute('role', 'status');
		button.addEventListener('click', () => navigator.clipboard.writeText(link.href)
			.then(() => done.textContent = link.dataset.copied, () => link.focus()));
		link.after(button, done);
	}
}

// Names in a comparison stand after the # of the address, which browsers don't send.
const box = document.querySelector('[data-names]');
if (box) {
	const inputs = [...box.querySelectorAll('[data-name-for]')];
	const labels = [...document.querySelectorAll('[data-name]')].map((place) => ({ place, unnamed: place.textContent }));
	const whole = document.querySelector('#share [data-copy]');
	const form = document.querySelector('[data-paste]');

	const fragment = (names) => {
		const pairs = names.map((name, index) => [inputs[index].dataset.nameFor, name.trim()]).filter(([, name]) => name);
		return pairs.length ? `#${new URLSearchParams(pairs)}` : '';
	};
	const show = () => {
		const names = inputs.map((input) => input.value);
		history.replaceState(null, '', location.pathname + location.search + fragment(names));
		for (const { place, unnamed } of labels) {
			const index = inputs.findIndex((input) => input.dataset.nameFor === place.dataset.name);
			place.textContent = names[index].trim() || unnamed;
		}
		whole.hash = fragment(names);
		for (const link of document.querySelectorAll('[data-without]')) {
			link.hash = fragment(names.filter((_, index) => inputs[index].dataset.nameFor !== link.dataset.without));
		}
		if (form) {
			form.action = form.action.replace(/#.*/, '') + fragment(names);
		}
	};
	const read = () => {
		if (location.hash.includes('=')) {
			const names = new URLSearchParams(location.hash.slice(1));
			inputs.forEach((input) => input.value = (names.get(input.dataset.nameFor) ?? '').slice(0, input.maxLength));
		}
		show();
	};
	box.addEventListener('input', show);
	addEventListener('hashchange', read);
	box.hidden = false;
	read();
}

// What is after the # of a pasted link may be names, and isn't needed.
document.querySelector('[data-paste]')?.addEventListener('submit', (event) => {
	const field = event.target.elements.paste;
	field.value = field.value.replace(/#[^\s<>()"']*/g, '');
});
