// Scans responses for the command observatory. Prints what lost points, and fails if anything did.
//
//   node observatory.mjs <port of HTTP> <port of HTTPS> [<the app's own port>, unless it is away]
//
// The package's own command scans the start page on the usual ports only, and no errors; this adds up as it does.

import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js';
import { getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { retrieve } from '@mdn/mdn-http-observatory/src/retriever/retriever.js';

// The points for the policies of content, referrer, frames and resources. Subresource integrity, cookies and the
// browsers' list would be 5 each
const HIGHEST = 100 + 10 + 5 + 5 + 10;
// Other sites may show these, so they have no points for that policy
const SHOWN_ELSEWHERE = HIGHEST - 10;
const ANSWERS = 'a4b3c4d4e1f3g4hxi2j3k4l3';
const JOB = 'a0b1c0dxe1f1g1h1ixj2k0l0';
const FOUND = ['/', '/en', '/en/guide', '/en/method', '/en/career', '/en/job/a3b1', '/en/career/a3?asked=b',
	'/en/career/a2b2c2d2e2f2g2h2i2j2k2l2', '/en/career/axbxcxdxexfxgxhxixjxkxlx', `/en/career/${ANSWERS}`,
	`/en/job/${JOB}?with=career.em-81-58`, '/en/result/career/em-81-58', '/en/compare',
	`/en/compare?with=career.${ANSWERS}&with=job.${JOB}`, `/en/career/${ANSWERS}.json`, `/en/career/${ANSWERS}.md`,
	'/en/cards/2/career/em-80-60.png', '/assets/site.css', '/assets/site.js', '/favicon.svg', '/favicon.ico',
	'/apple-touch-icon.png', '/robots.txt', '/sitemap.xml', '/readyz'];
const ERRORS = [['/en/nowhere', 404], ['/en/career/a9', 404], ['/en/result/career/xx.json', 404], ['/en/career/a3.md', 404],
	['/by-post', 405], ['/%00', 400], ['/en/a%2Fb', 400], [`/en/career?${'x'.repeat(9000)}`, 400]];
const [httpPort, httpsPort, appPort] = process.argv.slice(2).map(Number);

async function scan(path) {
	const found = await retrieve('localhost', { path, httpPort, httpsPort });
	const tests = ALL_TESTS.map((test) => test(found))
		.map(({ constructor: { name }, pass, result }) => ({ name, pass, result, points: getScoreModifier(result) }));
	const sum = (points) => points.reduce((one, other) => one + other, 100);
	const lost = sum(tests.map(({ points }) => Math.min(points, 0)));
	return {
		status: found.responses.auto?.status,
		score: (lost < MINIMUM_SCORE_FOR_EXTRA_CREDIT) ? lost : sum(tests.map(({ points }) => points)),
		failed: tests.filter(({ pass, points }) => !pass || points < 0),
	};
}

function isGood({ status, score, failed }, path, expected) {
	const least = /^\/en\/cards|^\/favicon|^\/apple/.test(path) ? SHOWN_ELSEWHERE : HIGHEST;
	const good = status === expected && failed.length === 0 && score >= least;
	console.log(`${String(status).padStart(4)} ${String(score).padStart(4)} ${path.slice(0, 60)}${good ? ''
		: `  FAILED: ${expected} and ${least} points were expected`}`);
	failed.forEach(({ name, result, points }) => console.log(`     ${name}: ${result} ${points}`));
	return good;
}

// Requests more pages than can be rendered until one is refused
async function scanRefusal() {
	let done = false;
	const page = () => `/en/career/${[...'abcdefghijkl'].map((topic) => topic + Math.floor(Math.random() * 5)).join('')}`;
	const load = Array.from({ length: 150 }, async () => {
		while (!done) {
			await fetch(`http://127.0.0.1:${appPort}${page()}`).then((response) => response.arrayBuffer()).catch(() => undefined);
		}
	});
	let result;
	for (let tries = 20; tries > 0 && result?.status !== 503; tries--) {
		result = await scan(page()).catch(() => undefined);
	}
	done = true;
	await Promise.all(load);
	return result ?? { failed: [] };
}

let good = true;
if (appPort) {
	for (const [path, status] of [...FOUND.map((path) => [path, 200]), ...ERRORS]) {
		good = isGood(await scan(path), path, status) && good;
	}
	good = isGood(await scanRefusal(), 'when there is too much to do', 503) && good;
}
else {
	good = isGood(await scan('/en/career/a1b1c1'), 'when the app is away', 503);
}
process.exit(good ? 0 : 1);
