import type { Blocks } from '../domain/roll-up';
import type { Ties } from '../domain/rank';
import type { RankedPoints } from '../domain/unit-score';
import type { ByLanguage } from './messages';
import { ROLL_UP_EN } from './roll-up-en';
import { ROLL_UP_VI } from './roll-up-vi';

/** What the pane says while many units are ranked. */
export interface RollUpTexts {
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly drop: string;
  readonly reading: (done: number, of: number) => string;
  readonly stop: string;
  readonly points: string;
  readonly pointsKinds: Readonly<Record<RankedPoints, string>>;
  readonly blocks: string;
  readonly blockKinds: Readonly<Record<Blocks, string>>;
  readonly ties: string;
  readonly tiesKinds: Readonly<Record<Ties, string>>;
  readonly ranked: (count: number) => string;
  /** A block by the words for its types, which are Vietnamese. */
  readonly block: (types: string, units: number) => string;
  readonly otherType: string;
  readonly columns: readonly [rank: string, unit: string, index: string, rating: string];
  readonly unranked: (count: number) => string;
  readonly leaveOut: (file: string) => string;
  readonly differing: (files: number) => string;
  readonly make: string;
  readonly making: string;
  readonly file: (name: string) => string;
  readonly open: string;
  readonly opened: string;
  readonly notOpened: string;
}

/** Loaded with the view that says it. */
export const ROLL_UP_TEXTS: ByLanguage<RollUpTexts> = { vi: ROLL_UP_VI, en: ROLL_UP_EN };
