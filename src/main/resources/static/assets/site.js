// Comfort only: every page works without it.

const addressOf = (link) => link.parentElement.previousElementSibling;
// Some programs take only the text, so the link is part of it.
const send = (link) => navigator.share({ text: `${link.dataset.text ?? ''} ${addressOf(link).textContent}`.trim() }).catch(() => {});
for (const link of document.querySelectorAll('[data-copy]')) {
	const address = addressOf(link);
	// Where the server doesn't know its host, it writes only the path.
	address.textContent = address.textContent.replace(/(^| )\//, `$1${location.origin}/`);
	const done = document.createElement('output');
	const addButton = (label, action) => {
		const button = document.createElement('button');
		button.className = 'copy';
		button.textContent = label;
		button.setAttribute('aria-label', `${label}: ${link.dataset.what}`);
		button.addEventListener('click', action);
		done.before(button);
	};
	link.after(done);
	if (navigator.clipboard) {
		addButton(link.dataset.copy, () => navigator.clipboard.writeText(address.textContent)
			.then(() => done.textContent = link.dataset.copied, () => link.focus()));
	}
	if (navigator.share) {
		addButton(link.dataset.share, () => send(link));
	}
}
// Leads to the share box or, where the system can share, shares what is in it.
document.querySelector('[data-send]')?.addEventListener('click', (event) => {
	if (navigator.share) {
		event.preventDefault();
		send(document.querySelector('[data-copy]'));
	}
});

// Names come after the # of the address, as in #A=Ana&B=Ben, and browsers don't send that part.
const LETTERS = 'ABCDEFGHIJKL';
const NAME_LENGTH = 30;
const namesScript = document.currentScript.dataset.names;
// Links to examples have names of their own.
const carriers = [...document.querySelectorAll('a[href*="with="], a[lang], [data-letters], [data-whole] a')].filter((link) => !link.hash);
let names = new Map();
let shown = false;

/** The names of these letters, for a page where they are A, B, C and so on. */
const fragment = (letters = LETTERS) => {
	const pairs = [...letters].map((letter, index) => [LETTERS[index], names.get(letter)]).filter(([, name]) => name);
	return pairs.length ? `#${new URLSearchParams(pairs)}` : '';
};
const readNames = () => {
	names = new Map();
	for (const [letter, name] of new URLSearchParams(location.hash.slice(1).replace(/&(amp;)+/g, '&'))) {
		// Pasted names come after the number of results that they are for, in case some couldn't be added
		if (letter === 'of' && name != document.querySelectorAll('tr[data-letter]').length) {
			break;
		}
		if (/^[A-L]$/.test(letter) && name.trim() && !names.has(letter)) {
			names.set(letter, name.trim().slice(0, NAME_LENGTH));
		}
	}
};
const applyNames = () => {
	for (const link of carriers) {
		const hash = fragment(link.dataset.letters);
		if (link.origin === location.origin && (hash || link.hash)) {
			link.hash = hash;
			if (link.dataset.copy) {
				const address = addressOf(link);
				address.textContent = address.textContent.replace(/#.*/, '') + hash;
			}
		}
	}
	for (const form of document.forms) {
		if (form.elements.with || form.dataset.letters) {
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

// Names are typed, and text is pasted.
if (document.querySelector('.compare, .chart')) {
	const inputs = [...document.querySelectorAll('[data-letter] input')];
	const letterOf = (input) => input.closest('[data-letter]').dataset.letter;
	const unread = document.querySelector('[data-unread]');
	let pause;

	const fill = () => inputs.forEach((input) => input.value = names.get(letterOf(input)) ?? '');
	// Without what was pasted, which concerns nobody else; it is kept only until what couldn't be read is put back.
	// Browsers allow only some ten changes a second.
	const write = () => {
		try {
			history.replaceState(unread && location.hash, '', document.querySelector('[data-whole] a')?.href.replace(/of=\d+&/, '') ?? location.pathname);
		} catch {
			pause = setTimeout(write, 1000);
		}
	};
	const take = () => {
		clearTimeout(pause);
		names = new Map(inputs.map((input) => [letterOf(input), input.value.trim()]).filter(([, name]) => name));
		applyNames();
		write();
	};
	for (const input of inputs) {
		input.addEventListener('change', take);
		input.addEventListener('input', () => {
			clearTimeout(pause);
			pause = setTimeout(take, 250);
		});
	}
	document.querySelectorAll('[data-letter] input, .entries ~ [hidden]').forEach((element) => element.hidden = false);
	addEventListener('hashchange', fill);
	fill();
	write();

	// Of what is pasted, only results are sent. Names stay here.
	const form = document.querySelector('[data-paste]');
	if (form) {
		const load = () => import(form.dataset.paste);
		form.addEventListener('focusin', load);
		form.addEventListener('submit', async (event) => {
			event.preventDefault();
			const { target } = await load();
			location = target(form, names, inputs.length);
		});
		if (unread) {
			load();
		}
	}
}
