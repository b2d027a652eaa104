import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseStringPromise } from 'xml2js';
import { OFFICE_JS_HOST } from '../../src/excel/office-js-host';
import { buildProduct, DIST } from '../host/build-product';
import { HOSTED_FILES } from '../manifest/hosted-files';
import { hostedHeaders, HOSTING, type Headers } from './hosted-headers';
import { startNginx, type Nginx } from './start-nginx';

let nginx: Nginx;
beforeAll(async () => {
  await buildProduct();
  nginx = await startNginx(DIST);
});
afterAll(() => nginx.close());

/** Every file of a release, by its path. */
const files = (): string[] =>
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(DIST.length));

const YEAR = 'max-age=31536000';
const DAY = 'max-age=86400';
const NOT_FILES_OF_THE_PANE = ['/web.config', '/_headers'];

/** How long a file may be kept without asking. */
const caching = (path: string): string =>
  path.startsWith('/parts/') ? YEAR : path.startsWith('/assets/') ? DAY : 'no-cache';

const get = (path: string): Promise<Response> => fetch(new URL(path.slice(1), nginx.url));

test('nginx serves every file of a release, and only parts and icons may be kept without asking', async () => {
  expect(files().length).toBeGreaterThan(40);
  expect(files()).toEqual(expect.arrayContaining([...HOSTED_FILES].map(file => `/${file}`)));
  for (const path of files()) {
    const response = await get(path);
    expect([path, response.status, response.headers.get('cache-control')]).toEqual([
      path,
      200,
      caching(path),
    ]);
    expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync(join(DIST, path)))).toBe(true);
  }
});

test('behind a path it is the same', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'so-cchc-'));
  await symlink(DIST, join(parent, 'so'));
  const behind = await startNginx(parent);
  try {
    for (const path of files()) {
      const response = await fetch(`${behind.url}so${path}`);
      expect([path, response.status, response.headers.get('cache-control')]).toEqual([
        path,
        200,
        caching(path),
      ]);
      expect(response.headers.get('content-security-policy')).toContain('frame-ancestors');
    }
  } finally {
    await behind.close();
    await rm(parent, { recursive: true });
  }
});

test('a file that was not changed is not sent again', async () => {
  const { headers } = await get('/functions.json');
  const again = await fetch(`${nginx.url}functions.json`, {
    headers: { 'if-none-match': headers.get('etag')! },
  });
  expect(again.status).toBe(304);
});

test('texts are sent as UTF-8, and small', async () => {
  for (const path of ['/taskpane.html', '/functions.js', '/functions.json', '/manifest.xml']) {
    const { headers } = await get(path);
    expect([path, headers.get('content-type')]).toEqual([path, expect.stringMatching(/; ?charset=utf-8$/)]);
  }
  expect((await get('/functions.js')).headers.get('content-encoding')).toBe('gzip');
});

test('the three hosts say the same of every file', async () => {
  const iis = await readWebConfig();
  for (const path of files().filter(path => !NOT_FILES_OF_THE_PANE.includes(path))) {
    const expected = hostedHeaders(path);
    expect(Object.keys(expected).sort()).toEqual([
      'access-control-allow-origin',
      'cache-control',
      'content-security-policy',
      'referrer-policy',
      'x-content-type-options',
    ]);
    const { headers } = await get(path);
    const sent = Object.fromEntries(Object.keys(expected).map(name => [name, headers.get(name)]));
    expect([path, sent]).toEqual([path, expected]);
    expect([path, iis(path)]).toEqual([path, expected]);
  }
});

test.each(['taskpane.html', 'functions.html'])('%s may do no more than its own policy says', page => {
  const [, own] = /http-equiv=Content-Security-Policy content="([^"]+)"/.exec(
    readFileSync(join(DIST, page), 'utf8'),
  )!;
  const policy = directives(hostedHeaders(`/${page}`)['content-security-policy']!);
  expect(policy.get('frame-ancestors')).toContain('https://*.officeapps.live.com');
  expect(policy.get('script-src')).not.toContain('unsafe');
  expect(policy.get('script-src')).toContain(OFFICE_JS_HOST);
  expect(readFileSync(join(DIST, page), 'utf8')).toContain(`<script src=${OFFICE_JS_HOST}/lib/1/hosted/`);
  // What the host lets through and the page does not is not let through; the other way round the page would not work.
  for (const [name, value] of directives(own!)) expect([name, policy.get(name)]).toEqual([name, value]);
});

const directives = (policy: string): Map<string, string> =>
  new Map(
    policy.split(';').map(directive => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources.join(' ')];
    }),
  );

interface StaticContent {
  readonly clientCache?: readonly { readonly $: Readonly<Record<string, string>> }[];
}
interface WebServer {
  readonly staticContent?: readonly StaticContent[];
  readonly httpProtocol?: readonly {
    readonly customHeaders: readonly {
      readonly add: readonly { readonly $: { name: string; value: string } }[];
    }[];
  }[];
}
interface WebConfig {
  readonly configuration: {
    readonly 'system.webServer': readonly WebServer[];
    readonly location: readonly {
      readonly $: { path: string };
      readonly 'system.webServer': readonly WebServer[];
    }[];
  };
}

/** What IIS answers with for a path: settings of a folder take the place of those of the site. */
async function readWebConfig(): Promise<(path: string) => Headers> {
  const text = readFileSync(join(HOSTING, 'web.config'), 'utf8');
  const { configuration } = (await parseStringPromise(text)) as WebConfig;
  const [site] = configuration['system.webServer'];
  const added = site!.httpProtocol![0]!.customHeaders[0]!.add.map(
    ({ $ }) => [$.name.toLowerCase(), $.value] as const,
  );
  return path => {
    const folder = configuration.location.find(({ $ }) => path.startsWith(`/${$.path}/`));
    const [server] = folder?.['system.webServer'] ?? [];
    const { $: cache } = (server?.staticContent ?? site!.staticContent!)[0]!.clientCache![0]!;
    return { ...Object.fromEntries(added), 'cache-control': cacheControl(cache) };
  };
}

function cacheControl({
  cacheControlMode,
  cacheControlMaxAge = '',
}: Readonly<Record<string, string>>): string {
  if (cacheControlMode === 'DisableCache') return 'no-cache';
  const [, days, hours, minutes, seconds] = /^(\d+)\.(\d\d):(\d\d):(\d\d)$/
    .exec(cacheControlMaxAge)!
    .map(Number);
  return `max-age=${((days! * 24 + hours!) * 60 + minutes!) * 60 + seconds!}`;
}
