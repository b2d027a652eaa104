import { outlineOf } from '../../../catalogue/index-set';
import type { Block } from '../../../messages/document';
import type { ReportFacts } from '../domain/report';
import { scoresByCode, type AreaScore } from '../../../scores/scores';
import { criterionSentence } from './criterion-sentence';
import { heading, item, paragraph } from './document-parts';
import { fullWords, lowerFirst } from '../../../messages/full-words';
import { indexText, outOf } from '../../../messages/numbers-vi';
import { lastYearText } from './report-situation';

/** What each area achieved: its points, then one sentence for each criterion. */
export function resultBlocks(facts: ReportFacts): Block[] {
  const { scores, before, ledger } = facts;
  const changes = new Set(before?.changes.map(({ criterion }) => criterion.code));
  const then = new Map(before?.scores.criteria.map(score => [score.criterion.code, score.score]));
  const name = before ? lowerFirst(before.closing.period) : '';
  const byCode = scoresByCode(scores);
  return scores.areas.flatMap(area => [
    heading(2, area.area.title),
    paragraph(areaText(area, ledger.settings.year)),
    ...outlineOf(area.area).map(line => {
      if (line.kind === 'heading') return heading(3, fullWords(line.heading.title));
      const { code } = line.criterion;
      return item(
        ...criterionSentence(
          byCode.get(code)!,
          changes.has(code) ? { score: then.get(code), name } : undefined,
        ),
      );
    }),
  ]);
}

function areaText(area: AreaScore, year: number): string {
  const { index, entered, criteria } = area;
  const compared = lastYearText(area);
  if (entered === 0) return `Chưa có số liệu của ${criteria} tiêu chí.`;
  const facts = [
    `Điểm tự chấm ${outOf(area.self, area.counted)}${index === undefined ? '' : ` (${indexText(index)})`}`,
    ...(compared === '' ? [] : [`so với năm ${year - 1} ${compared}`]),
    ...(entered < criteria ? [`đã có số liệu của ${entered}/${criteria} tiêu chí`] : []),
  ];
  return `${facts.join('; ')}.`;
}
