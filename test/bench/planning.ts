import { performance } from 'node:perf_hooks';
import { criteriaOf, type IndexSet } from '../../src/catalogue/index-set';
import { outlookOf } from '../../src/features/planner/domain/outlook';
import { EFFORTS, pointsPlanOf } from '../../src/features/planner/domain/plan-of-points';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { scoreLedger } from '../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { median } from './median';
import { sizedSet } from './sized-set';

const RUNS = 15;

/**
 * Milliseconds from a change of what people say, efforts of every kind, to the way to a target that takes much of what
 * is left: the median for 40 criteria and for 300.
 */
export function planning(): { planMs: number; plan300Ms: number } {
  return { planMs: planningOf(DEFAULT_SET), plan300Ms: planningOf(sizedSet(300)) };
}

function planningOf(set: IndexSet): number {
  const day = SAMPLE_DAY - 15;
  const ledger = demoLedger({ blank: false, set });
  const now = scoreLedger(ledger, day);
  const efforts = Object.fromEntries(
    criteriaOf(set).map(({ code }, index) => [code, EFFORTS[index % EFFORTS.length]!]),
  );
  const target = outlookOf(ledger, now, day, {}).ceiling.total.index! - 2;
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    pointsPlanOf(outlookOf(ledger, now, day, {}), ledger, day, { target, impossible: new Set(), efforts });
    return performance.now() - start;
  });
  return median(times.slice(2));
}
