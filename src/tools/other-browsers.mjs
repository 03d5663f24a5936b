// Walks through the three journeys for the command other-browsers. Prints a line for each, and fails if one doesn't arrive.
//
//   node other-browsers.mjs <address of the app> <Firefox, or nothing> <address of WebKitWebDriver, or nothing>
//
// Elements are found by structure, since texts change.

import { isDeepStrictEqual } from 'node:util';
import puppeteer from 'puppeteer-core';

const PATIENCE = 30_000;
const SENT = 'career.em-81-58';
const [site, firefox, driver] = process.argv.slice(2);

async function openFirefox() {
	// Its own services would be asked through a proxy, where nothing listens
	const extraPrefsFirefox = { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9,
		'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9 };
	const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, extraPrefsFirefox });
	const page = await browser.newPage();
	return {
		version: (await browser.version()).replace(/.*\//, ''),
		open: (url) => page.goto(url),
		click: (selector) => page.click(selector),
		evaluate: (expression) => page.evaluate(expression),
		close: () => browser.close(),
	};
}

async function openWebKit() {
	const send = async (method, path, body) => {
		const response = await fetch(`${driver}/session${path}`,
			{ method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(PATIENCE) });
		const { value } = await response.json();
		if (!response.ok) {
			throw new Error(`${value.error}: ${value.message}`);
		}
		return value;
	};
	const { sessionId, capabilities } = await send('POST', '', { capabilities: {} });
	const post = (command, body) => send('POST', `/${sessionId}/${command}`, body);
	return {
		version: capabilities.browserVersion,
		open: (url) => post('url', { url }),
		click: async (selector) => {
			const [element] = Object.values(await post('element', { using: 'css selector', value: selector }));
			await post(`element/${element}/click`, {});
		},
		evaluate: (expression) => post('execute/sync', { script: `return ${expression}`, args: [] }),
		close: () => send('DELETE', `/${sessionId}`),
	};
}

// Runs on the page
function isUncovered(selector) {
	const element = document.querySelector(selector);
	element.scrollIntoView({ block: 'center', behavior: 'instant' });
	const { x, y, width, height } = element.getBoundingClientRect();
	return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
}

// Someone at a browser, who waits for what should be there
const visitorOf = ({ open, click, evaluate }) => {
	const see = async (expression, expected) => {
		let actual;
		for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((done) => setTimeout(done, 20))) {
			// Between two pages there is nothing to look at
			actual = await evaluate(expression).catch((error) => error.message);
			if (expected instanceof RegExp ? expected.test(actual) : isDeepStrictEqual(actual, expected)) {
				return;
			}
		}
		throw new Error(`${expression} is ${JSON.stringify(actual)} instead of ${expected}`);
	};
	const seePage = () => see('document.readyState === "complete" && !window.left', true);
	const seePath = (expected) => see('location.href.slice(location.origin.length)', expected);
	// While one page fades into the next, the picture of both covers what is to be clicked
	const clickOn = async (selector) => {
		await see(`(${isUncovered})(${JSON.stringify(selector)})`, true);
		await click(selector);
	};
	const follow = async (selector) => {
		await evaluate('window.left = true');
		await clickOn(selector);
		await seePage();
	};
	const answerAll = async (value) => {
		for (let question = 1; question <= 12; question++) {
			await clickOn(`label:has(input[type=radio][value="${value}"])`);
			await see('document.querySelector("input[type=radio]:checked").value', value);
			await follow('form:has(input[type=radio]) button');
		}
	};
	return { open: (path) => open(site + path).then(seePage), follow, answerAll, see, seePath };
};

const JOURNEYS = {
	'the quiz to its result': async ({ open, answerAll, see, seePath }) => {
		await open('/en/career');
		await answerAll('4');
		await seePath(/^\/en\/career\/([a-l]4){12}$/);
		await see('document.querySelectorAll("h1").length', 1);
		await see('document.querySelectorAll(".map svg g > use").length', 1);
	},
	'a shared result to both on one page': async ({ open, follow, answerAll, see, seePath }) => {
		await open(`/en/result/${SENT.replace('.', '/')}`);
		await follow('a.button[href*="with="]');
		await seePath(`/en/career?with=${SENT}`);
		await answerAll('0');
		await seePath(new RegExp(`^/en/career/([a-l]0){12}\\?with=${SENT}$`));
		await follow('a[href*="/en/compare?"]');
		await seePath(new RegExp(`^/en/compare\\?with=${SENT}&with=career\\.([a-l]0){12}$`));
		await see('document.querySelectorAll(".map svg g > use").length', 2);
	},
	'a comparison with names': async ({ open, follow, see, seePath }) => {
		const names = '[...document.querySelectorAll(".entries [data-name]")].map((place) => place.textContent)';
		await open(`/en/compare?with=${SENT}&with=job.tl-20-31#A=Ana&B=Payments`);
		await see(names, ['Ana', 'Payments']);
		await follow('a[data-letters="B"]');
		await seePath('/en/compare?with=job.tl-20-31#A=Payments');
		await see(names, ['Payments']);
	},
};

const missing = (what) => () => {
	throw new Error(`${what} is missing`);
};
const BROWSERS = { Firefox: firefox ? openFirefox : missing('Firefox'),
	WebKitGTK: driver ? openWebKit : missing('WebKitWebDriver or Xvfb') };
let good = true;
for (const [name, start] of Object.entries(BROWSERS)) {
	for (const [journey, walk] of Object.entries(JOURNEYS)) {
		let browser;
		let failure = '';
		try {
			browser = await start();
			await walk(visitorOf(browser));
		}
		catch (error) {
			failure = error.message;
		}
		await browser?.close().catch(() => {});
		console.log(`${name}${browser ? ` ${browser.version}` : ''}: ${journey}${failure && `  FAILED: ${failure}`}`);
		good &&= !failure;
	}
}
process.exit(good ? 0 : 1);
