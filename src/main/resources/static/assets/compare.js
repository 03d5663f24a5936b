// What only comparisons need: names that are typed, and text that is pasted. See also site.js.
{
	const inputs = [...document.querySelectorAll('.entries input')];
	const letterOf = (input) => input.closest('[data-letter]').dataset.letter;
	let pause;

	const fill = () => inputs.forEach((input) => input.value = names.get(letterOf(input)) ?? '');
	// Without what was pasted, which concerns nobody else. Browsers allow only some ten changes a second.
	const write = () => {
		try {
			history.replaceState(null, '', document.querySelector('[data-whole] a')?.href ?? location.pathname);
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
	document.querySelectorAll('.entries input, .entries ~ [hidden]').forEach((element) => element.hidden = false);
	addEventListener('hashchange', fill);
	fill();
	write();

	// Of what is pasted, only results are sent. Names stay here.
	const form = document.querySelector('[data-paste]');
	const load = () => import(form.dataset.paste);
	form?.addEventListener('focusin', load, { once: true });
	form?.addEventListener('submit', async (event) => {
		event.preventDefault();
		const { prepare } = await load();
		prepare(form, names, inputs.length);
		form.submit();
	});
}
