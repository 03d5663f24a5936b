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
const form = document.querySelector('[data-paste]');
if (box) {
	const inputs = [...box.querySelectorAll('[data-name-for]')];
	const whole = document.querySelector('[data-whole]');

	const fragment = (names) => {
		const pairs = names.map((name, index) => [inputs[index].dataset.nameFor, name]).filter(([, name]) => name);
		return pairs.length ? `#${new URLSearchParams(pairs)}` : '';
	};
	const show = () => {
		const names = inputs.map((input) => input.value.trim());
		whole.hash = fragment(names);
		whole.textContent = whole.href;
		// Without what was pasted, which is nobody else's business
		history.replaceState(null, '', whole.href);
		inputs.forEach((input, index) => {
			for (const place of document.querySelectorAll(`[data-name="${input.dataset.nameFor}"]`)) {
				place.textContent = names[index];
			}
		});
		for (const link of document.querySelectorAll('[data-without]')) {
			link.hash = fragment(names.filter((_, index) => inputs[index].dataset.nameFor !== link.dataset.without));
		}
		if (form) {
			form.action = form.action.replace(/#.*/, '') + fragment(names);
		}
	};
	const read = () => {
		if (!location.hash || location.hash.includes('=')) {
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

// Of what is pasted, only what may be a link is sent, and nothing that may be a name.
form?.addEventListener('submit', () => {
	const words = form.elements.paste.value.split(/[^!-~]+/).map((word) => word.replace(/(#|%(25)*23).*/i, ''));
	form.elements.paste.value = words.filter((word) => /\/|(em|tl)-\d|(career|job)[.:]|[a-z][0-9x][a-z][0-9x]/i.test(word)).join(' ');
});
