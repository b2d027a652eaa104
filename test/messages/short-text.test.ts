import { CHECK_TEXTS } from '../../src/features/check/messages/check-view-en';
import { sentence } from '../../src/messages/messages';
import { shortText } from '../../src/messages/short-text';
import { CHECK_FACTS } from './issue-examples';

test.each([
  ['20/BC-UBND', '20/BC-UBND'],
  ['hai\ndòng', 'hai dòng'],
  ['a'.repeat(60), 'a'.repeat(60)],
  ['a'.repeat(61), `${'a'.repeat(60)}…`],
  ['\u{1f4c4}'.repeat(61), `${'\u{1f4c4}'.repeat(60)}…`],
  [' '.repeat(400), ' …'],
])('of "%s" is shown "%s"', (text, shown) => {
  expect(shortText(text)).toBe(shown);
});

test.each(['vi', 'en'] as const)('no sentence repeats the whole text of the fullest cell: %s', language => {
  const full = 'a'.repeat(32_767);
  const told = CHECK_FACTS.map(issue =>
    sentence(CHECK_TEXTS[language].check, {
      ...issue,
      ...('given' in issue ? { given: full } : {}),
      ...('number' in issue ? { number: full } : {}),
    }),
  );
  expect(told.filter(text => text.length > 250)).toEqual([]);
});
