// Finds results in pasted text, as PastedLinks does, and the names that come with them. Loaded by site.js.
const BETWEEN_WORDS = '\\s\\p{Z}\\p{Cf}\\p{Cc}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}+,<>"\'`|;…—–，。、';
const WORD = new RegExp(`([${BETWEEN_WORDS}]*)([^${BETWEEN_WORDS}]+)`, 'gu');
const BEFORE_TARGET = /^(\s*<|\]\(|\|)$/;
const LENS = /^(career|job)$/;
const SUFFIX = /\.(json|md)$/;
const RESULT = /^((em|tl)-\w|[a-z][0-9x])/;
const BARE = /^((em|tl)-\d+-\d+|([a-z][0-9x]){3,})$/;
const HARMLESS = /^(career|job)\.((em|tl)(-\d{1,3}){2}|([a-z][0-9x]){1,26})$/;

const decode = (text) => text.replace(/(%[\da-f]{2})+/gi, (escaped) => {
	try {
		return decodeURIComponent(escaped);
	} catch {
		return escaped.replace(/%[0-7]./g, decodeURIComponent);
	}
});

const harmless = (result) => HARMLESS.test(result) ? result : 'x';

/** The results in a word, with x for broken ones, whatever they say; nothing if the word isn't like a link. */
const resultsIn = (text) => {
	const word = decode(text).replace(/(#|%(25)*23).*/i, '').replace(/^[.:!?*_~=]+|[.:!?*_~/]+$/g, '').toLowerCase();
	if (!word.includes('/')) {
		const code = word.replace(/^(career|job):/, '$1.').replace(/^[^/?&]*[:=](?!\/)/, '').replace(SUFFIX, '');
		const [lens, ...rest] = code.split('.');
		if (rest.length && LENS.test(lens)) {
			return RESULT.test(rest.join('.')) ? [harmless(code)] : undefined;
		}
		return BARE.test(code) ? [code] : undefined;
	}
	const carried = [...word.matchAll(/[?&]with=([^&]+)/g)].map(([, entry]) => harmless(entry));
	const path = word.slice(Math.max(0, word.lastIndexOf('://'))).replace(/[?&].*/, '');
	const parts = path.split(/\/+/);
	const own = parts.slice(1).map((part, index) => [parts[index], part.replace(SUFFIX, '')])
		.findLast(([lens, result]) => LENS.test(lens) && RESULT.test(result))?.join('.');
	if (!own) {
		return path.includes('://') || path.endsWith('/compare') ? carried : undefined;
	}
	return path.includes('/result/') && carried.includes(own) ? carried : [...carried, harmless(own)];
};

/** A word with the same results and nothing else. */
const normalised = (results) => results.length === 1 ? results[0].replace(/^x$/, 'x://x')
	: results.length ? `/compare?${results.map((result) => `with=${result}`).join('&')}` : 'x://x';

/** The name that comes before a link: "Ana: ", "Ana – ", "[Ana](", or "Ana " at the start of a line. */
const nameBefore = (text, startsLine) => {
	const [, name, mark] = text.replace(/^.*\d[:.]\d\d\b( ?[ap]\.?m\b\.?)?/i, '')
		.match(/^(?:[\s\p{P}\p{S}]|\d+[.)])*(.*?)\s*([:：=–—-]|\]\(|)[\s\p{Ps}\p{Pi}"'<*]*$/su);
	const isName = mark ? /\p{L}/u.test(name) : startsLine && /^([\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}’'-]*( |$)){1,3}$/u.test(name);
	return isName && name.length <= NAME_LENGTH ? name : undefined;
};

/** The names after the # of a link, by letter. */
const namesAfter = (link) => {
	let [, text = ''] = link.match(/(?:#|%(?:25)*23)([^\s<>"'()[\]]*)/i) ?? [];
	if (!link.includes('#')) {
		text = text.replace(/&.*/, '');
	}
	for (let wrappers = 0; wrappers < 5 && /^[A-L]%/.test(text); wrappers++) {
		text = decode(text);
	}
	return new URLSearchParams(text.replace(/[.,;:!?*_~]+$/, ''));
};

/** Where the link starts in a word such as "Ana:https://…" or "Ana:job.em-81-58". */
const attached = (word) => word.includes('/') ? Math.max(0, word.search(/https?:\/\//i))
	: word.replace(/^(career|job):/i, '$1.').search(/[:=][^:=]*$/) + 1;

/** The links in a text: a word with the results and nothing else, and a name for each result that has one. */
const read = (text) => {
	const links = [];
	let previous;
	let end = 0;
	for (const { 1: between, 2: word, index } of text.matchAll(WORD)) {
		const results = resultsIn(word);
		const start = index + between.length;
		const [link] = text.slice(start).match(/^[^\s<>"#]*(#[^\s<>"]*)?/);
		if (results && !(BEFORE_TARGET.test(between) && String(results) === String(previous))) {
			const line = Math.max(end, text.lastIndexOf('\n', start) + 1);
			const before = nameBefore(text.slice(line, start + attached(word)), line > end || line === 0);
			const after = namesAfter(link);
			links.push({
				word: normalised(results),
				names: results.map((_, i) => after.get(LETTERS[i]) ?? (results.length === 1 ? before : undefined)),
			});
		}
		previous = results;
		end = results ? start + link.length : end;
	}
	return links;
};

/** Leaves only the results in a form's text, and puts the names into the fragment, after those that there are. */
export const prepare = (form, names, count) => {
	const { paste } = form.elements;
	const links = read(paste.value.replaceAll('&amp;', '&'));
	const pasted = links.flatMap((link) => link.names);
	const added = pasted.map((name, index) => [LETTERS[count + index], name]).filter(([letter, name]) => letter && name);
	if (added.length) {
		const pairs = [...names, ['of', count + pasted.length], ...added];
		form.action = `${form.action.replace(/#.*/, '')}#${new URLSearchParams(pairs)}`;
	}
	paste.value = links.map((link) => link.word).join(' ');
};
