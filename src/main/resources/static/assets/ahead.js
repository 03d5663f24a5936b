// Fetches the page that a choice leads to, so that Continue shows it at once. Without this, the form is submitted.
const MOST_PAGES = 2;
const COMPLETE = /\/([a-z][\dx]){12,13}$/;
const form = document.querySelector('.question form');
const isSaving = navigator.connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
const fetched = new Set();
let turn = Promise.resolve();

/**
 * The URL that the form's redirect leads to: all answers in letter order. Undefined if nothing is chosen, or if the choice may
 * end a tie, since the decider is then dropped.
 */
const next = () => {
	const url = new URL(form.action);
	const data = new FormData(form);
	const asked = data.get('asked');
	const choice = data.get(asked);
	const [start, answers = ''] = url.pathname.split(/\/((?:[a-z][\dx])+)$/);
	if (!choice || (asked !== 'z' && answers.includes('z'))) {
		return undefined;
	}
	const others = (answers.match(/../g) ?? []).filter(([letter]) => letter !== asked);
	url.pathname = `${start}/${[...others, asked + choice].sort().join('')}`;
	data.delete('asked');
	data.delete(asked);
	url.search = new URLSearchParams(data);
	return url;
};

const fetchNext = async () => {
	const url = next()?.href;
	if (url && !fetched.has(url) && fetched.size < MOST_PAGES) {
		fetched.add(url);
		// Kept alive, so that the next page can wait for it instead of being requested again
		await fetch(url, { keepalive: true }).then((page) => page.text()).catch(() => {});
	}
};

if (!isSaving) {
	// One after the other, so that pages that arrow keys only pass by aren't fetched
	form.addEventListener('change', () => turn = turn.then(fetchNext));
}
form.addEventListener('submit', (event) => {
	const url = next();
	// The answer that completes a quiz is sent to the server, which counts it
	if (url && !COMPLETE.test(url.pathname)) {
		event.preventDefault();
		// To fade would take longer than to show the page
		addEventListener('pageswap', ({ viewTransition }) => viewTransition?.skipTransition(), { once: true });
		location.assign(url);
	}
});
// The second click of a double click would meet the next question
form.querySelector('button').addEventListener('click', (event) => event.detail > 1 && event.preventDefault());
