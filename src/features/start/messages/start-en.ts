import { counted } from '../../../messages/counted-en';
import type { ByLanguage } from '../../../messages/messages';
import { START_VI, type StartTexts } from './start-vi';

/** English. */
const START_EN: StartTexts = {
  issues: {
    'start.unitNameMissing': () => 'Enter the name of the unit, for example: xã Cẩm Giang.',
    'start.unitTypeDiffers': ({ expected }) => `The name must begin with the type of unit: ${expected}.`,
    'start.nameTooLong': ({ limit }) => `The name has more than ${limit} letters: shorten it.`,
    'start.unitCodeInvalid': () => 'The unit code has exactly 5 digits, for example: 10888.',
    'start.authorityMissing': () => 'Enter the authority that appraises the scores.',
    'start.yearInvalid': () => 'The year has four digits, from 2000 to 2100.',
  },
  form: {
    title: 'Create the ledger',
    intro:
      'Enter the facts of the unit and press Create the ledger. Its sheets are added to the open workbook; sheets that exist stay as they are.',
    unitName: 'Unit',
    unitNameHint: 'With the type of unit, for example: xã Cẩm Giang',
    unitCode: 'Unit code',
    unitCodeHint: '5 digits, for example: 10888',
    authority: 'Superior authority',
    authorityHint: 'Who appraises the scores, for example: UBND thành phố Hải Phòng',
    year: 'Year',
    set: 'Index set',
    setFromTable: 'Read the table of the authority…',
    notArising: 'Criteria that did not arise',
    mode: { full: 'Count full points', leaveOut: 'Leave out of the total' },
    create: 'Create the ledger',
  },
  creating: {
    title: 'Creating the ledger',
    preparing: 'Preparing the sheets',
    progress: (done, of) => `${done} of ${counted(of, 'sheet', 'sheets')} done`,
    finishing: 'Finishing: locking formulas, setting up print',
    cancel: 'Stop and remove',
  },
};

/** Loaded with the views that need it. */
export const START_TEXTS: ByLanguage<StartTexts> = { vi: START_VI, en: START_EN };
