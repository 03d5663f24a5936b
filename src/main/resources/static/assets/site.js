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
