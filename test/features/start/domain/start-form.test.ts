import { rememberedIn, rememberedText } from '../../../../src/features/start/domain/start-form';

const form = {
  unitName: 'xã Cẩm Giang',
  unitCode: '10888',
  authority: 'UBND thành phố Hải Phòng',
  notArising: 'leaveOut',
} as const;

test('what is kept of a form comes back, and nothing else of it', () => {
  expect(rememberedIn(rememberedText({ ...form, year: 2026 } as never))).toEqual(form);
});

test.each([
  ['nothing', ''],
  ['no JSON', '{"unitName":'],
  ['no object', '"xã"'],
  ['null', 'null'],
  ['texts that are none', '{"unitName":1,"unitCode":null,"authority":{},"notArising":"maybe"}'],
])('%s gives an empty form', (_, text) => {
  expect(rememberedIn(text)).toEqual({});
});

test('of a form that somebody meddled with the rest is used', () => {
  expect(rememberedIn('{"unitName":1,"unitCode":"10888"}')).toEqual({ unitCode: '10888' });
});
