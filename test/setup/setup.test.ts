import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './find-program';
import { NotInstalled } from './not-installed';

const ROOT = join(__dirname, '../..');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-cchc-'));
  await mkdir(join(folder, 'bin'));
});
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

interface Ended {
  readonly code: number;
  readonly said: string;
}

/** Runs Node on a machine that has just these programs beside those in their standard places. */
function onMachineWith(
  programs: readonly string[],
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const lacks = { SOFFICE: '/nowhere/soffice', CI: '' };
  return Promise.all(programs.map(async name => symlink(findProgram(name)!, join(folder, 'bin', name)))).then(
    () =>
      new Promise(resolve => {
        const options = { cwd: ROOT, env: { ...process.env, ...lacks, PATH: join(folder, 'bin'), ...env } };
        execFile(process.execPath, args, options, (error, stdout, stderr) =>
          resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
        );
      }),
  );
}

const SETUP = [require.resolve('tsx/cli'), join(__dirname, 'setup.ts')];

/** A program that notes how it was called, in place of one that would change the machine. */
async function noting(name: string, answer = ''): Promise<() => Promise<string[]>> {
  const [path, log] = [join(folder, 'bin', name), join(folder, `${name}.log`)];
  await writeFile(path, `#!/bin/sh\necho "$@" >> ${log}\n${answer}\n`);
  await chmod(path, 0o755);
  return async () => (await readFile(log, 'utf8').catch(() => '')).split('\n').filter(Boolean);
}

test('where everything is there, it says so and installs nothing', async () => {
  const calls = await noting('apt-get');
  const { code, said } = await onMachineWith([], SETUP, {
    PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
    SOFFICE: findProgram('soffice')!,
  });
  const [, missing] = /^(.+) is missing/.exec(said) ?? [];
  if (missing !== undefined) throw new NotInstalled(missing);
  expect(said).toBe('Everything that the tests need is there.\n');
  expect(code).toBe(0);
  expect(await calls()).toEqual([]);
});

test('what is missing is named with its purpose, asked of apt in one call, and not taken for installed', async () => {
  const apt = await noting('apt-get');
  await noting('apt-cache', 'echo "  Candidate: 1.0"');
  await noting('sudo', 'exec "$@"');
  const { code, said } = await onMachineWith(['sh', 'env'], SETUP);
  expect(said).toContain('LibreOffice Calc is missing: it calculates every formula a second time.');
  expect(said).toContain('poppler is missing');
  const calls = await apt();
  expect(calls[0]).toBe('update -qq');
  expect(calls).toHaveLength(2);
  expect(calls[1]).toMatch(
    /^install .*libreoffice-calc libreoffice-writer fontconfig .*poppler-utils python3/,
  );
  expect(said).toMatch(/Still missing: LibreOffice Calc, .*poppler.*Install it by hand/);
  expect(code).toBe(1);
});

test('of what a repository lacks, the next choice is taken', async () => {
  const apt = await noting('apt-get');
  await noting(
    'apt-cache',
    'case "$2" in libreoffice-*) echo "  Candidate: (none)";; *) echo "  Candidate: 1.0";; esac',
  );
  await noting('sudo', 'exec "$@"');
  await onMachineWith(['sh', 'env'], SETUP);
  const [, install] = await apt();
  expect(install).toContain('poppler-utils');
  expect(install).not.toContain('libreoffice');
});

test('one installation brings both parts of LibreOffice where Homebrew does it', async () => {
  const brew = await noting('brew');
  await onMachineWith(['sh'], SETUP);
  const calls = await brew();
  expect(calls.filter(call => call === 'install --cask libreoffice')).toHaveLength(1);
  expect(calls).toContain('install poppler');
});

test('without any installer it names what is to be installed by hand', async () => {
  const { code, said } = await onMachineWith([], SETUP);
  expect(said).toContain('Neither apt, Homebrew nor winget is there');
  expect(said).toContain('Still missing: LibreOffice Calc');
  expect(code).toBe(1);
});

describe('tests on a machine without LibreOffice', () => {
  const { projects, reporters } = createRequire(__filename)('../../.config/jest.config.cjs') as {
    readonly projects: readonly { readonly displayName: string }[];
    readonly reporters: readonly string[];
  };
  const config = JSON.stringify({
    ...projects.find(({ displayName }) => displayName === 'plain'),
    testMatch: ['<rootDir>/test/setup/fixtures/*.cases.ts'],
    reporters,
  });
  const JEST = [require.resolve('jest/bin/jest'), '--config', config, '--verbose'];

  test('those that ask for it are skipped, and the last line counts them', async () => {
    const { code, said } = await onMachineWith(['sh'], [...JEST, 'missing']);
    expect(said).toMatch(
      /\n!!! 4 TESTS WERE SKIPPED, because this machine lacks LibreOffice \(3\), pdftoppm \(1\)\./,
    );
    expect(said.trimEnd()).toMatch(/"npm run setup" installs it\. !!!$/);
    expect(said).toContain('Tests:       4 skipped, 1 passed, 5 total');
    expect(code).toBe(0);
  });

  test('in CI they fail', async () => {
    const { code, said } = await onMachineWith(['sh'], [...JEST, 'missing'], { CI: 'true' });
    expect(said).toContain('LibreOffice is not installed');
    expect(said).toContain('4 failed, 1 passed');
    expect(said).not.toContain('SKIPPED');
    expect(code).toBe(1);
  });

  test('a test that fails for another reason fails', async () => {
    const { code, said } = await onMachineWith(['sh'], [...JEST, 'failing']);
    expect(said).toContain('1 failed');
    expect(code).toBe(1);
  });
});
