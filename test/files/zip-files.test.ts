import { unzipSync } from 'fflate';
import { writeEml } from '../../src/files/eml';
import { zipFiles } from '../../src/files/zip-files';
import { attachment, draft } from './sample-draft';

describe('files in one zip', () => {
  const files = [attachment, { name: 'CCHC-2026-10888-6-TCC-v1.eml', bytes: writeEml(draft) }];

  test('come out as they went in', () => {
    const read = unzipSync(zipFiles(files, new Date(2026, 9, 15)));
    expect(Object.keys(read)).toEqual(files.map(({ name }) => name));
    for (const { name, bytes } of files) expect(Buffer.compare(read[name]!, bytes)).toBe(0);
  });

  test('never lose one to another of its name', () => {
    expect(() =>
      zipFiles([attachment, { ...attachment, name: attachment.name.toUpperCase() }], new Date()),
    ).toThrow(RangeError);
  });
});
