import { counted } from '../../../messages/counted-en';
import { FOLLOW_UP_VI, type FollowUpTexts } from './follow-up-vi';
import type { ByLanguage } from '../../../messages/messages';

const days = (count: number): string => counted(count, 'day', 'days');
const criteria = (count: number): string => counted(count, 'criterion', 'criteria');
const things = (count: number): string => counted(count, 'item', 'items');

/** English. */
const FOLLOW_UP_EN: FollowUpTexts = {
  due: {
    overdue: count => `${count} overdue`,
    soon: count => `${count} due within 7 days`,
    show: 'Show what is due',
  },
  deadlines: {
    title: 'Coming due',
    asOf: date => `As of ${date}`,
    groups: {
      overdue: 'Overdue',
      within7: 'Within 7 days',
      within30: 'Within 30 days',
      later: 'In more than 30 days',
    },
    kinds: {
      report: 'Report',
      task: 'Assigned task',
      remediation: 'Remediation',
      criterion: 'Criterion with a deadline',
    },
    overdue: count => `${days(count)} late`,
    dueToday: 'Today',
    left: count => `${days(count)} left`,
    due: date => `Due: ${date}`,
    covers: (from, to) => `Figures of ${from} – ${to}`,
    coversAlone: (from, to) => `Figures of ${from} – ${to} alone, not cumulative`,
    owner: name => `Answers for it: ${name}`,
    untitled: 'Nothing written',
    more: count => `Show ${things(count)} more`,
    showLater: count => `Show ${things(count)} due in more than 30 days`,
    hideLater: 'Hide what is due in more than 30 days',
    nothing: 'Nothing with a deadline is waiting.',
    nothingSoon: 'Nothing is overdue or due within 30 days.',
    calendar: 'Download the deadlines as a calendar (.ics)',
    calendarHint:
      'Open the file with the calendar of Outlook, Google or a phone: it reminds 7 days and 1 day before. A later file updates the earlier one.',
  },
  losses: {
    title: 'Most points lost',
    needed: count => `${count} more for full points`,
  },
  owners: {
    title: 'By responsible officer',
    entered: (entered, of) => `${entered} of ${of} entered`,
    wrong: count => `Wrong entry in ${criteria(count)}`,
    unproven: count => `${criteria(count)} scored without evidence`,
    unnamed: 'Name still missing in the settings',
  },
};

/** Loaded with the views that say it. */
export const FOLLOW_UP_TEXTS: ByLanguage<FollowUpTexts> = { vi: FOLLOW_UP_VI, en: FOLLOW_UP_EN };
