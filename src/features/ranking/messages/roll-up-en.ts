import { counted } from '../../../messages/counted-en';
import type { ByLanguage } from '../../../messages/messages';
import { ROLL_UP_VI, type RollUpTexts } from './roll-up-vi';

const files = (count: number): string => counted(count, 'file', 'files');
const units = (count: number): string => counted(count, 'unit', 'units');

/** English. */
const ROLL_UP_EN: RollUpTexts = {
  title: 'Many units',
  intro:
    'Reads the ledgers of many units, scores them again and ranks them. Files are only read; the open workbook does not change.',
  choose: 'Choose files…',
  drop: 'or drop .xlsx files here, one for each unit',
  reading: (done, of) => `${done} of ${files(of)} read…`,
  stop: 'Stop reading',
  points: 'Rank by',
  pointsKinds: { self: 'Self scores', appraised: 'Appraised scores' },
  blocks: 'Ranked together',
  blockKinds: {
    one: 'All units',
    wards: 'Wards apart from all others',
    type: 'Each type of unit for itself',
  },
  ties: 'Equal units',
  tiesKinds: {
    competition: 'Share a rank, skip one (1, 1, 3)',
    dense: 'Share a rank, skip none (1, 1, 2)',
    unique: 'By unit code (1, 2, 3)',
  },
  ranked: count => `Ranking (${units(count)})`,
  block: (types, count) => `Block ${types}: ${units(count)}`,
  otherType: 'other units',
  columns: { rank: 'Rank', unit: 'Unit', index: 'Index (%)', rating: 'Rating' },
  unranked: count => `Not ranked (${files(count)})`,
  leaveOut: file => `Leave out ${file}`,
  differing: count =>
    `${counted(count, 'file shows other totals than its entries give', 'files show other totals than their entries give')}; see the ranking workbook.`,
  make: 'Make the ranking workbook',
  making: 'Making the ranking workbook…',
  file: name => `Download ${name}`,
  open: 'Open as a new workbook',
  opened: 'Opened as a new workbook, perhaps behind this window. Save it there.',
  notOpened: 'Excel could not open the new workbook. Download the file and open it.',
};

/** Loaded with the view that says it. */
export const ROLL_UP_TEXTS: ByLanguage<RollUpTexts> = { vi: ROLL_UP_VI, en: ROLL_UP_EN };
