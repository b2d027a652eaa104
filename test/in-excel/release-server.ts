import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { hostedHeaders } from '../hosting/hosted-headers';

export interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
}

export interface ReleaseServer {
  /** Without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
};

/**
 * Serves a built release over HTTPS on this machine alone, with the headers that it will have where it is hosted, but
 * nothing is kept by whoever asks: the next build is to be seen at once. Rejects when the port is taken.
 * Example: `const { url, close } = await serveRelease('dist', { key, cert }, 3000)`.
 */
export async function serveRelease(
  folder: string,
  certificate: Certificate,
  port: number,
): Promise<ReleaseServer> {
  const server = createServer({ ...certificate }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    void file(folder, pathname).then(
      body =>
        response
          .writeHead(200, {
            ...hostedHeaders(pathname),
            'cache-control': 'no-cache',
            'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream',
          })
          .end(request.method === 'HEAD' ? undefined : body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve, reject) => server.close(error => (error ? reject(error) : resolve())));
    },
  };
}

/** The file that a path means; a path that leaves the folder means none. */
function file(folder: string, path: string): Promise<Buffer> {
  const named = normalize(join(folder, decodeURIComponent(path)));
  if (!named.startsWith(normalize(folder + sep))) return Promise.reject(new Error(`${path} is outside`));
  return readFile(named);
}
