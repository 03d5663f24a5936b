// Finds results in pasted text, as PastedLinks does, and the names that come with them. Loaded by site.js.
const BETWEEN_WORDS = '\\s\\p{Z}\\p{Cf}\\p{Cc}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}+,<>"\'`|;…—–，。、';
const WORD = new RegExp(`([${BETWEEN_WORDS}]*)([^${BETWEEN_WORDS}]+)(?=(\\p{Cf}*…)?)`, 'gu');
const BEFORE_TARGET = /^…?(?:\s*[<([|]|[\])"'>]{0,2}[<([]|["']?>|\])$/;
const AMPERSAND = /&(?:(?:amp|#38|#x26);)+|\\u0026/gi;
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const LENS = /^(career|job)$/;
const SUFFIX = /\.(json|md)$/;
const RESULT = /^((em|tl)-\w|[a-z][0-9x])/;
const BARE = /^((em|tl)-\d+-\d+|([a-z][0-9x]){3,})$/;
const HARMLESS = /^(career|job)\.((em|tl)(-\d{1,3}){2}|([a-z][0-9x]){1,26})$/;
const MAX_LENGTH = 4000;
const OUR_PATH = '/[a-z]{2,3}(?:-[a-z]{4})?(?:-[a-z]{2})?/(?:result|compare|career|job)\\b';
const OURS_OR_COMPARISON = new RegExp(`/compare$|${OUR_PATH}`);
const URL_START = new RegExp(`(?<![a-z\\d+.-])(?=[a-z][a-z\\d+.-]*://)|(?<==)(?=[^=?&:]*${OUR_PATH})`);
const CARRYING = /(?<![a-z\d])with\s*=/;
const NAME = '(with|asked|as|of|[a-z])\\s*=(?:3d)?';
const OURS = new RegExp(`^(?:[^a-z0-9=]|amp;|#38;|#x26;|u0026)*(?:${NAME}|(with|asked)$)`);
const NEXT = new RegExp(`[^a-z0-9](?:amp;)*${NAME}`, 'g');
const CUT = /^(?:[^a-z0-9=]|amp;)*(?:w|wi|wit)?$/;
const QUERY_IN_PATH = /[^a-z0-9/](?:amp;)*(?=(?:with|asked|as|of)\s*=)/;

const decode = (text) => text.replace(/(%[\da-f]{2})+/gi, (escapes) =>
	DECODER.decode(Uint8Array.from(escapes.match(/[^%]{2}/g), (byte) => parseInt(byte, 16))));
const strip = (text) => text.replace(/^[^a-z\d]+|[^a-z\d]+$/g, '');
const stripEnd = (text) => text.replace(/[^a-z\d]+$/, '');

/** Undoes what happened to a link on its way, as LinkText does. */
const repair = (text) => {
	for (let depth = 0; depth < 10; depth++) {
		const before = text;
		text = decode(text).replace(/[\p{Cf}\uFE00-\uFE0F]+/gu, '').replace(/[\u2010\u2011]/g, '-')
			.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replace(AMPERSAND, '&')
			.replace(/https?-3a__[^&]*/g, (url) => url.replaceAll('_', '/').replace(/-(?=[\da-f]{2})/g, '%'));
		if (text === before) {
			break;
		}
	}
	return text;
};

/** The results that a query carries, and how many there were, as LinkParameters reads them. */
const parameters = (query) => {
	const found = { with: [], of: [] };
	const add = (name, value) => found[name]?.push(value);
	const parts = query.split('&').map(repair);
	for (const part of parts) {
		const ours = part.match(OURS);
		if (!ours) {
			continue;
		}
		let [{ length: start }, name, bare] = ours;
		if (bare) {
			add(bare, '');
			continue;
		}
		NEXT.lastIndex = start;
		for (let next; name.length > 1 && (next = NEXT.exec(part));) {
			add(name, strip(part.slice(start, next.index)));
			[, name] = next;
			start = NEXT.lastIndex;
		}
		add(name, strip(part.slice(start)));
	}
	if (found.with.length && !found.of.length && CUT.test(parts.at(-1))) {
		found.with.push('');
	}
	return found;
};

const harmless = (result) => {
	const text = result.replace(/[^a-z\d.-].*/s, '');
	return HARMLESS.test(text) ? text : 'x';
};
const ownResult = (path) => path.slice(1).map((part, index) => [path[index], part.replace(SUFFIX, '')])
	.findLast(([lens, result]) => LENS.test(lens) && RESULT.test(result))?.join('.');

/** What a URL leads to: its results, with x for broken ones, and a URL for them with nothing else in it. */
const readUrl = (text) => {
	const url = text.replace(/#.*/s, '');
	let [, path, query] = url.match(/^([^?&]*)(?:[?&](.*))?$/s);
	if (query === undefined && url.match(CARRYING)?.index === 0) {
		[path, query] = ['', url];
	}
	path = repair(path);
	const inPath = path.match(QUERY_IN_PATH);
	if (inPath) {
		query = [path.slice(inPath.index + inPath[0].length), query].filter((part) => part !== undefined).join('&');
		path = path.slice(0, inPath.index);
	}
	path = stripEnd(path.replace(/\/{2,}/g, '/').replace(/\/[^a-z0-9./_-]+/g, '/').replace(/\/{2,}/g, '/'));
	const { with: carried, of: [count] } = query === undefined ? { with: [], of: [] } : parameters(query);
	let own = ownResult(path.split(/\/+/));
	if (!carried.length && !own && !url.includes('://') && !OURS_OR_COMPARISON.test(path)) {
		return undefined;
	}
	const last = carried.at(-1) ?? own;
	const end = url === text && last && stripEnd(url).endsWith(last.slice(last.indexOf('.') + 1)) ? '' : '#';
	if (path.includes('/result/') && carried.includes(own)) {
		own = undefined;
	}
	const found = [...carried, own].filter((result) => result !== undefined);
	const results = found.map(harmless);
	const missing = count?.match(/^[1-9]\d?(?!\d)/)?.[0] > carried.length ? ['x'] : [];
	const isOwn = own && results.at(-1) !== 'x';
	const entries = [...missing, ...isOwn ? results.slice(0, -1) : results].map((result) => `with=${result}`);
	const page = isOwn ? results.at(-1).replace('.', '/') : 'compare';
	return { found: [...found, ...missing.map(() => '')], results, word: results.length ? `/${page}?${entries.join('&')}${end}` : 'x://x' };
};

/** The same for a word of a text; nothing if the word isn't like a link. */
const readWord = (text) => {
	const word = repair(text);
	if (word.includes('/') || CARRYING.test(word)) {
		return word.split(URL_START).map(readUrl).filter((url) => url)
			.reduce((first, second) => first?.found.length ? first : second, undefined);
	}
	const attached = strip(word.replace(/#.*/, ''));
	const code = attached.replace(/(?<![a-z\d])(career|job):(?=[a-z])/, '$1.').replace(/^.*[:=]/, '');
	const bare = code.replace(SUFFIX, '');
	const end = code === bare && !word.includes('#') ? '' : '#';
	const [lens, ...rest] = bare.split('.');
	if (rest.length && LENS.test(lens)) {
		return RESULT.test(rest.join('.')) ? { found: [bare], results: [harmless(bare)], word: harmless(bare).replace(/^x$/, 'x://x') + end } : undefined;
	}
	return BARE.test(bare) ? { found: [`career.${bare}`], results: [`career.${bare}`], bare, word: bare + end } : undefined;
};

/** Whether a link's results are those of another, which may name the lens that this one assumes. */
const isLabelOf = (label, target) => !label.found.length || String(label.found) === String(target.found)
	|| label.bare && target.found.length === 1 && target.found[0].replace(/^[a-z]+\./, '') === label.bare;

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

/** The links in a text: each with its results, a word with these and nothing else, their names, and how it was written. */
const read = (pasted) => {
	const text = pasted.replace(AMPERSAND, '&').replace(/=\r?\n/g, '').replace(/(?<=[a-z\d])(?=https?:\/\/)/gi, ' ');
	const links = [];
	let previous;
	let end = 0;
	for (const { 0: { length }, 1: between, 2: word, 3: shortened, index } of text.matchAll(WORD)) {
		const found = readWord(word);
		const isTarget = found && previous && BEFORE_TARGET.test(between);
		let label;
		if (isTarget && (previous.wasShortened || isLabelOf(previous, found))) {
			label = links.pop();
		} else if (isTarget && isLabelOf(found, previous)) {
			continue;
		}
		if (found) {
			const start = index + between.length;
			const [written] = text.slice(start).match(/^[^\s<>"#]*(#[^\s<>"]*)?/);
			const line = Math.max(end, text.lastIndexOf('\n', start) + 1);
			const before = label ? label.before : nameBefore(text.slice(line, start + attached(word)), line > end || line === 0);
			const after = namesAfter(written);
			found.wasShortened = shortened !== undefined || word.endsWith('..') || (pasted.length === MAX_LENGTH && index + length === text.length);
			links.push({
				before,
				names: found.results.map((_, i) => after.get(LETTERS[i]) ?? (found.results.length === 1 ? before : undefined)),
				word: found.word + (found.wasShortened ? '…' : ''),
				written,
			});
			end = start + written.length;
		}
		previous = found;
	}
	return links;
};

/**
 * The URL that adds what was pasted: only results are sent. Names go into the fragment, after those that there are, and so
 * does what was pasted, in case some of it can't be read.
 */
export const target = (form, names, count) => {
	const text = form.elements.paste.value;
	const links = read(text);
	const pasted = links.flatMap((link) => link.names);
	const added = pasted.map((name, index) => [LETTERS[count + index], name]).filter(([letter, name]) => letter && name);
	const query = new URLSearchParams(new FormData(form));
	// A text of this length was cut if it was pasted before this script had loaded, and the server says so
	query.set('paste', links.map((link) => link.word).join(' ').padEnd(text.length === MAX_LENGTH ? MAX_LENGTH : 0));
	const written = (links.length ? links : [{ written: text }]).map((link) => ['text', link.written.replace(/[.,;:!?]+$/, '')]);
	const pairs = [...names, ...added.length ? [['of', count + pasted.length], ...added] : [], ...written];
	return `${form.action.replace(/[?#].*/, '')}?${query}#${new URLSearchParams(pairs)}`;
};

// With this script, a text may be of any length. What couldn't be read is there to be corrected.
const field = document.querySelector('[data-paste] textarea');
const unread = [...document.querySelectorAll('[data-unread]')].flatMap(({ dataset }) => dataset.unread.split(', '));
field.removeAttribute('maxlength');
if (unread.length && history.state) {
	const written = new URLSearchParams(history.state.slice(1)).getAll('text');
	field.value = unread.map((position) => written[position - 1]).join('\n');
	history.replaceState(null, '');
}
