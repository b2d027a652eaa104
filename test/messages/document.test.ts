import fc from 'fast-check';
import { documentGaps, type Block, type OfficialDocument } from '../../src/messages/document';
import { headingNumbers, roman } from '../../src/messages/heading-numbers';
import { unitNameOf } from '../../src/ledger/unit-name';

const heading = (level: 1 | 2 | 3): Block => ({ kind: 'heading', level, text: '' });

test('headings are numbered I., 1., 1.1., each level anew below the one above', () => {
  const blocks = [1, 2, 3, 3, 2, 1, 2].map(level => heading(level as 1 | 2 | 3));
  blocks.splice(1, 0, { kind: 'paragraph', text: ['x'] });
  expect(headingNumbers(blocks)).toEqual(['I.', '', '1.', '1.1.', '1.2.', '2.', 'II.', '1.']);
});

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [39, 'XXXIX'],
])('%i is %s', (value, text) => {
  expect(roman(value)).toBe(text);
});

test('what is missing is listed once each, in the order of the document', () => {
  const gap = (missing: string) => ({ missing });
  const document: OfficialDocument = {
    organ: [],
    number: '',
    placeAndDay: '',
    type: '',
    summary: '',
    remark: undefined,
    body: [heading(1), { kind: 'item', text: ['a', gap('b'), gap('a')] }],
    signedAs: [],
    signer: gap('c'),
    recipients: [],
    attachedTo: '',
    appendices: [
      {
        title: '',
        blocks: [
          {
            kind: 'table',
            columns: [],
            rows: [
              { kind: 'title', text: '' },
              { kind: 'cells', total: false, cells: [[gap('d')], [gap('b')]] },
            ],
          },
        ],
      },
    ],
  };
  expect(documentGaps(document)).toEqual(['b', 'a', 'c', 'd']);
});

test.each([
  ['Xã Cẩm Giang', 'xã', 'Cẩm Giang'],
  ['thị trấn Cẩm Giang', 'thị trấn', 'Cẩm Giang'],
  ['  đặc khu  Bạch Long Vĩ ', 'đặc khu', 'Bạch Long Vĩ'],
  ['Cẩm Giang', '', 'Cẩm Giang'],
  ['xã', '', 'xã'],
  ['xã Cẩm Giang'.normalize('NFD'), 'xã', 'Cẩm Giang'],
])('%s is of the type "%s"', (unitName, type, name) => {
  expect(unitNameOf(unitName)).toEqual({ type, name });
});

test('a name is never lost', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const { type, name } = unitNameOf(text);
      expect(text.normalize('NFC').replace(/\s/g, '').toLowerCase()).toContain(
        `${type}${name}`.replace(/\s/g, '').toLowerCase(),
      );
    }),
  );
});
