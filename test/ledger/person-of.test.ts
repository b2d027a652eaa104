import { personOf } from '../../src/ledger/person-of';

const people = { 'Văn phòng': { name: 'Nguyễn Văn An', email: '' } };

test('a role has the name of its person, or none', () => {
  expect(personOf({ people }, 'Văn phòng').name).toBe('Nguyễn Văn An');
  expect(personOf({ people }, 'Kế toán').name).toBe('');
});

test('no role has the name of what every object has', () => {
  expect(personOf({ people }, 'constructor').name).toBe('');
});
