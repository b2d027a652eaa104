import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProduct, DIST } from '../host/build-product';
import { HOSTED_FILES } from '../manifest/hosted-files';
import { findProgram } from '../setup/find-program';
import { NotInstalled } from '../setup/not-installed';
import { openInExcel, type Machine } from './open-in-excel';
import { serveRelease, type Certificate } from './release-server';

let certificate: Certificate;
beforeAll(async () => {
  await buildProduct();
  const openssl = findProgram('openssl');
  if (openssl === undefined) throw new NotInstalled('OpenSSL');
  const folder = mkdtempSync(join(tmpdir(), 'so-cchc-'));
  const [key, cert] = [join(folder, 'localhost.key'), join(folder, 'localhost.crt')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync(
    openssl,
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert, ...subject],
    { stdio: 'ignore' },
  );
  certificate = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** Asks over HTTPS as somebody who trusts just this certificate; paths are sent as they are. */
function ask(url: string, path: string): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, ca: certificate.cert, agent: false }, response => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('what the manifest names comes over HTTPS as it was built, with the headers of a host', async () => {
  const server = await serveRelease(DIST, certificate, 0);
  try {
    for (const file of HOSTED_FILES) {
      const { status, headers, body } = await ask(server.url, `/${file}?view=scores`);
      expect([file, status, headers['cache-control']]).toEqual([file, 200, 'no-cache']);
      expect(headers['content-type']).not.toBe('application/octet-stream');
      expect(headers['content-security-policy']).toContain('frame-ancestors');
      expect(body.equals(readFileSync(join(DIST, file)))).toBe(true);
    }
    for (const path of ['/gone.js', '/../product.from', '/%2e%2e/product.from', '/', '/assets'])
      expect([path, (await ask(server.url, path)).status]).toEqual([path, 404]);
  } finally {
    await server.close();
  }
  await expect(ask(server.url, '/taskpane.html')).rejects.toThrow('ECONNREFUSED');
});

/** A port that was free a moment ago. */
const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

interface Run {
  readonly machine: Machine;
  readonly calls: string[];
  readonly lines: string[];
  readonly stop: () => void;
}

/** A machine on which tools note what they were told, and whether the product was served at that moment. */
async function machineOf(platform: NodeJS.Platform, fails?: string): Promise<Run> {
  const port = await freePort();
  const calls: string[] = [];
  const lines: string[] = [];
  let stop = (): void => {};
  const machine: Machine = {
    platform,
    folder: DIST,
    port,
    build: () => Promise.resolve(void calls.push('build')),
    npx: async (...args) => {
      const served = await ask(`https://localhost:${port}`, '/manifest.xml').then(
        ({ status }) => status === 200,
        () => false,
      );
      calls.push(`${args.join(' ').replace(DIST, 'dist')} ${served ? 'served' : 'not served'}`);
      if (args.includes(fails ?? '')) throw new Error(`${fails} failed`);
    },
    certificate: () => Promise.resolve(certificate),
    say: line => void lines.push(line),
    stopped: new Promise(resolve => (stop = resolve)),
  };
  return { machine, calls, lines, stop };
}

const CERTIFICATE = 'office-addin-dev-certs@3 install --days 365 not served';
const SIDELOAD = 'office-addin-dev-settings@4 sideload dist/manifest.xml desktop --app Excel served';
const UNREGISTER = 'office-addin-dev-settings@4 unregister dist/manifest.xml served';

test.each(['win32', 'darwin'] as const)(
  'on %s, Excel is opened once the product is served, and told to forget it at the end',
  async platform => {
    const { machine, calls, lines, stop } = await machineOf(platform);
    const ended = openInExcel(machine);
    while (!lines.includes('Ctrl+C ends it.')) await new Promise(resolve => setTimeout(resolve, 5));
    expect(calls).toEqual(['build', CERTIFICATE, SIDELOAD]);
    stop();
    await ended;
    expect(calls.slice(3)).toEqual([UNREGISTER]);
    await expect(ask(`https://localhost:${machine.port}`, '/manifest.xml')).rejects.toThrow('ECONNREFUSED');
  },
);

test('where there is no Excel, it says how to load the product into Excel on the web', async () => {
  const { machine, calls, lines, stop } = await machineOf('linux');
  stop();
  await openInExcel(machine);
  expect(calls).toEqual(['build', CERTIFICATE]);
  expect(lines.join('\n')).toContain(`Upload My Add-in → ${join(DIST, 'manifest.xml')}`);
});

test('when Excel could not be opened, nothing is left served or registered', async () => {
  const { machine, calls } = await machineOf('win32', 'sideload');
  await expect(openInExcel(machine)).rejects.toThrow('sideload failed');
  expect(calls.at(-1)).toBe(UNREGISTER);
  await expect(ask(`https://localhost:${machine.port}`, '/manifest.xml')).rejects.toThrow('ECONNREFUSED');
});

test('a port that is taken is an error that names itself', async () => {
  const server = await serveRelease(DIST, certificate, 0);
  const port = Number(new URL(server.url).port);
  await expect(serveRelease(DIST, certificate, port)).rejects.toThrow('EADDRINUSE');
  await server.close();
});
