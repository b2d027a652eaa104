import { counted } from '../../../messages/counted-en';
import { dateText } from '../../../messages/date-text';
import { comparable } from '../../../rules/decimal';
import { SHEET_NAME } from '../../../messages/sheet-names';
import type { Candidate } from '../domain/candidate';

/** What is done for a criterion, in English; what the index set names stays as it is. */
export function stepTextEn(does: Candidate['does']): string {
  switch (does.form) {
    case 'more':
      return `${does.count} more (${does.of})${does.left === undefined ? '' : ` of the ${does.left} left`}`;
    case 'share':
      return `reach ${does.open ? 'more than ' : does.share < 1 ? 'at least ' : ''}${comparable(does.share * 100)}% (${does.of}) and enter the figures`;
    case 'below':
      return `keep ${does.open ? 'at most' : 'below'} ${comparable(does.share * 100)}% (${does.of}) and enter the figures`;
    case 'choose':
      return `reach “${does.word}”`;
    case 'meet':
      return 'do what is needed to meet the requirement';
    case 'items':
      return `complete: ${does.titles.join('; ')}`;
    case 'sign':
      return does.late
        ? `sign by ${dateText(does.until)}, late, for some of the points`
        : `sign by ${dateText(does.until)}`;
    case 'none':
      return `let nothing of it happen (${does.of})`;
    case 'all':
      return does.of.map(stepTextEn).join('; ');
    case 'rows':
      if (does.open === 0) return `enter it on the sheet ${SHEET_NAME[does.register]} and do it in time`;
      return {
        remediation: `remedy ${does.count} of ${counted(does.open, 'open shortcoming', 'open shortcomings')}`,
        reports: `send ${does.count} of ${counted(does.open, 'open report', 'open reports')} in time`,
        tasks: `do ${does.count} of ${counted(does.open, 'open task', 'open tasks')} in time`,
      }[does.register];
  }
}
