import { roundResult } from '../../../rules/decimal';
import type { OutsidePart } from '../../../catalogue/index-set';
import { NAME_LENGTH, TEXT_LENGTH } from '../../../catalogue/text-laws';
import { isDay } from './code-from-day';
import { evidenceList } from './evidence-list';
import { oneLine } from './shown-lines';
import type { RowPlace } from './grid';
import { capOf, outsidePart } from './outside-part';
import { pointsInTitle, printedPoints, saysNoPoints } from './printed-points';
import type { ReadItem } from './read-items';
import { reportingOf } from './reporting-of';
import type { RowIssue, RowWhere } from './table-issue';
import type { ReadArea, ReadCriterion, ReadHeading, ReadRule } from './table-reading';
import type { CodedNode } from './unique-codes';

/** Headings below which more stand cannot be told apart on a sheet. */
const MOST_DEPTH = 4;

interface ReadAreas {
  readonly areas: readonly ReadArea[];
  readonly issues: readonly (RowIssue & RowWhere)[];
}

/** How criteria are scored: what reads their texts, and the header of the column for points by survey, '' for none. */
interface ScoringWords {
  readonly readRule: ReadRule;
  readonly survey: string;
  /** Whether the table has scoring texts at all, so that one that is missing is odd. */
  readonly hasMethods: boolean;
  /** Whether points by survey stand beside the other points and not within them. */
  readonly surveyAdds: boolean;
  /** Letters of the longest line of evidence; see `evidenceList`. */
  readonly evidenceWidth: number;
}

/**
 * Areas with their headings and criteria. A row with rows below it is a heading; a row of the outermost level without
 * any is an area of one criterion. Parts outside the total are told by their names. Example: see `readTable`.
 */
export function readAreas(roots: readonly CodedNode[], words: ScoringWords): ReadAreas {
  const reading = new AreaReading(words);
  return { areas: roots.flatMap(root => reading.areasOf(root)), issues: reading.issues() };
}

class AreaReading {
  readonly #issues: (RowIssue & RowWhere)[] = [];
  /** Where points are spelt with words or signs, the first of each way. */
  readonly #spelt = new Map<string, RowIssue & RowWhere & { code: 'row.pointsSpelt' }>();

  constructor(private readonly words: ScoringWords) {}

  issues(): readonly (RowIssue & RowWhere)[] {
    return [...this.#issues, ...this.#spelt.values()].sort(
      (one, other) => one.table - other.table || one.row - other.row,
    );
  }

  areasOf(root: CodedNode): ReadArea[] {
    const part = outsidePart(root.node.item.title);
    // "Điểm cộng, điểm trừ" over one of each: the parts are what stands below it.
    if (part === 'both' && root.nodes.some(({ node }) => outsidePart(node.item.title) !== undefined))
      return root.nodes.flatMap(node => this.areasOf(node));
    return [this.#area(root, part === 'both' ? 'bonus' : part)];
  }

  #area(root: CodedNode, part: OutsidePart | undefined): ReadArea {
    this.#oddities(root);
    const heading = this.#heading(root, part);
    const headings: ReadHeading[] = [];
    const criteria: ReadCriterion[] = [];
    if (root.nodes.length === 0) {
      const own = this.#criterion({ ...root, code: `${root.code}.1` }, part);
      criteria.push(own);
      return {
        ...heading,
        ...(own.maxPoints === null || part !== undefined ? {} : { maxPoints: own.maxPoints }),
        ...(part === undefined ? {} : { part }),
        headings,
        criteria,
      };
    }
    const walk = (node: CodedNode, depth: number): number => {
      if (node !== root) this.#oddities(node);
      if (node.nodes.length === 0) {
        const criterion = this.#criterion(node, part);
        criteria.push(criterion);
        return criterion.maxPoints ?? 0;
      }
      const read = node === root ? heading : this.#heading(node, part);
      if (node !== root) headings.push(read);
      this.#unusedRule(node);
      if (depth > MOST_DEPTH) this.#tell(node, { code: 'row.tooDeep', depth, limit: MOST_DEPTH });
      const summed = roundResult(node.nodes.reduce((sum, below) => sum + walk(below, depth + 1), 0));
      const declared = read.maxPoints;
      if (part === undefined && declared !== undefined && roundResult(declared) !== summed)
        this.#tell(node, { code: 'sum.heading', declared, summed });
      return summed;
    };
    walk(root, 0);
    return { ...heading, ...(part === undefined ? {} : { part }), headings, criteria };
  }

