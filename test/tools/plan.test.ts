import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from '../../src/files/write-xlsx';
import { scoreLedger } from '../../src/scores/scores';
import { demoLedger, SAMPLE_DAY, samplePlan } from '../sample/sample-plan';
import { runTool } from './run-tool';

const folder = mkdtempSync(join(tmpdir(), 'so-cchc-'));
const workbook = join(folder, 'so.xlsx');
beforeAll(async () => writeFileSync(workbook, await writeXlsx(samplePlan({ blank: false }))));
afterAll(() => rmSync(folder, { recursive: true }));

interface Told {
  readonly now: number;
  readonly ceiling: number;
  readonly target: number;
  readonly missing: number;
  readonly after: number;
  readonly best?: number;
  readonly steps: readonly { code: string; entry: object; gain: number; effort: number }[];
  readonly atRisk: readonly { code: string; class: string; points: number }[];
}

const plan = (...args: readonly string[]) => runTool<Told>('plan.ts', args);

test('the way to a target is told with what each step brings, and what nobody can do is left out', () => {
  const { status, told } = plan(workbook, '--target', '90');
  expect(status).toBe(0);
  expect(told!.now).toBe(scoreLedger(demoLedger({ blank: false }), SAMPLE_DAY).total.index);
  expect(told!.now + told!.missing).toBeCloseTo(90, 9);
  expect(told!.after).toBeGreaterThanOrEqual(90);
  expect(told).not.toHaveProperty('best');
  const gains = told!.steps.reduce((sum, { gain }) => sum + gain, told!.now);
  expect(gains).toBeCloseTo(told!.after, 9);
  expect(told!.atRisk.length).toBeGreaterThan(0);

  const [first] = told!.steps;
  const other = plan(
    ...[workbook, '--target', '90', '--day', '2026-09-30'],
    ...['--impossible', `${first!.code},3.1`, '--effort', '8.3=5'],
  ).told!;
  expect(other.steps.map(({ code }) => code)).not.toContain(first!.code);
  expect(other.steps.every(({ code, effort }) => effort === (code === '8.3' ? 5 : 3))).toBe(true);

  const far = plan(workbook, '--target', '100').told!;
  expect(far.best).toBe(far.after);
  expect(far.best).toBe(far.ceiling);
  expect(far.best).toBeLessThan(100);

  // As the pane reads it: points, not a share, and not a thousand.
  expect(plan(workbook, '--target', '85.125').told!.target).toBe(85.125);
});

const REFUSED: readonly (readonly [args: readonly string[], reason: string])[] = [
  [[], 'usage: '],
  [[workbook, '--target', 'cao'], '--target cao: not an index from 0 to 100'],
  [[workbook, '--target', '80%'], '--target 80%: not an index from 0 to 100'],
  [[workbook, '--target', '90', '--day', 'mai'], '--day mai: no day'],
  [[workbook, '--target', '90', '--effort', '2.1=6'], '--effort 2.1=6: not CODE=1 to CODE=5'],
  [[workbook, '--target', '90', '--effort', '2.1=5=1'], '--effort 2.1=5=1: not CODE=1 to CODE=5'],
  [[workbook, '--target', '90', '--impossible', '99.9'], '99.9: no criterion of'],
  [[join(folder, 'khong-co.xlsx'), '--target', '90'], 'ENOENT'],
  [[__filename, '--target', '90'], 'file.'],
];

test.each(REFUSED.map(([args, reason]) => [reason, args] as const))('does not work: %s', (reason, args) => {
  const { status, told, stderr } = plan(...args);
  expect({ status, told }).toEqual({ status: 1, told: undefined });
  expect(stderr).toContain(reason);
});
