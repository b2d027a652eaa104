import type { ReckoningDay } from '../../../ledger/days';
import { criteriaOf } from '../../../catalogue/index-set';
import { isBlank, textOf, type Cell } from '../../../rules/cell';
import { checkIssue, type CheckIssue } from './check-issue';
import type { EvidenceRow, Ledger } from '../../../ledger/ledger';
import { registerPlace, type Place } from '../../../ledger/place';
import { codeIssue } from './validate-code';
import { dayIssue } from './validate-day';

/** What is wrong in the register of evidence: which criterion a paper proves, its number and its signing date. */
export function evidenceIssues(ledger: Ledger, today: ReckoningDay): CheckIssue[] {
  const { set, evidence, reports } = ledger;
  const owners = new Map(criteriaOf(set).map(({ code, owner }) => [code, owner]));
  const sent = new Map(
    reports.flatMap(report =>
      typeof report.sent === 'number' && !isBlank(report.number)
        ? [[folded(report.number), report.sent]]
        : [],
    ),
  );
  const seen = new Set<string>();
  return evidence.flatMap((row, index) => {
    const at = (field: keyof EvidenceRow): Place => registerPlace('evidence', index, field);
    const criterion = textOf(row.criterion);
    const owner = owners.get(criterion);
    const issues: CheckIssue[] = [];
    if (criterion === '') issues.push(checkIssue({ code: 'evidence.criterionMissing' }, at('criterion')));
    else issues.push(...codeIssue(row.criterion, owners, at('criterion'), owner));

    const paper = textOf(row.number);
    const number = folded(row.number);
    if (number === '') issues.push(checkIssue({ code: 'evidence.numberMissing' }, at('number'), owner));
    else {
      const key = `${criterion} ${number}`;
      if (seen.has(key))
        issues.push(checkIssue({ code: 'evidence.twice', number: paper, criterion }, at('number'), owner));
      seen.add(key);
    }

    if (isBlank(row.signed)) issues.push(checkIssue({ code: 'evidence.dateMissing' }, at('signed'), owner));
    else issues.push(...dayIssue(ledger, row.signed, today, at('signed'), owner));
    const sentOn = sent.get(number);
    if (sentOn !== undefined && typeof row.signed === 'number' && Math.floor(row.signed) > Math.floor(sentOn))
      issues.push(checkIssue({ code: 'report.signedAfterSent', number: paper }, at('signed'), owner));
    return issues;
  });
}

/** A number and symbol without what does not tell two papers apart. */
function folded(cell: Cell): string {
  return textOf(cell).normalize('NFC').replace(/\s+/g, '').toLowerCase();
}