  #heading(node: CodedNode, part: OutsidePart | undefined): ReadHeading {
    const { item } = node.node;
    const said = pointsInTitle(item.title);
    const points = part === undefined ? this.#headingPoints(node) : capOf(item.points, item.title);
    if (part === undefined && said && points !== undefined && said.points !== points)
      this.#tell(node, { code: 'row.titlePoints', title: said.points, points });
    const maxPoints = points ?? said?.points;
    return {
      code: node.code,
      printedCode: printedCodeOf(node),
      title: said?.title ?? item.title,
      ...(maxPoints === undefined ? {} : { maxPoints }),
      place: placeOf(item),
    };
  }

  /**
   * The points beside a heading, with those by survey where the table keeps them apart; what is odd of those of an area
   * without rows below it is told of its criterion.
   */
  #headingPoints(node: CodedNode): number | undefined {
    if (node.nodes.length === 0) return undefined;
    const points = this.#pointsOf(node, false);
    const survey = this.words.surveyAdds ? printedPoints(node.node.item.survey)?.points : undefined;
    return survey === undefined ? points : roundResult((points ?? 0) + survey);
  }

  #criterion(node: CodedNode, part: OutsidePart | undefined): ReadCriterion {
    const { item } = node.node;
    if (item.title === '') this.#tell(node, { code: 'row.noTitle' });
    const maxPoints = this.#maximum(node, part);
    const method = item.method.normalize('NFC');
    const isSurveyed = method === '' && printedPoints(item.survey) !== undefined;
    if (method === '' && !isSurveyed && this.words.hasMethods) this.#tell(node, { code: 'row.noRule' });
    if (item.title.length > TEXT_LENGTH)
      this.#tell(node, { code: 'row.textLong', field: 'title', limit: TEXT_LENGTH });
    if (item.owner.length > NAME_LENGTH)
      this.#tell(node, { code: 'row.textLong', field: 'owner', limit: NAME_LENGTH });
    const said = pointsInTitle(item.title);
    const reading = this.words.readRule(
      isSurveyed ? this.words.survey : method,
      // Points that a part takes off are told as such.
      part === 'penalty' ? -(maxPoints ?? 0) : (maxPoints ?? 0),
      item.title,
    );
    // Of what could not be read whole nothing is certain.
    const isDoubtful = maxPoints === null || item.holds.length > 0 || item.pointsAreOptions;
    return {
      code: node.code,
      printedCode: printedCodeOf(node),
      // Points are told once, unless the title says others.
      title: said && said.points === maxPoints ? said.title : item.title,
      maxPoints,
      method,
      evidence: evidenceList(item.evidence, this.words.evidenceWidth),
      owner: oneLine(item.owner),
      reporting: reportingOf(item.reporting, [item.title, method]),
      reading: isDoubtful && reading.confidence === 'certain' ? { ...reading, confidence: 'look' } : reading,
      place: placeOf(item),
    };
  }

  /** The points of a criterion, from wherever they are printed. */
  #maximum(node: CodedNode, part: OutsidePart | undefined): number | null {
    const { item } = node.node;
    if (item.sharesPoints) {
      this.#tell(node, { code: 'row.pointsShared' });
      return null;
    }
    const survey = printedPoints(item.survey)?.points;
    const options = item.options.flatMap(text => printedPoints(text)?.points ?? []);
    if (item.pointsAreOptions || (saysNoPoints(item.points) && survey === undefined && options.length > 1)) {
      const points = Math.max(...options);
      this.#tell(node, { code: 'row.pointsFromOptions', points });
      return points > 0 ? points : null;
    }
    const points = this.#pointsOf(node, true, part);
    if (points !== undefined) {
      if (survey !== undefined && survey !== points) this.#tell(node, { code: 'row.surveyToo', survey });
      return points;
    }
    const said = pointsInTitle(item.title)?.points;
    if (saysNoPoints(item.points)) {
      if (survey !== undefined) return survey;
      if (said !== undefined) return said;
      this.#tell(node, { code: 'row.noPoints' });
    }
    return null;
  }

  /** The points in the cell of a row; what cannot be points is told. */
  #pointsOf(node: CodedNode, isCriterion: boolean, part?: OutsidePart): number | undefined {
    const { item } = node.node;
    if (saysNoPoints(item.points)) {
      if (item.holds.includes('noResult') && isCriterion) this.#tell(node, { code: 'row.pointsNoResult' });
      return undefined;
    }
    const printed = printedPoints(item.points);
    if (!printed) {
      this.#tell(node, { code: 'row.pointsUnreadable', text: item.points });
      return undefined;
    }
    const { points, spelling } = printed;
    // What is taken off is printed with a minus sign as often as without.
    if (points < 0 && part !== 'penalty') {
      this.#tell(node, { code: 'row.pointsNegative', points });
      return undefined;
    }
    if (spelling !== 'plain') this.#tellSpelt(node, item.points, points, spelling);
    return Math.abs(points);
  }

  #oddities(node: CodedNode): void {
    const { item, number } = node.node;
    if (node.odd === 'twice') this.#tell(node, { code: 'row.codeTwice', printed: printedCodeOf(node) });
    else if (node.odd)
      this.#tell(node, { code: 'row.codeGap', after: node.odd.after, printed: printedCodeOf(node) });
    if (number.shortened) this.#tell(node, { code: 'row.codeShortened', ...number.shortened });
    if (item.dayCode !== undefined)
      this.#tell(node, { code: 'row.codeFromDay', text: item.dayCode, meant: printedCodeOf(node) });
    if (item.badCode !== undefined)
      this.#tell(node, {
        code: isDay(item.badCode) ? 'row.codeIsDay' : 'row.codeUnreadable',
        text: item.badCode,
      });
    if (item.holds.includes('picture')) this.#tell(node, { code: 'row.picture' });
    if (item.holds.includes('table')) this.#tell(node, { code: 'row.tableInside' });
  }

  /** A scoring text beside a heading, which no criterion below it shares. */
  #unusedRule(heading: CodedNode): void {
    const { method } = heading.node.item;
    const shared = (node: CodedNode): boolean => node.node.item.method === method || node.nodes.some(shared);
    if (method !== '' && !heading.nodes.some(shared)) this.#tell(heading, { code: 'row.headingRule' });
  }

  #tellSpelt(node: CodedNode, text: string, points: number, spelling: string): void {
    const known = this.#spelt.get(spelling);
    const { where, table, row } = this.#where(node);
    this.#spelt.set(
      spelling,
      known
        ? { ...known, count: known.count + 1 }
        : { code: 'row.pointsSpelt', text, points, count: 1, where, table, row },
    );
  }

  #tell(node: CodedNode, issue: RowIssue): void {
    this.#issues.push({ ...issue, ...this.#where(node) });
  }

  #where({ code, node: { item } }: CodedNode): RowWhere {
    return { where: code, ...placeOf(item) };
  }
}

const placeOf = ({ table, row }: ReadItem): RowPlace => ({ table, row });

function printedCodeOf({ node: { item, number } }: CodedNode): string {
  return number.shortened?.meant ?? item.code?.printed ?? '';
}
