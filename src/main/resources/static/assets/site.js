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

// Names come after the # of the address, as in #A=Ana&B=Ben, and browsers don't send that part.
const LETTERS = 'ABCDEFGHIJKL';
const NAME_LENGTH = 30;
const namesScript = document.currentScript.dataset.names;
let names = new Map();
let shown = false;

/** The names of these letters, for a page where they are A, B, C and so on. */
const fragment = (letters = LETTERS) => {
	const pairs = [...letters].map((letter, index) => [LETTERS[index], names.get(letter)]).filter(([, name]) => name);
	return pairs.length ? `#${new URLSearchParams(pairs)}` : '';
};
const readNames = () => {
	names = new Map();
	for (const [letter, name] of new URLSearchParams(location.hash.slice(1))) {
		// Pasted names come after the number of results that they are for, in case some couldn't be added
		if (letter === 'of' && Number(name) !== document.querySelectorAll('tr[data-letter]').length) {
			break;
		}
		if (letter.length === 1 && LETTERS.includes(letter) && name.trim() && !names.has(letter)) {
			names.set(letter, name.trim().slice(0, NAME_LENGTH));
		}
	}
};
const applyNames = () => {
	for (const link of document.querySelectorAll('a[href*="with="], a[data-letters]')) {
		const hash = fragment(link.dataset.letters);
		if (link.origin === location.origin && (hash || link.hash.includes('='))) {
			link.hash = hash;
			if (link.dataset.copy) {
				const address = link.parentElement.previousElementSibling;
				address.textContent = address.textContent.replace(/#.*/, '') + hash;
			}
		}
	}
	for (const form of document.forms) {
		if (form.elements.with) {
			form.action = form.action.replace(/#.*/, '') + fragment();
		}
	}
	shown ||= names.size > 0;
	if (shown) {
		import(namesScript).then(({ show }) => show(names));
	}
};
addEventListener('hashchange', () => {
	if (!location.hash || location.hash.includes('=')) {
		readNames();
		applyNames();
	} else if (names.size) {
		// A link to a part of the page must not lose them
		history.replaceState(null, '', fragment());
	}
});
readNames();
applyNames();
