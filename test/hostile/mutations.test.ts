import { writeXlsx } from '../../src/files/write-xlsx';
import { readXlsx } from '../../src/files/read-xlsx';
import { setWithAreas, withFirstCriteria } from '../catalogue/build-set';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { samplePlan } from '../sample/sample-plan';
import { cellsOf } from './outcome';

jest.mock('../../src/ledger/registers', () => jest.requireActual<object>('../excel/small-registers'));

/** A number from 0 up to 1 at each call, the same ones for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SET = withFirstCriteria(setWithAreas(2), 4);
/** A form, a register and what nobody sees: what else makes a file larger only takes longer to read. */
const KEPT: readonly string[] = [SET.areas[0]!.sheet, SHEET_NAME.tasks, SHEET_NAME.system];

type Damage = (bytes: Uint8Array, next: () => number) => Uint8Array;
const place = (bytes: Uint8Array, next: () => number): number => Math.floor(next() * bytes.length);

const DAMAGES: readonly Damage[] = [
  (bytes, next) => {
    bytes[place(bytes, next)]! ^= 1 << Math.floor(next() * 8);
    return bytes;
  },
  (bytes, next) => {
    bytes[place(bytes, next)] = Math.floor(next() * 256);
    return bytes;
  },
  // In the directory at the end, which is small and decides everything.
  (bytes, next) => {
    bytes[bytes.length - 1 - Math.floor(next() * 2500)]! ^= 1 << Math.floor(next() * 8);
    return bytes;
  },
  (bytes, next) => bytes.copyWithin(place(bytes, next), place(bytes, next), place(bytes, next)),
  (bytes, next) => bytes.slice(0, place(bytes, next)),
  (bytes, next) => {
    const at = place(bytes, next);
    return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1 + Math.floor(next() * 64))]);
  },
  (bytes, next) => bytes.fill(0, place(bytes, next), place(bytes, next)),
];

test('2,100 damaged files are refused or read as they were, and never otherwise', async () => {
  const seed = Number(process.env['MUTATION_SEED'] ?? 20261124);
  const next = random(seed);
  const plan = samplePlan({ blank: false, set: SET });
  const sheets = plan.sheets.filter(({ name }) => KEPT.includes(name));
  const whole = await writeXlsx({ ...plan, sheets });
  const original = JSON.stringify(asText(cellsOf(whole)));
  const codes = new Map<string, number>();
  for (let round = 0; round < 2100; round++) {
    const damage = DAMAGES[round % DAMAGES.length]!;
    const read = readXlsx(damage(whole.slice(), next));
    const code = read.ok ? 'read' : read.issue.code;
    codes.set(code, (codes.get(code) ?? 0) + 1);
    if (read.ok && JSON.stringify(asText(read.value)) !== original)
      throw new Error(`seed ${seed}, round ${round}`);
  }
  expect([...codes.keys()].sort()).toEqual(expect.arrayContaining(['file.broken', 'file.truncated']));
  expect(codes.get('read') ?? 0).toBeGreaterThan(0);
});

function asText({ sheets }: ReturnType<typeof cellsOf>): unknown {
  return [...sheets];
}
