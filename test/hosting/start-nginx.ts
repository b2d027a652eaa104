import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../setup/find-program';
import { NotInstalled } from '../setup/not-installed';
import { HOSTING } from './hosted-headers';

export interface Nginx {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder with a real nginx and the configuration that comes with the product, on a free port.
 * Example: `const { url, close } = await startNginx(DIST)`.
 */
export async function startNginx(root: string): Promise<Nginx> {
  const program = findProgram('nginx');
  if (program === undefined) throw new NotInstalled('nginx');
  const folder = await mkdtemp(join(tmpdir(), 'so-cchc-nginx-'));
  await mkdir(join(folder, 'logs'));
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  await writeFile(config, surroundings(root, folder, port));
  const server = spawn(program, ['-p', folder, '-c', config, '-e', join(folder, 'logs/error.log')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', text => (said += String(text)));
  const ended = new Promise<void>(resolve => server.on('close', () => resolve()));
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  const url = `http://127.0.0.1:${port}/`;
  while (
    !(await fetch(url).then(
      () => true,
      () => false,
    ))
  ) {
    if (hasEnded) throw new Error(`nginx ended: ${said}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  return {
    url,
    close: async () => {
      server.kill('SIGQUIT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What the administrator of a host has around the product's configuration. */
const surroundings = (root: string, folder: string, port: number): string => `
daemon off;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${join(folder, 'nginx.pid')};
events {}
http {
  types {
    text/html html;
    text/xml xml;
    application/javascript js;
    application/json json;
    image/png png;
  }
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${join(folder, name)};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${join(HOSTING, 'nginx.conf')};
  }
}
`;

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
