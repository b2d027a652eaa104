import type { UnitFile } from '../../../../src/features/ranking/domain/roll-up';
import type { UnitScore } from '../../../../src/features/ranking/domain/unit-score';

/** A unit of two areas with an index, and whatever else a test is about. */
export function unitScoreOf(code: string, index: number, more: Partial<UnitScore> = {}): UnitScore {
  const both = { self: index, appraised: index };
  return {
    name: `xã Số ${code}`,
    code,
    year: 2026,
    set: { mark: 'a', title: 'Bộ tiêu chí', version: '2026.1' },
    notArising: 'full',
    surveyHeld: true,
    rating: [
      { name: 'Xuất sắc', from: 90 },
      { name: 'Tốt', from: 80 },
      { name: 'Trung bình', from: 0 },
    ],
    sample: false,
    started: true,
    entered: 40,
    criteria: 40,
    unread: [],
    unappraised: 0,
    areas: [
      { code: '1', title: 'Chỉ đạo, điều hành', index: both },
      { code: '2', title: 'Cải cách thể chế', index: both },
    ],
    total: both,
    differences: [],
    ...more,
  };
}

/** The file of such a unit. */
export function unitFileOf(code: string, index: number, more: Partial<UnitScore> = {}): UnitFile {
  return { name: `${code}.xlsx`, read: { ok: true, value: unitScoreOf(code, index, more) } };
}
