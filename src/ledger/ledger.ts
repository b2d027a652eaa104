import type { Gap } from './gap';
import type { Cell } from '../rules/cell';
import type { Entry } from '../rules/entry';
import type { NotArisingMode } from '../rules/rule';
import type { IndexSet } from '../catalogue/index-set';
import type { HeldRows, RegisterRows } from './registers';

/** A row of the rating table as it was entered. */
export interface RatingRow {
  readonly name: string;
  readonly from: Cell;
}

/** Settings of which only some values are understood, by their names on the configuration sheet. */
export const CHOSEN_SETTINGS = ['year', 'fixedDay', 'notArising', 'survey', 'sample'] as const;
export type ChosenSetting = (typeof CHOSEN_SETTINGS)[number];

/** The configuration of one workbook. Dates are serial numbers. */
export interface Settings {
  readonly unitName: string;
  /** Five digits of the national list of administrative units; units are matched by it, never by name. */
  readonly unitCode: string;
  readonly authority: string;
  readonly year: number;
  readonly notArising: NotArisingMode;
  /** Whether a survey is held in the year; without one its criteria are left out of the index. */
  readonly surveyHeld: boolean;
  /** The rows of the rating table as they were entered; `ratingBands` gives what they say. */
  readonly rating: readonly RatingRow[];
  /** Deadline by criterion code, for rules of kind deadline. */
  readonly dues: Readonly<Record<string, Cell>>;
  /** One of `PERIOD`, '' while none was chosen. */
  readonly period: string;
  readonly signerTitle: string;
  readonly signerName: string;
  /** The index that the unit shall reach in the year, 0 to 100; `targetOf` gives it where it is one. */
  readonly target: Cell;
  /** Who answers for what, by the role that the index set names. */
  readonly people: Readonly<Record<string, Person>>;
  /** Whether the entries are made up for trying the workbook out; every sheet says so then. */
  readonly sample: boolean;
  /** Cells that say nothing that is understood, as they stand: kept, told by the check, and written again. */
  readonly unread: Readonly<Partial<Record<ChosenSetting, Cell>>>;
  /** The day that statuses are told for; `undefined` is whatever day it is. */
  readonly asOf: number | undefined;
}

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** What stands in the row of one criterion. */
export interface CriterionRecord {
  readonly entry: Entry;
  readonly appraised1: Cell;
  readonly explanation: Cell;
  readonly appraised2: Cell;
  readonly note: Cell;
}

export type EvidenceRow = RegisterRows['evidence'];
export type RemediationRow = RegisterRows['remediation'];
export type TaskRow = RegisterRows['tasks'];
export type ReportRow = RegisterRows['reports'];

/** Everything that people entered into one workbook. */
export interface Ledger extends HeldRows {
  readonly workbookId: string;
  readonly set: IndexSet;
  readonly settings: Settings;
  readonly records: Readonly<Record<string, CriterionRecord>>;
  /** Points of each area in the year before, by area code. */
  readonly lastYear: Readonly<Record<string, Cell>>;
  /** What was not found where it was read from; nothing in a ledger that is made. */
  readonly gaps: readonly Gap[];
}
