import { criteriaOf } from '../catalogue/index-set';
import { isBlank } from '../rules/cell';
import { yearWindow } from '../rules/serial-date';
import { checkIssue, type CheckIssue } from './check-issue';
import type { Ledger } from './ledger';
import { startIssues, startsWithWord } from './start-issues';
import { targetOf } from './target';
import { dayIssue } from './validate-day';

/** Enough to catch a slip of the finger; only the mail itself tells whether an address exists. */
const ADDRESS = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,.]+$/;

/** What is wrong in the configuration, and in last year's points on the summary. */
export function settingIssues({ set, settings, lastYear }: Ledger): CheckIssue[] {
  const { year, rating, dues, people } = settings;
  const { from, to } = yearWindow(year);
  const issues: CheckIssue[] = startIssues(settings).map(issue =>
    checkIssue(issue, { in: 'setting', setting: issue.field }),
  );
  if (set.year !== year)
    issues.push(
      checkIssue({ code: 'setting.yearOfSet', year: set.year }, { in: 'setting', setting: 'year' }),
    );
  const named = issues.some(({ where }) => where.in === 'setting' && where.setting === 'unitName');
  if (!named && !startsWithWord(settings.unitName, set.level))
    issues.push(
      checkIssue({ code: 'setting.levelDiffers', level: set.level }, { in: 'setting', setting: 'unitName' }),
    );

  if (!isBlank(settings.target) && targetOf(settings) === undefined)
    issues.push(checkIssue({ code: 'setting.targetInvalid' }, { in: 'setting', setting: 'target' }));

  const unordered = rating.findIndex(
    ({ from }, index) =>
      from < 0 ||
      from > 100 ||
      (index > 0 && from >= rating[index - 1]!.from) ||
      (index === rating.length - 1 && from !== 0),
  );
  if (unordered >= 0)
    issues.push(checkIssue({ code: 'setting.ratingUnordered' }, { in: 'rating', index: unordered }));

  for (const { code, rule, owner } of criteriaOf(set)) {
    if (rule.kind !== 'deadline') continue;
    const due = dues[code] ?? null;
    const where = { in: 'due', code } as const;
    if (isBlank(due)) issues.push(checkIssue({ code: 'setting.dueMissing' }, where, owner));
    else {
      const wrong = dayIssue(due, undefined, where, owner);
      issues.push(...wrong);
      if (wrong.length === 0 && Number(due) < from)
        issues.push(checkIssue({ code: 'setting.dueBeforeYear' }, where, owner));
      if (wrong.length === 0 && Number(due) >= to + 1)
        issues.push(checkIssue({ code: 'setting.dueAfterYear' }, where, owner));
    }
  }
  for (const [owner, { email }] of Object.entries(people))
    if (email !== '' && !ADDRESS.test(email))
      issues.push(
        checkIssue(
          { code: 'setting.emailInvalid', given: email },
          { in: 'person', owner, field: 'email' },
          owner,
        ),
      );
  for (const { code, maxPoints: max } of set.areas) {
    const points = lastYear[code] ?? null;
    if (!isBlank(points) && !(typeof points === 'number' && points >= 0 && points <= max))
      issues.push(checkIssue({ code: 'setting.lastYearInvalid', max }, { in: 'lastYear', area: code }));
  }
  return issues;
}
