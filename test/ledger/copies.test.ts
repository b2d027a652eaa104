import { ownersOf, type IndexSet } from '../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { COPY_KINDS, officersOf, type Officer } from '../../src/ledger/copies';
import {
  copyFileName,
  copyStem,
  officerStem,
  nextVersion,
  rolePart,
  zipName,
} from '../../src/features/send/domain/copy-name';
import { namePart } from '../../src/ledger/file-name';
import { partOf } from '../../src/features/send/domain/copy-part';
import type { Ledger, Person } from '../../src/ledger/ledger';
import { textOf } from '../../src/rules/cell';
import { awkwardName, setWithAreas } from '../catalogue/build-set';
import { demoLedger } from '../sample/sample-plan';

const sample = demoLedger({ blank: false });
const roles = ownersOf(DEFAULT_SET);
const FINANCE = 'Công chức Tài chính - kế toán';
const LAW = 'Công chức Tư pháp - hộ tịch';

function withPeople(people: Readonly<Record<string, Person>>, ledger = sample): Ledger {
  return { ...ledger, settings: { ...ledger.settings, people } };
}
const rolesOf = (ledger: Ledger): (readonly string[])[] => officersOf(ledger).map(each => each.roles);

/** The set with one owner of all criteria. */
const withOwner = (set: IndexSet, owner: string): IndexSet => ({
  ...set,
  areas: set.areas.map(area => ({ ...area, criteria: area.criteria.map(each => ({ ...each, owner })) })),
});

test('a role that is called like what every object has is nobody until somebody is named', () => {
  const set = withOwner(sample.set, 'constructor');
  expect(officersOf(withPeople({}, { ...sample, set }))).toMatchObject([
    { roles: ['constructor'], name: '', email: '' },
  ]);
});

describe('who gets a copy', () => {
  test('is one officer per role, with the criteria of the role', () => {
    const officers = officersOf(sample);
    expect(officers.map(each => each.roles)).toEqual(roles.map(role => [role]));
    expect(officers.flatMap(({ criteria }) => criteria)).toHaveLength(40);
    expect(officers.find(each => each.roles[0] === FINANCE)).toEqual({
      roles: [FINANCE],
      name: '',
      email: '',
      criteria: ['6.1', '6.2', '6.3', '6.4'],
    });
  });

  test('is one person where two roles have the same name at the same address', () => {
    const person = { name: 'Người A', email: 'a@xa.gov.vn' };
    const ledger = withPeople({ [FINANCE]: person, [LAW]: { name: 'người a', email: 'A@xa.gov.vn' } });
    expect(officersOf(ledger)).toHaveLength(roles.length - 1);
    const both = officersOf(ledger).find(({ email }) => email !== '')!;
    expect(both.roles).toEqual([LAW, FINANCE]);
    expect(both.criteria).toContain('2.1');
    expect(both.criteria).toContain('6.4');
  });

  test('is not one person for a shared mailbox, nor for names without an address', () => {
    const box = 'vanphong@xa.gov.vn';
    expect(
      rolesOf(
        withPeople({ [FINANCE]: { name: 'Người A', email: box }, [LAW]: { name: 'Người B', email: box } }),
      ),
    ).toHaveLength(roles.length);
    expect(
      rolesOf(
        withPeople({ [FINANCE]: { name: 'Người A', email: '' }, [LAW]: { name: 'Người A', email: '' } }),
      ),
    ).toHaveLength(roles.length);
  });
});

describe('the part of an officer', () => {
  const tasks: Ledger['tasks'] = [
    { ...sample.tasks[0]!, owner: FINANCE, indicator: '2.1' },
    { ...sample.tasks[0]!, owner: null, indicator: '6.1' },
    { ...sample.tasks[0]!, owner: 'ai đó', indicator: 6.2 },
    { ...sample.tasks[0]!, owner: LAW, indicator: '6.1' },
    { ...sample.tasks[0]!, owner: null, indicator: null },
  ];
  const part = partOf({ ...sample, tasks }, [FINANCE]);

  test('holds the rows of registers that name its role, or no role and its criteria', () => {
    expect(part.tasks).toEqual(tasks.slice(0, 3));
    expect(new Set(part.evidence.map(({ criterion }) => textOf(criterion)[0]))).toEqual(new Set('6'));
    expect(part.evidence.length).toBeGreaterThan(0);
  });

  test('holds all rows of its areas and nothing of the others', () => {
    expect(part.records['6.1']).toBe(sample.records['6.1']);
    expect(Object.keys(part.records)).toEqual(Object.keys(sample.records));
    expect(part.records['2.1']!.entry).toMatchObject({ done: null, result: null });
  });

  test('every row that belongs to anybody is in exactly one part', () => {
    const officers = officersOf(sample);
    for (const register of ['evidence', 'remediations', 'tasks', 'reports'] as const) {
      const parts = officers.flatMap(each => [...partOf(sample, each.roles)[register]]);
      expect([register, parts.length]).toEqual([register, sample[register].length]);
      expect(new Set<unknown>(parts)).toEqual(new Set<unknown>(sample[register]));
    }
  });
});

