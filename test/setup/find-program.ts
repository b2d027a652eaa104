import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where installers put a program without putting its folder into PATH. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  soffice: [
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ],
  // Not in the PATH of people who are not root.
  nginx: ['/usr/sbin/nginx'],
};

/**
 * The path of a program of this machine; `undefined` when it has none.
 * Example: `findProgram('pdftoppm')` is "/usr/bin/pdftoppm".
 */
export function findProgram(name: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '');
  return [
    ...folders.flatMap(folder => endings.map(ending => join(folder, name + ending))),
    ...(ELSEWHERE[name] ?? []),
  ].find(existsSync);
}
