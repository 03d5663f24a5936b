// Comfort only: every page works without it.
for (const link of document.querySelectorAll('[data-copy]')) {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'copy';
	button.textContent = link.dataset.copy;
	const done = document.createElement('span');
	done.setAttribute('role', 'status');
	button.addEventListener('click', async () => {
		await navigator.clipboard.writeText(link.href);
		done.textContent = link.dataset.copied;
		setTimeout(() => done.textContent = '', 4000);
	});
	link.after(button, done);
}
