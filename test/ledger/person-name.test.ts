import { personName } from '../../src/ledger/person-name';

const people = { 'Văn phòng': { name: 'Nguyễn Văn An', email: '' } };

test('a role has the name of its person, or none', () => {
  expect(personName({ people }, 'Văn phòng')).toBe('Nguyễn Văn An');
  expect(personName({ people }, 'Kế toán')).toBe('');
});

test('no role has the name of what every object has', () => {
  expect(personName({ people }, 'constructor')).toBe('');
});
