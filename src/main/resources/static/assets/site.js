// Comfort only: every page works without it.

// Some programs take only the text, so the link is part of it.
const send = (text, link) => navigator.share({ text: `${text ?? ''} ${link}`.trim() }).catch(() => {});
for (const link of document.querySelectorAll('[data-copy]')) {
	const { copy, copied, share, what, text } = link.dataset;
	const address = link.parentElement.previousElementSibling;
	const done = document.createElement('span');
	done.setAttribute('role', 'status');
	const addButton = (label, action) => {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'copy';
		button.textContent = label;
		button.setAttribute('aria-label', `${label}: ${what}`);
		button.addEventListener('click', action);
		done.before(button);
	};
	link.after(done);
	if (navigator.clipboard) {
		addButton(copy, () => navigator.clipboard.writeText(address.textContent)
			.then(() => done.textContent = copied, () => link.focus()));
	}
	if (navigator.share) {
		addButton(share, () => send(text, address.textContent));
	}
}
for (const button of document.querySelectorAll('[data-send]')) {
	button.addEventListener('click', (event) => {
		if (navigator.share) {
			event.preventDefault();
			send(button.dataset.text, button.dataset.send);
		}
	});
}

// Names in a comparison stand after the # of the address, which browsers don't send.
const box = document.querySelector('[data-names]');
const form = document.querySelector('[data-paste]');
if (box) {
	const inputs = [...box.querySelectorAll('[data-name-for]')];
	const whole = document.querySelector('[data-whole] a');

	const fragment = (names) => {
		const pairs = names.map((name, index) => [inputs[index].dataset.nameFor, name]).filter(([, name]) => name);
		return pairs.length ? `#${new URLSearchParams(pairs)}` : '';
	};
	const show = () => {
		const names = inputs.map((input) => input.value.trim());
		whole.hash = fragment(names);
		whole.closest('[data-whole]').querySelector('.address').textContent = whole.href;
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
// On all other pages names are only shown, and stay in the address from page to page.
else if (location.hash.includes('=')) {
	const names = new URLSearchParams(location.hash.slice(1));
	for (const place of document.querySelectorAll('[data-name]')) {
		const name = names.get(place.dataset.name)?.slice(0, 30);
		const { named } = place.dataset;
		if (name) {
			place.textContent = named ? named.replace('*', () => name) : name;
			document.title = named ? `${name}: ${document.title}` : document.title;
		}
	}
	for (const link of document.querySelectorAll('a[href*="with="]')) {
		link.hash = location.hash;
	}
	for (const quiz of document.forms) {
		quiz.action += location.hash;
	}
}

// Of what is pasted, only what may be a link is sent, and nothing that may be a name.
form?.addEventListener('submit', () => {
	const words = form.elements.paste.value.split(/[^!-~]+/).map((word) => word.replace(/(#|%(25)*23).*/i, ''));
	form.elements.paste.value = words.filter((word) => /\/|(em|tl)-\d|(career|job)[.:]|[a-z][0-9x][a-z][0-9x]/i.test(word)).join(' ');
});
