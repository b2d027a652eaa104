import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launchChromium } from '../host/browser/launch-chromium';
import { findProgram } from './find-program';
import type { Installer } from './installers';

/** Something that tests need beyond npm's packages. */
export interface Need {
  /** As people know it. */
  readonly name: string;
  /** What of the tests goes without it. */
  readonly purpose: string;
  readonly isThere: () => boolean | Promise<boolean>;
  /**
   * What each installer calls it: the first list of which it has all packages. An installer that is not named need not
   * bring it.
   */
  readonly packages: Readonly<Partial<Record<Installer['name'], readonly (readonly string[])[]>>>;
}

const program = (name: string) => (): boolean => findProgram(name) !== undefined;

/** Whether LibreOffice has a part of it: its command is there with any other, too. `sc` is Calc, `sw` Writer. */
function hasOfficePart(part: 'sc' | 'sw'): boolean {
  const soffice = process.env['SOFFICE'] ?? findProgram('soffice');
  if (soffice === undefined || !existsSync(soffice)) return false;
  const folder = dirname(realpathSync(soffice));
  return [`lib${part}lo.so`, `${part}lo.dll`, join('..', 'Frameworks', `lib${part}lo.dylib`)].some(file =>
    existsSync(join(folder, file)),
  );
}

/** Whether a font is there. Only Linux comes without the faces that Excel and the pane are drawn in. */
const font = (family: string) => (): boolean => {
  if (process.platform !== 'linux') return true;
  const fcList = findProgram('fc-list');
  return fcList !== undefined && spawnSync(fcList, [family], { encoding: 'utf8' }).stdout.trim() !== '';
};

/** A browser that is there may still lack its libraries: only one that starts is one. */
async function aBrowserStarts(): Promise<boolean> {
  try {
    await (await launchChromium()).close();
    return true;
  } catch {
    return false;
  }
}

const LIBREOFFICE = {
  brew: [['--cask', 'libreoffice']],
  winget: [['TheDocumentFoundation.LibreOffice']],
} as const;

/** All that the tests need, with what each installer calls it. */
export const NEEDS: readonly Need[] = [
  {
    name: 'LibreOffice Calc',
    purpose: 'calculates every formula a second time',
    isThere: () => hasOfficePart('sc'),
    packages: { apt: [['libreoffice-calc']], ...LIBREOFFICE },
  },
  {
    name: 'LibreOffice Writer',
    purpose: 'prints the reports',
    isThere: () => hasOfficePart('sw'),
    packages: { apt: [['libreoffice-writer']], ...LIBREOFFICE },
  },
  {
    name: 'fontconfig',
    purpose: 'finds fonts',
    isThere: () => process.platform !== 'linux' || program('fc-list')(),
    packages: { apt: [['fontconfig']] },
  },
  {
    name: 'the font Liberation Serif',
    purpose: 'stands in for Times New Roman; without it every column would be measured wrongly',
    isThere: font('Liberation Serif'),
    packages: { apt: [['fonts-liberation']] },
  },
  {
    name: 'the font Noto Sans',
    purpose: 'stands in for Segoe UI',
    isThere: font('Noto Sans'),
    packages: { apt: [['fonts-noto-core']] },
  },
  {
    name: 'a browser that starts',
    purpose: 'walks through the pane',
    isThere: aBrowserStarts,
    // Where there is no such package, as on Ubuntu, these are the libraries of the browser that npm brought.
    packages: {
      apt: [['chromium'], ['libnss3', 'libexpat1']],
      brew: [['--cask', 'google-chrome']],
      winget: [['Google.Chrome']],
    },
  },
  {
    name: 'poppler',
    purpose: 'looks at printed pages',
    isThere: () => program('pdftoppm')() && program('pdftotext')(),
    packages: { apt: [['poppler-utils']], brew: [['poppler']], winget: [['oschwartz10612.Poppler']] },
  },
  {
    name: 'Python 3',
    purpose: 'reads the mails',
    isThere: program('python3'),
    packages: { apt: [['python3']], brew: [['python3']], winget: [['Python.Python.3.12']] },
  },
  {
    name: 'nginx',
    purpose: 'serves a release as its configuration says',
    isThere: program('nginx'),
    packages: { apt: [['nginx']], brew: [['nginx']], winget: [['nginxinc.nginx']] },
  },
  {
    name: 'OpenSSL',
    purpose: 'makes the certificate of the server that Excel is tried with',
    isThere: program('openssl'),
    packages: { apt: [['openssl']], brew: [['openssl']], winget: [['ShiningLight.OpenSSL.Light']] },
  },
];