describe('file names', () => {
  test.each([
    ['3. Thủ tục hành chính', '3-Thu-tuc-hanh-chinh'],
    ['Đất đai', 'Dat-dai'],
    ['một cửa', 'Mot-cua'],
    ['8. Tác động KT-XH', '8-Tac-dong-KT-XH'],
    ['../..\\evil\u202e.exe', 'Evil-exe'],
    ['😀 "<>|:*?', ''],
    ['Văn phòng Đảng ủy, Hội đồng nhân dân và Ủy ban nhân dân', 'Van-phong-Dang-uy-Hoi-dong'],
    ['x'.repeat(99), `X${'x'.repeat(29)}`],
  ])('%s is written %s', (text, expected) => {
    expect(namePart(text)).toBe(expected);
  });

  test.each([
    ['Công chức Tư pháp - hộ tịch', 'Tu-phap-ho-tich'],
    ['Công chức VP-TK (phụ trách CCHC)', 'VP-TK'],
    ['Bộ phận TN&TKQ (một cửa)', 'Mot-cua'],
    ['Chủ tịch UBND', 'Chu-tich-UBND'],
  ])('the role %s is written %s', (role, expected) => {
    expect(rolePart(role)).toBe(expected);
  });

  const officers = officersOf(sample);
  const stem = (role: string): string =>
    officerStem(
      sample,
      officers.find(each => each.roles[0] === role)!,
      officers,
    );

  test('tell year, unit, whose it is and the version', () => {
    const START = 'So-CCHC-2026-Cam-Giang';
    expect(copyFileName(stem(FINANCE), 1)).toBe(`${START}-Tai-chinh-ke-toan.xlsx`);
    expect(copyFileName(stem(FINANCE), 2)).toBe(`${START}-Tai-chinh-ke-toan-lan-2.xlsx`);
    expect(stem(LAW)).toBe(`${START}-Tu-phap-ho-tich`);
    expect(copyStem(sample, 'whole')).toBe(`${START}-Toan-bo`);
    expect(copyStem(sample, 'summary')).toBe(`${START}-Tong-hop`);
    const people = { [LAW]: { name: 'Trần Thị Đào', email: 'a@xa.vn' } };
    const named = { ...sample, settings: { ...sample.settings, people } };
    const all = officersOf(named);
    const own = all.find(({ roles }) => roles.includes(LAW))!;
    expect(officerStem(named, own, all)).toBe(`${START}-Tran-Thi-Dao`);
  });

  test('of two people who are called alike are numbered from 1, in the order of their roles', () => {
    const person = (email: string): Person => ({ name: 'Trần Thị Đào', email });
    const people = { [LAW]: person('a@xa.vn'), [FINANCE]: person('b@xa.vn') };
    const named = { ...sample, settings: { ...sample.settings, people } };
    const all = officersOf(named);
    const stems = all.map(each => officerStem(named, each, all));
    expect(stems.filter(each => each.includes('Tran-Thi-Dao'))).toEqual([
      'So-CCHC-2026-Cam-Giang-Tran-Thi-Dao-1',
      'So-CCHC-2026-Cam-Giang-Tran-Thi-Dao-2',
    ]);
  });

  test.each([
    ['the shipped set', sample],
    ['awkward names', demoLedger({ blank: true, set: setWithAreas(9, awkwardName) })],
    ['one owner each', demoLedger({ blank: true, set: alike() })],
    [
      'a name that somebody mistyped',
      { ...sample, settings: { ...sample.settings, unitName: '../xã\r\n="Cẩm" Giang' } },
    ],
  ])('are safe and differ: %s', (_, ledger) => {
    const all = officersOf(ledger);
    const stems = all.map((each: Officer) => officerStem(ledger, each, all));
    expect(new Set(stems.map(each => each.toLowerCase())).size).toBe(stems.length);
    for (const each of stems) expect(each).toMatch(/^So-CCHC-2026(-[A-Za-z0-9]+)+$/);
    expect(Math.max(...stems.map(each => each.length))).toBeLessThan(70);
  });

  /** Roles that share areas and initials. */
  function alike(): typeof DEFAULT_SET {
    const set = setWithAreas(3);
    const areas = set.areas.map(area => ({
      ...area,
      criteria: area.criteria.map((criterion, index) => ({
        ...criterion,
        owner: `Công chức ${index % 2 ? 'Văn' : 'Vụ'}`,
      })),
    }));
    return { ...set, areas };
  }

  test('count the versions of the same part', () => {
    const sent = ['So-CCHC-2026-A.xlsx', ' so-cchc-2026-a-LAN-3.xlsx', 'So-CCHC-2026-A-x-lan-9.xlsx'];
    expect(nextVersion('So-CCHC-2026-A', sent)).toBe(4);
    expect(nextVersion('So-CCHC-2026-A', sent.slice(0, 1))).toBe(2);
    expect(nextVersion('So-CCHC-2026-A', ['', 'a.b', 'So-CCHC-2026-A-lan-.xlsx'])).toBe(1);
  });

  test('of all copies together begins like theirs', () => {
    expect(zipName(sample.settings)).toBe('So-CCHC-2026-Cam-Giang.zip');
  });
});

test('kinds are called as in copies that were mailed before', () => {
  expect(COPY_KINDS).toEqual(['officer', 'whole', 'summary']);
});
