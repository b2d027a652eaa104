import { vi } from '../../src/messages/vi';
import { HOME, viewOf, viewsWith } from '../../src/app/views';

const ALL = Object.keys(vi.pane.nav.views);

test('every view that has a title stands in the table', () => {
  expect([...viewsWith('nothing', 'excel', 'ledger')].sort()).toEqual([...ALL].sort());
});

test('without a ledger or without Excel only what can do without it is offered, the home always', () => {
  expect(viewsWith('nothing', 'excel')).toEqual(['ledger', 'functions', 'rollUp']);
  expect(viewsWith('nothing')).toEqual(['ledger', 'functions']);
});

test('the address asks for a view, and for the home with anything else', () => {
  expect(viewOf('?view=functions')).toBe('functions');
  expect(viewOf('?view=scores')).toBe(HOME);
  expect(viewOf('?view=toString')).toBe(HOME);
  expect(viewOf('')).toBe(HOME);
});
