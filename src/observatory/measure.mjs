// Starts the app behind nginx, as src/deploy/nginx.conf sets it up with TLS, and scans each kind of answer with the rules
// of Mozilla's HTTP Observatory.
//
//   npm install --ignore-scripts && npm run measure -- /opt/role-compass
//
// The folder is what src/deploy/prepare made. Needs nginx and openssl. Everything listens on loopback only.

import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// The browsers' list of hosts that are HTTPS from the first request on, which npm would fetch: ours isn't in it
const PRELOADED = 'node_modules/@mdn/mdn-http-observatory/conf/hsts-preload.json';

const running = [];

function freePort() {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}

function run(program, args, env = {}) {
	const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } });
	running.push(child);
	return child;
}

async function awaitAnswer(url) {
	for (let patience = 240; patience > 0; patience--) {
		await new Promise((resolve) => setTimeout(resolve, 500));
		if (await fetch(url, { redirect: 'manual' }).catch(() => undefined)) {
			return;
		}
	}
	throw new Error(`${url} doesn't answer`);
}

function certificate(folder) {
	const files = { certificate: join(folder, 'fullchain.pem'), key: join(folder, 'privkey.pem') };
	execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes',
		'-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost',
		'-keyout', files.key, '-out', files.certificate], { stdio: 'ignore' });
	return files;
}

// The configuration as somebody would set it up, but for names and ports, and a way to send what isn't GET
function configuration(folder, app, http, https) {
	const text = readFileSync('../deploy/nginx.conf', 'utf8')
		.replaceAll(/^(\s*)#(?=\S)/gm, '$1')
		.replaceAll('127.0.0.1:8080', `127.0.0.1:${app}`)
		.replace(/^\s*listen 127\.0\.0\.1:8090;$/m, '')
		.replace('listen 80;', `listen 127.0.0.1:${http};`)
		.replace('listen 443 ', `listen 127.0.0.1:${https} `)
		.replaceAll('https://$server_name', `https://localhost:${https}`)
		.replaceAll('compass.example', 'localhost')
		.replaceAll('/etc/role-compass', folder)
		.replace('location / {', `location = /by-post {
			proxy_method POST;
			proxy_set_header Host localhost;
			proxy_pass http://role_compass/en;
		}
		$&`);
	const path = join(folder, 'nginx.conf');
	writeFileSync(path, text);
	return path;
}

const prepared = process.argv[2];
if (!prepared) {
	console.error('Usage: npm run measure -- <folder that src/deploy/prepare made>');
	process.exit(2);
}
if (!existsSync(PRELOADED)) {
	writeFileSync(PRELOADED, '{}');
}
const folder = mkdtempSync(join(tmpdir(), 'observatory-'));
// Workers of nginx may be another user
chmodSync(folder, 0o755);
let status = 1;
try {
	const [port, http, https] = [await freePort(), await freePort(), await freePort()];
	const files = certificate(folder);
	const app = run(join(prepared, 'start'), ['--server.address=127.0.0.1', `--server.port=${port}`,
		'--management.server.port=0', '--rolecompass.drain=0', `--rolecompass.base-url=https://localhost:${https}`]);
	run('nginx', ['-p', folder, '-c', configuration(folder, port, http, https), '-g', 'daemon off;']);
	await awaitAnswer(`http://127.0.0.1:${port}/readyz`);
	await awaitAnswer(`http://127.0.0.1:${http}/`);
	// Which certificates are trusted is read when Node starts
	const scan = spawn(process.execPath, ['scan.mjs', http, https, port, app.pid],
		{ stdio: 'inherit', env: { ...process.env, NODE_EXTRA_CA_CERTS: files.certificate } });
	status = await new Promise((resolve) => scan.on('exit', (code) => resolve(code ?? 1)));
}
finally {
	running.forEach((one) => one.kill());
	await Promise.all(running.map((one) => one.exitCode ?? one.signalCode ?? new Promise((done) => one.on('exit', done))));
	rmSync(folder, { recursive: true });
}
process.exit(status);
