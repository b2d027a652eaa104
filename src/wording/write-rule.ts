import type { Rule } from '../rules/kinds';
import * as lists from './canonical-lists';
import * as steps from './canonical-steps';

/**
 * A rule in canonical Vietnamese, which `readRule` reads back: all of its parameters but the names of its amounts
 * (`amountsOf`) and whether it may not arise, which stand in columns of their own.
 * Example: bands from 0.9 with 1 point and above 0.7 with 0.5 are "từ 90%: 1 | trên 70%: 0,5 | còn lại: 0".
 */
export function writeRule(rule: Rule): string {
  switch (rule.kind) {
    case 'ratio':
      return steps.writeRatio(rule);
    case 'bands':
      return steps.writeBands(rule);
    case 'counts':
      return steps.writeCounts(rule);
    case 'deadline':
      return steps.writeDeadline(rule);
    case 'yesNo':
      return lists.writeYesNo(rule);
    case 'levels':
      return lists.writeLevels(rule);
    case 'checklist':
      return lists.writeChecklist(rule);
    case 'deduct':
      return lists.writeDeduct(rule);
    case 'bonus':
      return lists.writeBonus(rule);
    case 'tally':
      return lists.writeTally(rule);
    case 'ratios':
      return lists.writeRatios(rule);
    case 'survey':
      return lists.writeSurvey(rule);
    case 'manual':
      return lists.writeManual(rule);
  }
}

const READERS: readonly ((text: string) => Rule | undefined)[] = [
  steps.readRatioWords,
  steps.readBandsWords,
  steps.readCountsWords,
  steps.readDeadlineWords,
  lists.readYesNoWords,
  lists.readLevelsWords,
  lists.readChecklistWords,
  lists.readDeductWords,
  lists.readBonusWords,
  lists.readTallyWords,
  lists.readRatiosWords,
  lists.readSurveyWords,
  lists.readManualWords,
];

/** The rule of a canonical text; `undefined` for any other. */
export function canonicalRule(text: string): Rule | undefined {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  for (const read of READERS) {
    const rule = read(plain);
    if (rule) return rule;
  }
  return undefined;
}
