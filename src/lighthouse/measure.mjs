// Measures pages with Lighthouse as on a phone, five times each, and fails where a median is below 100.
//
//   npm install && npm run measure -- http://localhost:8080
//   npm install && npm run measure -- ../../target/role-compass-1.0.0-SNAPSHOT.jar
//
// The browser is the one that ROLECOMPASS_BROWSER names, else Chromium or Chrome on the PATH.

import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';

const RUNS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const ANSWERS = 'a4b3c4d4e1f3g4hxi2j3k4l3';
const JOB = 'a0b1c0dxe1f1g1h1ixj2k0l0';
const OTHERS = ['/en/career', `/en/career/${ANSWERS}`, '/en/result/career/em-81-58', `/en/job/${JOB}`,
	`/en/compare?with=career.${ANSWERS}&with=job.${JOB}`];

function browser() {
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
	const found = (process.env.PATH ?? '').split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)))
		.find((path) => {
			try {
				accessSync(path, constants.X_OK);
				return true;
			}
			catch {
				return false;
			}
		});
	return process.env.ROLECOMPASS_BROWSER || found;
}

function freePort() {
	return new Promise((resolve) => {
		const server = createServer().listen(0, () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}

async function start(jar) {
	const port = await freePort();
	const app = spawn('java', ['-jar', jar, `--server.port=${port}`, '--management.server.port=0'], { stdio: 'ignore' });
	const site = `http://localhost:${port}`;
	for (let patience = 120; patience > 0; patience--) {
		await new Promise((resolve) => setTimeout(resolve, 500));
		if ((await fetch(`${site}/readyz`).catch(() => ({}))).ok) {
			return { site, stop: () => app.kill() };
		}
	}
	app.kill();
	throw new Error(`${jar} didn't start`);
}

async function scores(url, port, skipAudits) {
	const { lhr } = await lighthouse(url, { port, logLevel: 'error' },
		{ extends: 'lighthouse:default', settings: { onlyCategories: CATEGORIES, skipAudits } });
	if (lhr.runtimeError) {
		throw new Error(`${url}: ${lhr.runtimeError.message}`);
	}
	const findings = Object.values(lhr.categories).flatMap((category) => category.auditRefs)
		.filter((ref) => ref.weight > 0)
		.map((ref) => lhr.audits[ref.id])
		.filter((audit) => audit.score !== null && audit.score < 0.9)
		.map((audit) => `${audit.id}: ${audit.title}`);
	return { scores: CATEGORIES.map((id) => Math.round(lhr.categories[id].score * 100)), findings };
}

function median(values) {
	return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

// The pages that search engines are to list
async function listed(site) {
	const sitemap = await (await fetch(`${site}/sitemap.xml`)).text();
	return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url).pathname);
}

async function measure(page, site, port, skipped) {
	const runs = [];
	for (let run = 0; run < RUNS; run++) {
		runs.push(await scores(site + page, port, skipped));
	}
	const medians = CATEGORIES.map((_, i) => median(runs.map((run) => run.scores[i])));
	console.log(`${page.slice(0, 40).padEnd(40)} ${medians.map((score) => String(score).padStart(14)).join('')}`);
	const findings = new Set(runs.flatMap((run) => run.findings));
	findings.forEach((finding) => console.log(`    ${finding}`));
	return medians.every((score) => score === 100);
}

const target = process.argv[2];
if (!target) {
	console.error('Usage: npm run measure -- <URL of a running app, or its jar>');
	process.exit(2);
}
const app = target.endsWith('.jar') ? await start(target)
	: { site: target.replace(/\/$/, ''), stop: () => undefined };
let perfect = false;
try {
	const chrome = await chromeLauncher.launch({ chromePath: browser(), chromeFlags: ['--headless=new', '--no-sandbox'] });
	try {
		console.log(`${''.padEnd(40)} ${CATEGORIES.map((id) => id.padStart(14)).join('')}`);
		perfect = true;
		const indexed = await listed(app.site);
		for (const page of [...indexed, ...OTHERS]) {
			perfect = await measure(page, app.site, chrome.port, indexed.includes(page) ? [] : ['is-crawlable']) && perfect;
		}
	}
	finally {
		chrome.kill();
	}
}
finally {
	app.stop();
}
console.log(perfect ? `All medians of ${RUNS} runs are 100.` : `Not everything is 100 in the median of ${RUNS} runs.`);
process.exit(perfect ? 0 : 1);
