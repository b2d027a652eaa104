import { criteriaOf } from '../../../catalogue/index-set';
import { traitsOf } from '../../../rules/asks';
import { isBlank, sameText } from '../../../rules/cell';
import { yearWindow } from '../../../rules/serial-date';
import { PERIOD } from '../../../rules/words';
import { checkIssue, type CheckIssue } from './check-issue';
import { CHOSEN_SETTINGS, type Ledger } from '../../../ledger/ledger';
import type { Place, SettingName } from '../../../ledger/place';
import { LONGEST_NAME, startIssues, startsWithWord } from '../../../ledger/start-issues';
import { targetOf } from '../../../scores/target';
import { dayIssue } from './validate-day';
import { valueIssue } from './value-issue';

/** Enough to catch a slip of the finger; only the mail itself tells whether an address exists. */
const ADDRESS = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,.]+$/;

/** What is wrong in the configuration, and in last year's points on the summary. */
export function settingIssues(ledger: Ledger): CheckIssue[] {
  const { set, settings, lastYear } = ledger;
  const { year, rating, dues, people } = settings;
  const { from, to } = yearWindow(year);
  const issues: CheckIssue[] = [
    ...startIssues(settings).map(issue => checkIssue(issue, settingPlace(issue.field))),
    ...unreadIssues(ledger),
  ];
  if (set.year !== year && settings.unread.year === undefined)
    issues.push(checkIssue({ code: 'setting.yearOfSet', year: set.year }, settingPlace('year')));
  const named = issues.some(({ where }) => where.in === 'setting' && where.setting === 'unitName');
  if (!named && !startsWithWord(settings.unitName, set.level))
    issues.push(checkIssue({ code: 'setting.levelDiffers', level: set.level }, settingPlace('unitName')));

  if (settings.period !== '' && !Object.values(PERIOD).some(word => sameText(settings.period, word)))
    issues.push(checkIssue({ code: 'report.periodUnknown', given: settings.period }, settingPlace('period')));
  const target = settingPlace('target');
  const typed = valueIssue(ledger, settings.target, target);
  if (typed) issues.push(typed);
  else if (!isBlank(settings.target) && targetOf(settings) === undefined)
    issues.push(checkIssue({ code: 'setting.targetInvalid' }, target));

  for (const [index, { name, from }] of rating.entries()) {
    if (typeof from === 'number' || (name === '' && isBlank(from))) continue;
    const where = { in: 'rating', index, field: 'from' } as const;
    issues.push(valueIssue(ledger, from, where) ?? checkIssue({ code: 'entry.notNumber' }, where));
  }
  const bounds = rating.flatMap(({ from }, index) => (typeof from === 'number' ? [{ from, index }] : []));
  const unordered = bounds.find(
    ({ from }, place) =>
      from < 0 ||
      from > 100 ||
      (place > 0 && from >= bounds[place - 1]!.from) ||
      (place === bounds.length - 1 && from !== 0),
  );
  if (unordered)
    issues.push(
      checkIssue(
        { code: 'setting.ratingUnordered' },
        { in: 'rating', index: unordered.index, field: 'from' },
      ),
    );

  for (const { code, rule, owner } of criteriaOf(set)) {
    if (!traitsOf(rule).due) continue;
    const due = dues[code] ?? null;
    const where = { in: 'due', code } as const;
    if (isBlank(due)) issues.push(checkIssue({ code: 'setting.dueMissing' }, where, owner));
    else {
      const wrong = dayIssue(ledger, due, undefined, where, owner);
      issues.push(...wrong);
      if (wrong.length === 0 && Number(due) < from)
        issues.push(checkIssue({ code: 'setting.dueBeforeYear' }, where, owner));
      if (wrong.length === 0 && Number(due) >= to + 1)
        issues.push(checkIssue({ code: 'setting.dueAfterYear' }, where, owner));
    }
  }
  if (settings.signerName.length > LONGEST_NAME) issues.push(nameTooLong(settingPlace('signerName')));
  for (const [owner, { name, email }] of Object.entries(people)) {
    if (name.length > LONGEST_NAME) issues.push(nameTooLong({ in: 'person', owner, field: 'name' }, owner));
    if (email !== '' && !ADDRESS.test(email))
      issues.push(
        checkIssue(
          { code: 'setting.emailInvalid', given: email },
          { in: 'person', owner, field: 'email' },
          owner,
        ),
      );
  }
  for (const { code, maxPoints: max } of set.areas) {
    const points = lastYear[code] ?? null;
    const where = { in: 'lastYear', area: code } as const;
    if (!isBlank(points) && !(typeof points === 'number' && points >= 0 && points <= max))
      issues.push(
        valueIssue(ledger, points, where) ?? checkIssue({ code: 'setting.lastYearInvalid', max }, where),
      );
  }
  return issues;
}

const settingPlace = (setting: SettingName): Place => ({ in: 'setting', setting });

const nameTooLong = (where: Place, owner?: string): CheckIssue =>
  checkIssue({ code: 'setting.nameTooLong', limit: LONGEST_NAME }, where, owner);

/** Cells in which something else than one of the values stands that are understood; what is counted with is the usual. */
function unreadIssues(ledger: Ledger): CheckIssue[] {
  const { unread } = ledger.settings;
  return CHOSEN_SETTINGS.flatMap((setting): CheckIssue[] => {
    const cell = unread[setting];
    if (cell === undefined) return [];
    const where = settingPlace(setting);
    if (setting === 'fixedDay') return dayIssue(ledger, cell, undefined, where);
    if (setting !== 'year')
      return [valueIssue(ledger, cell, where) ?? checkIssue({ code: 'entry.notInList' }, where)];
    return [checkIssue({ code: 'start.yearInvalid', field: 'year', given: Number(cell) }, where)];
  });
}
