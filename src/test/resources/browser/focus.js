// Where the keyboard is, and what is wrong with how it shows. What the other scripts may use.
const focus = (least) => {
	const element = document.activeElement;
	if (element === document.body || element === document.documentElement) {
		return null;
	}
	const opaque = (around) => !around ? 'Canvas'
		: colour(getComputedStyle(around).backgroundColor).alpha === 1 ? getComputedStyle(around).backgroundColor : opaque(around.parentElement);
	const style = getComputedStyle(element);
	const width = parseFloat(style.outlineWidth);
	const offset = parseFloat(style.outlineOffset);
	const box = element.getBoundingClientRect();
	const problems = [];
	const check = (holds, problem) => holds || problems.push(problem);
	check(element.matches(':focus-visible') && style.outlineStyle === 'solid' && width >= 2, `no ring: ${style.outline}`);
	check(colour(style.outlineColor).alpha === 1, `a ring that shows through: ${style.outlineColor}`);
	check(offset >= 0, `a ring on the thing itself: ${offset}`);
	const contrast = ratio(colour(style.outlineColor).rgb, colour(opaque(element.parentElement)).rgb);
	check(contrast >= least, `a ring of ${contrast.toFixed(2)} to 1`);
	const reach = offset + width;
	check(box.width > 0 && box.height > 0 && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight,
		`out of sight: ${box.left}, ${box.top}`);
	for (let around = element.parentElement; around; around = around.parentElement) {
		const edge = around.getBoundingClientRect();
		if (around !== document.documentElement && getComputedStyle(around).overflowX !== 'visible' && around !== document.body) {
			check(box.left - reach >= edge.left && box.right + reach <= edge.right && box.top - reach >= edge.top
				&& box.bottom + reach <= edge.bottom, `a ring cut off by ${around.localName}.${around.className}`);
		}
	}
	// Of a link on two lines, the first: between them may be another link
	const line = element.getClientRects()[0] ?? box;
	const [left, top] = [line.left + line.width / 2, Math.min(Math.max(line.top + Math.min(line.height, 40) / 2, 1), innerHeight - 1)];
	const onTop = document.elementFromPoint(Math.min(Math.max(left, 1), innerWidth - 1), top);
	check(!onTop || element.contains(onTop) || onTop.contains(element) || [...(element.labels ?? [])].some((label) => label.contains(onTop)),
		`below ${onTop?.outerHTML.slice(0, 60)}`);
	const name = element.getAttribute('aria-label') ?? element.labels?.[0]?.innerText ?? element.innerText;
	return { name: name.replace(/\s+/g, ' ').trim(), problems,
		stop: [...document.querySelectorAll('*')].indexOf(element) };
};
