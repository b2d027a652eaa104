import { folded } from '../../../ledger/search-text';

/** What a column of the authority's table holds. Columns that nobody needs are `ignored`. */
export const MEANINGS = [
  'code',
  'title',
  'points',
  'method',
  'optionPoints',
  'evidence',
  'owner',
  'survey',
  'reporting',
  'ignored',
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** What a header may mean, likeliest first. Patterns are folded, so that they know no diacritics; see `folded`. */
const PATTERNS: readonly (readonly [pattern: RegExp, ...meanings: Meaning[]])[] = [
  [/^(stt|tt|so tt|so thu tu|thu tu|ma|ma so|ma (tieu chi|tc|chi so)|so|muc|ky hieu)$/, 'code'],
  // One column of both: the points stand in the titles.
  [/^(noi dung|(ten )?tieu chi|linh vuc)\b.*(\bva\b|[,;/(]) *(so )?(thang )?diem\b/, 'title'],
  [/\bky (bao cao|danh gia|cham)\b|\btan suat\b/, 'reporting'],
  [/\b(xhh|dtxhh|xa hoi hoc|sipas|khao sat)\b/, 'survey'],
  [/\b(huong dan|cach (cham|tinh|thuc|xac dinh|danh gia|cho)|phuong phap|cong thuc)\b/, 'method'],
  [/^(?!diem|ket qua|y kien|gop y).*\b(chu tri|phu trach|dau moi)\b/, 'owner'],
  // Who fills in what, what comes out of it, and remarks.
  [/\btu (cham|danh gia|tham dinh)\b|\btham dinh\b|\bphuc tra\b|\bgiai trinh\b|\bhoi dong\b/, 'ignored'],
  [
    /^diem .+ (cham|danh gia)$|^(ket qua|diem)( \w+)? (dat|dat duoc|danh gia|thuc hien)$|\bdat duoc\b|\bxep (loai|hang)\b/,
    'ignored',
  ],
  [
    /^(gia tri )?chi so( \(?%\)?| cchc)?$|^ghi chu|\bphoi hop\b|\bnam (truoc|\d{4})\b|\bdon vi tinh\b|^dvt$/,
    'ignored',
  ],
  [
    /\b(diem (toi da|chuan|quy dinh|cao nhat|tran|thuong|cong|tru|phat)|toi da|tong diem|diem td)\b/,
    'points',
  ],
  [
    /\b(thang|muc|khung) diem\b|^(so )?diem( (cham|thanh phan|tieu chi|so))?( \(.*\))?$/,
    'points',
    'optionPoints',
  ],
  [
    /\b(tai lieu|tlkc|kiem chung|minh chung|bang chung|ho so|san pham|nguon (so lieu|du lieu|thong tin))\b/,
    'evidence',
  ],
  [
    /\b(tham muu|chiu trach nhiem|don vi|co quan|phong ban|(phong|bo phan|nguoi)( \w+)* (thuc hien|theo doi))\b/,
    'owner',
  ],
  [
    /\b(noi dung (danh gia|cham)|dien giai|giai thich|cham diem|tinh diem|cho diem|(cac )?muc (do|danh gia)|thang danh gia|(can cu|co so|quy dinh|dieu kien|tieu thuc) (danh gia|cham|tinh|cho)|ba ?rem|yeu cau|tieu chuan)\b/,
    'method',
    'title',
  ],
  [/\b(noi dung|tieu chi|linh vuc|chi tieu|nhiem vu|danh muc|hang muc|chi so)\b/, 'title'],
];

/**
 * What the header of a column may mean, likeliest first; none for a text that is no header of this field.
 * Example: `meaningsOf('ĐIỂM\nTỐI ĐA')` is `['points']`.
 */
export function meaningsOf(header: string): readonly Meaning[] {
  const text = folded(header)
    .replace(/[.:*]+$|\s*\(\d{1,2}\)$/g, '')
    .trim();
  if (text === '' || text.length > LONGEST) return [];
  const [, ...meanings] = PATTERNS.find(([pattern]) => pattern.test(text)) ?? [undefined];
  return meanings;
}

/** Headers are a few words; a longer text is what stands below one. */
const LONGEST = 90;
