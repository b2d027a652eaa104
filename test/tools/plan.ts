/**
 * `npm run --silent plan -- WORKBOOK.xlsx --target 90 [--day 2026-09-30] [--impossible 1.1,3.2] [--effort 2.1=5]`: what
 * the view "Kế hoạch điểm" says of a workbook, as JSON. Nothing is written.
 */
import { parseArgs } from 'node:util';
import type { Effort, PlanChoices } from '../../src/features/planner/domain/plan-of-points';
import { dateInText } from '../../src/rules/text-date';
import { pointsInText } from '../../src/rules/text-number';
import { fail, ledgerFile } from './ledger-file';
import { planReport } from './plan-report';

const USAGE =
  'usage: npm run --silent plan -- WORKBOOK.xlsx --target 90 [--day 2026-09-30] [--impossible 1.1,3.2] [--effort 2.1=5]';

const EFFORT = /^([^=]+)=([1-5])$/;

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      target: { type: 'string' },
      day: { type: 'string' },
      impossible: { type: 'string', multiple: true },
      effort: { type: 'string', multiple: true },
    },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) return fail(USAGE);
  const target = values.target === undefined ? undefined : pointsInText(values.target);
  if (values.target !== undefined && !(target! >= 0 && target! <= 100))
    return fail(`--target ${values.target}: not an index from 0 to 100`);
  const day = values.day === undefined ? undefined : dateInText(values.day);
  if (values.day !== undefined && day === undefined) return fail(`--day ${values.day}: no day`);
  const efforts = listed(values.effort).map(each => EFFORT.exec(each) ?? each);
  const odd = efforts.find(each => typeof each === 'string');
  if (odd !== undefined) return fail(`--effort ${odd}: not CODE=1 to CODE=5`);
  const opened = await ledgerFile(path);
  if (!opened.ok) return fail(`${path}: ${opened.issue.code}`);
  const choices: PlanChoices = {
    target,
    impossible: new Set(listed(values.impossible)),
    efforts: Object.fromEntries(efforts.map(([, code, effort]) => [code!, Number(effort) as Effort])),
  };
  const unknown = [...choices.impossible, ...Object.keys(choices.efforts)].find(
    code => !(code in opened.value.ledger.records),
  );
  if (unknown !== undefined) return fail(`${unknown}: no criterion of ${path}`);
  process.stdout.write(`${JSON.stringify(planReport(opened.value.ledger, choices, day), null, 2)}\n`);
}

/** What was given with commas between, or each by itself. */
function listed(given: readonly string[] = []): string[] {
  return given
    .flatMap(each => each.split(','))
    .map(each => each.trim())
    .filter(each => each !== '');
}

main(process.argv.slice(2)).catch((thrown: unknown) => fail(String(thrown)));
