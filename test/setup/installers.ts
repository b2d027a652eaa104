import { spawnSync } from 'node:child_process';
import { findProgram } from './find-program';

/** What installs programs on a system. */
export interface Installer {
  readonly name: 'apt' | 'brew' | 'winget';
  /** The program itself. */
  readonly program: string;
  /** Whether it can install these: only apt is asked, the others have what the table says. */
  readonly has: (packages: readonly string[]) => boolean;
  /** The commands that install the lists of packages. */
  readonly commands: (lists: readonly (readonly string[])[]) => readonly (readonly string[])[];
  /** Before it is asked for anything. */
  readonly refresh: readonly (readonly string[])[];
}

/** Only root installs with apt; elsewhere people are asked for their password. */
const asRoot = (...command: readonly string[]): readonly string[] =>
  process.getuid?.() === 0 ? command : ['sudo', ...command];

const INSTALLERS: readonly Installer[] = [
  {
    name: 'apt',
    program: 'apt-get',
    has: packages =>
      packages.every(name => {
        const { stdout } = spawnSync('apt-cache', ['policy', name], {
          encoding: 'utf8',
          env: { ...process.env, LC_ALL: 'C' },
        });
        return /Candidate: (?!\(none\))/.test(stdout ?? '');
      }),
    refresh: [asRoot('apt-get', 'update', '-qq')],
    commands: lists => [
      asRoot(
        'env',
        'DEBIAN_FRONTEND=noninteractive',
        ...['apt-get', 'install', '-y', '-qq', '--no-install-recommends'],
        ...new Set(lists.flat()),
      ),
    ],
  },
  {
    name: 'brew',
    program: 'brew',
    has: () => true,
    refresh: [],
    commands: lists => once(lists).map(list => ['brew', 'install', ...list]),
  },
  {
    name: 'winget',
    program: 'winget',
    has: () => true,
    refresh: [],
    commands: lists =>
      once(lists).map(list => [
        ...['winget', 'install', '--exact', '--silent'],
        ...['--accept-package-agreements', '--accept-source-agreements'],
        ...list,
      ]),
  },
];

/** What installs programs on this machine; `undefined` where nothing known does. */
export function installer(): Installer | undefined {
  return INSTALLERS.find(({ program }) => findProgram(program) !== undefined);
}

/** Two needs may be met by one package. */
const once = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] => [
  ...new Map(lists.map(list => [list.join(' '), list])).values(),
];
