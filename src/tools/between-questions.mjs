// Takes quizzes for the command between-questions, as on a phone, and prints how long the next page takes to be painted.
//
//   node between-questions.mjs <address of the app> <quizzes> <Chromium>
//
// The time is from the click on Continue to the largest contentful paint of the next page.

import puppeteer from 'puppeteer-core';

const [site, quizzes, executablePath] = process.argv.slice(2);
const PHONE = { width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const BYTES_PER_SECOND = 1.6e6 / 8;
const NETWORK = { offline: false, latency: 150, downloadThroughput: BYTES_PER_SECOND, uploadThroughput: BYTES_PER_SECOND };
// From a choice to Continue, in ms
const SLOW = [1000, 3000];
const FAST = [200, 200];
const WAYS = [
	{ name: 'continuing after 1 to 3 s', pause: SLOW, blocked: [], goals: [100, 200, 350] },
	{ name: 'continuing after 0.2 s', pause: FAST, blocked: [], goals: [] },
	{ name: 'without fetching ahead', pause: FAST, blocked: ['*/assets/ahead*'], goals: [] },
	{ name: 'without script', pause: FAST, blocked: ['*/assets/*.js'], goals: [] },
];

// The same answers and pauses in every run (mulberry32)
let seed = 21;
function random(from, to) {
	seed = (seed + 0x6d2b79f5) | 0;
	let bits = Math.imul(seed ^ (seed >>> 15), 1 | seed);
	bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
	return from + Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32) * (to - from + 1));
}

// Runs on every page before its own scripts. The window's name outlives a page.
function observe() {
	new PerformanceObserver((list) => window.painted = performance.timeOrigin + list.getEntries().at(-1).startTime)
		.observe({ type: 'largest-contentful-paint', buffered: true });
	addEventListener('submit', () => window.left = true);
	addEventListener('click', ({ target, timeStamp }) => {
		if (target.closest('button')) {
			window.name = performance.timeOrigin + timeStamp;
		}
	}, true);
}

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

async function continueFrom(page) {
	await page.click('form:has(input[type=radio]) button');
	// Between two pages there is nothing to look at
	const seen = 'document.readyState === "complete" && !window.left && !document.activeViewTransition && window.painted';
	for (let tries = 0; tries < 1000; tries++) {
		await sleep(20);
		if (await page.evaluate(seen).catch(() => false)) {
			// The last paint counts
			await sleep(200);
			return page.evaluate('window.painted - Number(window.name)');
		}
	}
	throw new Error(`There is no page after ${page.url()}`);
}

// Returns the time of each question after the first, and that of the result
async function takeQuiz(browser, { pause, blocked }) {
	const context = await browser.createBrowserContext();
	const page = await context.newPage();
	await page.setViewport(PHONE);
	await page.evaluateOnNewDocument(observe);
	const network = await page.createCDPSession();
	await network.send('Network.enable');
	await network.send('Network.setBlockedURLs', { urls: blocked });
	await network.send('Network.emulateNetworkConditions', NETWORK);
	await page.goto(`${site}/en/career`, { waitUntil: 'networkidle0' });
	const times = [];
	while (await page.$('.question')) {
		const choices = await page.$$('input[type=radio]');
		await choices[random(0, choices.length - 1)].click();
		await sleep(random(...pause));
		times.push(await continueFrom(page));
	}
	await context.close();
	return times;
}

const percentile = (values, percent) => Math.round(values.sort((a, b) => a - b)[Math.ceil(values.length * percent / 100) - 1]);

const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
const times = new Map(WAYS.map((way) => [way, { questions: [], ends: [] }]));
for (let quiz = 0; quiz < Number(quizzes); quiz++) {
	for (const [way, { questions, ends }] of times) {
		const taken = await takeQuiz(browser, way);
		ends.push(taken.pop());
		questions.push(...taken);
	}
}
await browser.close();
let good = true;
for (const [{ name, goals }, { questions, ends }] of times) {
	const figures = [percentile(questions, 50), percentile(questions, 95), percentile(ends, 50)];
	const kept = goals.every((goal, index) => figures[index] <= goal);
	console.log(`${figures.map((figure) => String(figure).padStart(6)).join('')}  ${name}${kept ? '' : `  FAILED: ${goals}`}`);
	good &&= kept;
}
process.exit(good ? 0 : 1);
