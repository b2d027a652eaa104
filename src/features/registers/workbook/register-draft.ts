import { codedTitle, criteriaOf } from '../../../catalogue/index-set';
import type { CheckIssue } from '../../check/domain/check-issue';
import { lastIndexYear } from '../../../ledger/index-year';
import type { Ledger } from '../../../ledger/ledger';
import { personOf } from '../../../ledger/person-of';
import type { RowDraft } from './register-fields';

/**
 * A draft about the criterion that was selected, if one was, and who answers for it; a shortcoming is one of last year's
 * index. Example: `draftAbout(undefined, ledger)` is `{ year: '2025' }` in 2026.
 */
export function draftAbout(code: string | undefined, { set, settings }: Ledger): RowDraft {
  const criterion = criteriaOf(set).find(each => each.code === code);
  const year = String(lastIndexYear(settings));
  return { year, ...(criterion ? { criterion: criterion.code, owner: criterion.owner } : {}) };
}

/**
 * What becomes of a row with these issues: it is refused for what is wrong, asked about once for what is only doubtful,
 * else written. `isAsked` when that question stood there already. Example: `draftAnswer([], false)` is 'write'.
 */
export function draftAnswer(issues: readonly CheckIssue[], isAsked: boolean): 'refuse' | 'ask' | 'write' {
  if (issues.some(({ severity }) => severity === 'error')) return 'refuse';
  return issues.length > 0 && !isAsked ? 'ask' : 'write';
}

/** The field of a register to which an issue belongs. */
export function fieldOf({ where }: CheckIssue): string | undefined {
  return where.in === 'register' ? where.field : undefined;
}

/**
 * An item of a list with what it stands for: codes with their titles, roles with who has them.
 * Example: `choiceText('criteria', '1.1', ledger)` is "1.1. Ban hành kế hoạch CCHC".
 */
export function choiceText(list: string, item: string, { set, settings }: Ledger): string {
  if (list === 'owners') {
    const name = personOf(settings, item).name;
    return name ? `${item} – ${name}` : item;
  }
  const coded = [...criteriaOf(set), ...set.processRows].find(({ code }) => code === item);
  return coded ? codedTitle(coded) : item;
}
