// Scans each kind of answer and prints its score, grade, and whatever earned or lost points. Fails where a test isn't
// passed, or the score is below the highest that a site without cookies can have before browsers list it for HTTPS.
//
// The package's own scan() takes start pages on the usual ports alone, and no errors; this adds up as it does.

import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js';
import { getGradeForScore, getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { retrieve } from '@mdn/mdn-http-observatory/src/retriever/retriever.js';

// Points for the policies of content, referrer, frames and resources. Subresource integrity, cookies and the browsers'
// list would be 5 each.
const HIGHEST = 100 + 10 + 5 + 5 + 10;
// Other sites may show these, so they have no points for that policy
const SHOWN_ELSEWHERE = HIGHEST - 10;
const ANSWERS = 'a4b3c4d4e1f3g4hxi2j3k4l3';
const JOB = 'a0b1c0dxe1f1g1h1ixj2k0l0';
const [httpPort, httpsPort, appPort, app] = process.argv.slice(2).map(Number);

const KINDS = [
	['/', 200, 'start, redirected'],
	['/en', 200, 'landing'],
	['/en/guide', 200, 'guide'],
	['/en/method', 200, 'method'],
	['/en/career', 200, 'first question'],
	['/en/job/a3b1', 200, 'question'],
	['/en/career/a3?asked=b', 200, 'question, unanswered'],
	['/en/career/a2b2c2d2e2f2g2h2i2j2k2l2', 200, 'decider'],
	['/en/career/axbxcxdxexfxgxhxixjxkxlx', 200, 'not enough'],
	[`/en/career/${ANSWERS}`, 200, 'own result'],
	[`/en/job/${JOB}?with=career.em-81-58`, 200, 'own result, with another'],
	['/en/result/career/em-81-58', 200, 'shared result'],
	['/en/compare', 200, 'comparison, empty'],
	[`/en/compare?with=career.${ANSWERS}&with=job.${JOB}`, 200, 'comparison'],
	[`/en/career/${ANSWERS}.json`, 200, 'JSON'],
	[`/en/career/${ANSWERS}.md`, 200, 'Markdown'],
	['/en/cards/1/career/em-8-6.png', 200, 'card', SHOWN_ELSEWHERE],
	['/assets/site.css', 200, 'stylesheet'],
	['/assets/site.js', 200, 'script'],
	['/favicon.svg', 200, 'icon', SHOWN_ELSEWHERE],
	['/robots.txt', 200, 'robots.txt'],
	['/sitemap.xml', 200, 'sitemap'],
	['/readyz', 200, 'readiness'],
	['/en/nowhere', 404, 'no such page'],
	['/en/career/a9', 404, 'malformed link'],
	['/en/result/career/xx.json', 404, 'malformed link, JSON'],
	['/en/career/a3.md', 404, 'no result yet, Markdown'],
	['/by-post', 405, 'other method'],
	['/%00', 400, 'refused by nginx'],
	['/en/a%2Fb', 400, 'refused by Tomcat'],
	[`/en/career?${'x'.repeat(9000)}`, 400, 'too long'],
];

async function scan(path) {
	const found = await retrieve('localhost', { path, httpPort, httpsPort });
	if (!found.responses.auto) {
		throw new Error(`${path} isn't answered`);
	}
	const tests = ALL_TESTS.map((test) => test(found))
		.map(({ constructor: { name }, pass, result }) => ({ name, pass, result, points: getScoreModifier(result) }));
	const sum = (points) => points.reduce((one, other) => one + other, 100);
	const withoutExtra = sum(tests.map(({ points }) => Math.min(points, 0)));
	const score = (withoutExtra < MINIMUM_SCORE_FOR_EXTRA_CREDIT) ? withoutExtra : sum(tests.map(({ points }) => points));
	return { status: found.responses.auto.status, ...getGradeForScore(score), tests };
}

const results = new Set();

function print({ status, score, grade, tests }, kind, expected, points = HIGHEST) {
	const passed = tests.filter(({ pass }) => pass).length;
	const good = status === expected && passed === tests.length && score >= points;
	console.log(`${kind.padEnd(28)} ${String(status).padStart(3)} ${String(score).padStart(5)} ${grade.padEnd(2)} `
		+ `${passed}/${tests.length} passed${good ? '' : `  FAILED, ${expected} and ${points} were expected`}`);
	const lines = tests.map((test) => `    ${test.name}: ${test.result} ${test.points}`);
	lines.filter((_, i) => !tests[i].pass || tests[i].points < 0).forEach((line) => console.log(line));
	lines.forEach((line) => results.add(line));
	return good;
}

// Asks for more pages than can be made until one is refused
async function busy() {
	let done = false;
	const any = () => Math.floor(Math.random() * 5);
	const page = () => `/en/career/${[...'abcdefghijkl'].map((letter) => letter + any()).join('')}`;
	const load = Array.from({ length: 150 }, async () => {
		while (!done) {
			await fetch(`http://127.0.0.1:${appPort}${page()}`).then((answer) => answer.arrayBuffer()).catch(() => undefined);
		}
	});
	let result;
	for (let patience = 20; patience > 0 && result?.status !== 503; patience--) {
		result = await scan(page()).catch(() => undefined);
	}
	done = true;
	await Promise.all(load);
	return result ?? { status: 'none', score: 0, grade: '', tests: [] };
}

let good = true;
for (const [path, status, kind, points] of KINDS) {
	good = print(await scan(path), kind, status, points) && good;
}
good = print(await busy(), 'busy', 503) && good;
process.kill(app);
await new Promise((resolve) => setTimeout(resolve, 5000));
good = print(await scan('/en/career/a1b1c1'), 'app away', 503) && good;
console.log(`\nResults of the tests:\n${[...results].sort().join('\n')}`);
console.log(good ? `\nAll tests are passed, and no score is below the highest for its kind.` : '\nSomething failed.');
process.exit(good ? 0 : 1);
