import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BREAKAGES } from './broken-manifests';
import { checkManifest, type Hosting } from './check-manifest';
import { FAULT_CODES } from './fault';
import { HOSTED_FILES } from './hosted-files';
import { ASSETS, ICONS } from './icons';
import { readPng } from './read-png';

const FILE = join(__dirname, '../../manifest.xml');
const MANIFEST = readFileSync(FILE, 'utf8');

const SIDES = new Map(
  ICONS.map(({ file }) => {
    const { width, height } = readPng(readFileSync(join(ASSETS, file)));
    return [file, width === height ? width : undefined];
  }),
);
const HOSTING: Hosting = { files: HOSTED_FILES, sideOf: picture => SIDES.get(picture) };

test('the manifest has no fault', () => {
  expect(checkManifest(MANIFEST, HOSTING)).toEqual([]);
});

test.each(BREAKAGES)('$name is $code', ({ code, from, to }) => {
  const broken = MANIFEST.replace(from, to);
  expect(broken).not.toBe(MANIFEST);
  expect(checkManifest(broken, HOSTING).map(fault => fault.code)).toContain(code);
});

test('every fault has a manifest that shows it', () => {
  expect([...new Set(BREAKAGES.map(({ code }) => code))].sort()).toEqual([...FAULT_CODES].sort());
});

test('XML that is not well formed is refused', () => {
  expect(() => checkManifest(MANIFEST.replace('</Resources>', ''), HOSTING)).toThrow();
});

test.each(['https://cchc.example.vn', 'https://example.github.io/so-cchc'])(
  'the manifest has no fault when the host is %s',
  place => {
    expect(checkManifest(MANIFEST.replaceAll('https://localhost:3000', place), HOSTING)).toEqual([]);
  },
);

test("Microsoft's reader finds the same add-in", () => {
  // In a process of its own, because jest cannot require the ES modules that this reader requires.
  const read =
    "require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])" +
    '.then(info => console.log(JSON.stringify(info)))';
  const info: unknown = JSON.parse(execFileSync(process.execPath, ['-e', read, FILE], { encoding: 'utf8' }));
  expect(info).toMatchObject({
    id: '34e171ce-b395-41b6-a8e1-44d4ce3505c1',
    displayName: 'Sổ CCHC',
    version: '1.0.0.0',
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    defaultLocale: 'vi-VN',
    defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
  });
});
