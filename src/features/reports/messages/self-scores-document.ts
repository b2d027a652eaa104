import type { Block, OfficialDocument } from '../../../messages/document';
import type { ReportFacts } from '../domain/report';
import { isUnproven } from '../../../scores/scores';
import { documentFrame, organNames } from './document-frame';
import { heading, item, paragraph } from './document-parts';
import { fullWords } from '../../../messages/full-words';
import { outOf } from '../../../messages/numbers-vi';
import { scoreTexts } from './report-situation';
import { areaTable, explained, selfScoresTable } from './self-scores-table';
import { SELF_SCORES_TEXT } from './self-scores-vi';

/**
 * The report on the self scores of a year: the sums by area, an explanation for each criterion without evidence, and
 * all criteria with the papers that prove them (Công văn 383 and 384/BNV-CCHC). It goes out in January.
 * Example: `selfScoresDocument(reportFacts(ledger, scores, closings, reportPeriods(2026)[3]!, today))`.
 */
export function selfScoresDocument(facts: ReportFacts): OfficialDocument {
  const { ledger, scores } = facts;
  const { year } = ledger.settings;
  const organ = organNames(ledger);
  return {
    ...documentFrame(ledger, 'report', SELF_SCORES_TEXT.summary(year), year + 1),
    body: [
      paragraph(SELF_SCORES_TEXT.opening(organ.full, year)),
      heading(1, SELF_SCORES_TEXT.results),
      ...scoreTexts(facts).map(text => paragraph(text)),
      areaTable(scores),
      heading(1, SELF_SCORES_TEXT.unproven),
      ...explanations(facts),
      heading(1, SELF_SCORES_TEXT.difficulties),
      item({ missing: SELF_SCORES_TEXT.difficultiesMissing }),
      paragraph(SELF_SCORES_TEXT.closing(organ.short, year)),
    ],
    appendices: [{ title: SELF_SCORES_TEXT.appendix, blocks: [selfScoresTable(scores, ledger)] }],
  };
}

function explanations({ scores, ledger }: ReportFacts): Block[] {
  const unproven = scores.criteria.filter(isUnproven);
  if (scores.total.entered === 0) return [paragraph(SELF_SCORES_TEXT.nothingScored)];
  if (unproven.length === 0) return [paragraph(SELF_SCORES_TEXT.allProven)];
  return unproven.map(score => {
    const { code, title, maxPoints } = score.criterion;
    const points = outOf(score.score ?? 0, maxPoints);
    return item(
      `Tiêu chí ${code} (${fullWords(title)}), tự chấm ${points}: `,
      ...explained(score, ledger),
      '.',
    );
  });
}
