import { isByHand, keepsLaws, traitsOf } from '../rules/asks';
import { kindOf, type Rule } from '../rules/kinds';
import { amountsOf, UNNAMED, withAmounts, type Amounts } from './amounts';
import { withoutBullet } from './clauses';
import type { Besides, Found } from './found';
import { nameOf, shareNames, shortened } from './names';
import { readBands } from './read-bands';
import { readChecklist, readLevels, readYesNo } from './read-choice';
import { readCounts } from './read-counts';
import { readDeadline } from './read-deadline';
import { readPerCase } from './read-per-case';
import { readRatio } from './read-ratio';
import { readRatios } from './read-ratios';
import { readSurvey } from './read-survey';
import type { Reading } from './reading';
import { statementOf, type Statement } from './statement';
import { canonicalRule } from './write-rule';

/** The families of wordings, those that say more before those that say less. */
const FAMILIES: readonly ((statement: Statement) => Found | undefined)[] = [
  readSurvey,
  readPerCase,
  readRatio,
  readRatios,
  readDeadline,
  readBands,
  readCounts,
  readChecklist,
  readYesNo,
  readLevels,
];

/**
 * The rule that a scoring text states for a criterion of so many points. Never throws; what is not certain is never
 * guessed in silence. `title` names the amounts where the text does not. Points below 0 are those of a part that takes
 * points off: the rule then says how many.
 * Example: `readRule('Đạt yêu cầu: 1; Không đạt yêu cầu: 0', 1).rule.kind` is "yesNo".
 */
export function readRule(method: string, maxPoints: number, title = ''): Reading {
  const canonical = canonicalRule(method);
  if (canonical) return asWritten(canonical, maxPoints, title);
  const statement = statementOf(method, maxPoints, title);
  const found = branches(statement) ? [] : FAMILIES.flatMap(family => family(statement) ?? []);
  const [first, ...others] = found;
  const notArising = notArisingOf(statement);
  const asRule = (rule: Rule): Rule => (notArising ? { ...rule, notArising } : rule);
  if (!first || (!first.whole && statement.unread.some(bearsOnPoints)))
    return byHand(
      method,
      title,
      notArising,
      found.map(({ rule }) => asRule(rule)),
    );
  const certain =
    first.sure &&
    (first.whole || (statement.unread.length === 0 && harmlessHeadings(statement))) &&
    notArising !== true &&
    !hasBranch(statement) &&
    saidBesides(statement).every(besides => besides === first.heeds) &&
    keepsLaws(first.rule, statement.max);
  return {
    rule: asRule(first.rule),
    confidence: certain ? 'certain' : 'look',
    alternatives: others
      .filter(({ rule }, index) => others.findIndex(other => kindOf(other.rule) === kindOf(rule)) === index)
      .map(({ rule }) => asRule(rule)),
  };
}

/** A canonical text says all by itself, but for the names of the amounts. */
function asWritten(written: Rule, max: number, title: string): Reading {
  const rule = title === '' ? written : withAmounts(written, namesByTitle(written, title));
  const confidence = isByHand(rule) ? 'manual' : keepsLaws(rule, Math.abs(max)) ? 'certain' : 'look';
  return { rule, confidence, alternatives: [] };
}

function namesByTitle(rule: Rule, title: string): Amounts {
  if (traitsOf(rule).bySurvey) return {};
  if (amountsOf(rule).denominator !== undefined) {
    const { done, total } = shareNames(title);
    return { numerator: done, denominator: total };
  }
  return { numerator: nameOf(title, UNNAMED.counted) };
}

function byHand(
  method: string,
  title: string,
  notArising: Rule['notArising'],
  alternatives: readonly Rule[],
): Reading {
  const basis = shortened(method) || shortened(title) || 'Cơ quan có thẩm quyền chấm';
  return {
    rule: { kind: 'manual', basis, ...(notArising && { notArising }) },
    confidence: 'manual',
    alternatives,
  };
}

/** "Trừ xã mới thành lập" takes off no points. */
const SAVE = /^trừ (?!điểm|đi |hết |tối đa)[^\d%]*$/iu;

/** Whether what was not understood speaks of points, so that any rule without it would be another one. */
function bearsOnPoints(clause: string): boolean {
  if (SAVE.test(clause)) return false;
  return /(?<!\p{L})(?:(?<!(?:thời|địa|quan|đặc|ưu|khuyết|nhược|trọng|thí) )điểm(?! nghẽn)|trừ|cộng)(?!\p{L})|%|\dđ/iu.test(
    clause,
  );
}

/** What the text says of a criterion that did not arise; `true` where it is not clear what that comes to. */
function notArisingOf({ remarks }: Statement): Rule['notArising'] | undefined {
  const said = new Set(remarks.notArising.map(({ counts }) => counts));
  const [only] = said;
  if (only === undefined) return undefined;
  return said.size > 1 || only === 'unclear' ? true : only;
}

/** Headings over groups of options: which group holds is decided elsewhere. */
function branches({ headings, options, formulas }: Statement): boolean {
  return headings.length > 1 && options.length + formulas.length > 1;
}

/** What a text says besides the points of each case, which most kinds know nothing of. */
function saidBesides({ text, takesOff, remarks }: Statement): readonly Besides[] {
  const said: Readonly<Record<Besides, boolean>> = {
    average: AVERAGE.test(text),
    rounding: remarks.round.length > 0,
    takingOff: takesOff,
  };
  return (Object.keys(said) as Besides[]).filter(besides => said[besides]);
}

/** What is worked out over several periods or units comes to something else than each of them. */
const AVERAGE = /bình quân|trung bình (?:cộng|các|của|theo|mỗi|từng)/iu;

/** "Nhóm II (xã)", and nothing that such a unit would have to do. */
const ONLY_UNITS =
  /^(?=.*(?:xã|phường|thị trấn|đặc khu))(?:(?:nhóm|khối|loại|cấp|các|và|xã|phường|thị trấn|đặc khu|miền núi|vùng cao|biên giới|đồng bằng|[ivx]+|\d+|\p{L})(?!\p{L})[\s,:()-]*)+$/iu;

/** An option for some units only, such as "Riêng phường: 1 điểm". */
function hasBranch({ options, cases }: Statement): boolean {
  const words = [...options.map(({ condition }) => condition), ...cases.map(({ what }) => what)];
  return words.some(text => /^(?:riêng|đối với|áp dụng|với)(?!\p{L})/iu.test(text) || ONLY_UNITS.test(text));
}

/** One heading over all, that names what is measured and no condition of it. */
function harmlessHeadings({ headings, text }: Statement): boolean {
  return headings.every(
    heading =>
      headings.length === 1 &&
      withoutBullet(text).startsWith(heading) &&
      !/%|(?<!\p{L})(?:điểm|nếu|trường hợp|nhóm|đối với|đơn vị|khi|riêng|thuộc|loại|trong đó|trung bình|bình quân|nhân|hệ số|một trong|chấm|áp dụng|chỉ(?! (?:tiêu|số|đạo|thị))|từng|mỗi|tính(?! năng)|trừ|cộng|lấy|điều kiện|nửa)(?!\p{L})|^(?:đạt|bằng|có|không|đã|chưa|được|từ|trên|dưới)(?!\p{L})/iu.test(
        heading,
      ),
  );
}
