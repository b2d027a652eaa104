import { counted } from '../../src/messages/counted-en';

test.each([
  [0, '0 criteria'],
  [1, '1 criterion'],
  [2, '2 criteria'],
  [21, '21 criteria'],
])('%d', (count, said) => {
  expect(counted(count, 'criterion', 'criteria')).toBe(said);
});
