import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { buildPage, PAGE_DIRECTORY } from './build-preview';
import { buildProduct, DIST } from './build-product';
import { hostedHeaders } from '../hosting/hosted-headers';

export interface PreviewOptions {
  /** A free one unless said otherwise. */
  readonly port?: number;
  /** Directory and page of the pane; the product's, brought up to date, unless said otherwise. */
  readonly pane?: Served['pane'];
  /** Directory of workbooks, as `Book.save` gives them, in files of JSON; none unless said otherwise. */
  readonly books?: string;
  /** Whether nothing that is served changes before it is closed, so that a browser may keep what it got. */
  readonly lasts?: boolean;
}

/** What is served beside Excel itself. */
interface Served {
  readonly pane: { readonly directory: string; readonly page: string };
  readonly books: string | undefined;
}

export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

const OFFICE_JS = join(require.resolve('@microsoft/office-js/package.json'), '../dist');
const PRODUCT = { directory: DIST, page: 'taskpane.html' };

/** Office.js as the product loads it, and as it is loaded here: the same file from the package. */
const CDN =
  /<script[^>]*\ssrc="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?[^>]*>\s*<\/script>/;
const LOCAL = '<script src="/preview/attach-pane.js"></script><script src="/office-js/office.js"></script>';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Serves Excel with the pane beside it on 127.0.0.1: the grid, the unmodified office.js and the production build of
 * the pane. Query of the page: `?lang=en-US`, `?theme=dark`, `?level=1.8`, `?hook` (tests find `window.host`),
 * `?opens=/books/sample.json` (Excel opens a copy of that workbook), `?grid=off` (nobody looks at the grid, and it is not
 * drawn).
 * Example: `const { url, close } = await startPreview()`.
 */
export async function startPreview({
  port = 0,
  pane = PRODUCT,
  books,
  lasts = false,
}: PreviewOptions = {}): Promise<Preview> {
  await Promise.all([pane === PRODUCT && buildProduct(), buildPage()]);
  const server = createServer((request, response) => {
    void serve(new URL(request.url ?? '/', 'http://localhost').pathname, { pane, books }).then(
      ({ type, body, policy }) =>
        response
          .writeHead(200, {
            'content-type': type,
            'cache-control': lasts ? 'max-age=86400' : 'no-store',
            ...(policy !== undefined && { 'content-security-policy': policy }),
          })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => closed(server) };
}

async function serve(
  path: string,
  { pane, books }: Served,
): Promise<{ type: string; body: string | Buffer; policy?: string }> {
  const type = TYPES[extname(path)] ?? (path === '/' ? TYPES['.html']! : 'application/octet-stream');
  if (path === '/') {
    const html = await readFile(join(__dirname, 'browser/preview.html'), 'utf8');
    return { type, body: html.replace('{{page}}', `/${pane.page}`) };
  }
  if (path === '/preview/attach-pane.js')
    return { type, body: await readFile(join(__dirname, 'browser/attach-pane.js')) };
  if (path.startsWith('/preview/'))
    return { type, body: await readFile(within(PAGE_DIRECTORY, path.slice(8))) };
  if (path.startsWith('/office-js/'))
    return { type, body: await readFile(within(OFFICE_JS, path.slice(10))) };
  if (books !== undefined && path.startsWith('/books/'))
    return { type, body: await readFile(within(books, path.slice(6))) };
  const file = within(pane.directory, path);
  if (extname(path) !== '.html') return { type, body: await readFile(file) };
  // The pages of the product may do no more than where they will be hosted.
  const policy = hostedHeaders(path)['content-security-policy']!;
  return { type, body: (await readFile(file, 'utf8')).replace(CDN, LOCAL), policy };
}

/** The file of a directory that an address means; an address that leaves the directory means none. */
function within(directory: string, path: string): string {
  const file = normalize(join(directory, decodeURIComponent(path)));
  if (!file.startsWith(directory)) throw new Error(`${path} is outside`);
  return file;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close(error => (error ? reject(error) : resolve())));
}
