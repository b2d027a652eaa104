import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findProgram } from '../setup/find-program';
import { NotInstalled } from '../setup/not-installed';

/** What a mail is to a parser that is not ours. */
export interface ParsedMail {
  readonly headers: readonly string[];
  readonly unsent: string | null;
  readonly subject: string;
  readonly to: readonly (readonly [name: string, address: string])[] | null;
  readonly types: readonly string[];
  readonly body: string;
  /** Contents as base64. */
  readonly files: readonly (readonly [name: string, contents: string])[];
  readonly defects: readonly string[];
}

/** Mails as Python's `email` package reads them, all in one process. */
export function parseMails(mails: readonly Uint8Array[]): ParsedMail[] {
  const python = findProgram('python3');
  if (python === undefined) throw new NotInstalled('Python 3');
  const input = JSON.stringify(mails.map(mail => Buffer.from(mail).toString('base64')));
  const { stdout, stderr, status, error } = spawnSync(python, [join(__dirname, 'parse-mail.py')], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`python3 could not read the mails: ${stderr}`, { cause: error });
  return JSON.parse(stdout) as ParsedMail[];
}
