import type { Block, OfficialDocument } from '../../../messages/document';
import type { PlannedPoints } from '../../../ledger/points-plan';
import type { ReportFacts } from '../domain/report';
import { officialDate } from '../../../messages/date-text';
import { documentFrame, organNames } from './document-frame';
import { heading, item, paragraph } from './document-parts';
import { pointsPlanAppendix, stepsLeft } from './points-plan-table';
import { evidenceTable, taskTable } from './register-tables';
import { REPORT_TEXT, reportPeriodName, timeAhead } from './report-vi';
import { aheadItems } from './report-ahead';
import { resultBlocks } from './report-results';
import { causeItems, remedyItems, shortcomingItems } from './report-shortcomings';
import { situationBlocks } from './report-situation';
import { scoreTable } from './score-table';

/**
 * The periodic CCHC report as a document: every sentence is chosen by what the ledger holds, and what it does not hold
 * is a gap. The outline is that of Công văn 581/BNV-CCHC.
 * `steps` are those of the plan of points.
 * Example: `reportDocument(reportFacts(ledger, scores, closings, period, today)).appendices.length` is 3.
 */
export function reportDocument(facts: ReportFacts, steps: readonly PlannedPoints[] = []): OfficialDocument {
  const { ledger, period } = facts;
  const { year } = ledger.settings;
  const time = reportPeriodName(period.name, year);
  const organ = organNames(ledger);
  const section = (title: string, blocks: readonly Block[]): Block[] => [heading(1, title), ...blocks];
  const part = (title: string, blocks: readonly Block[]): Block[] =>
    blocks.length > 0 ? [heading(2, title), ...blocks] : [];
  return {
    ...documentFrame(ledger, 'report', REPORT_TEXT.summary(time), year),
    body: [
      paragraph(
        REPORT_TEXT.opening(
          organ.full,
          time,
          officialDate(period.from),
          officialDate(period.to),
          period.alone,
        ),
      ),
      ...section(REPORT_TEXT.situation, situationBlocks(facts)),
      ...section(REPORT_TEXT.results, resultBlocks(facts)),
      ...section(REPORT_TEXT.shortcomings, [
        ...part(REPORT_TEXT.shortcomingList, shortcomingItems(facts)),
        ...part(REPORT_TEXT.causes, causeItems(facts)),
        ...part(REPORT_TEXT.remedied, remedyItems(facts)),
      ]),
      ...section(
        REPORT_TEXT.ahead(timeAhead(period.code, year)),
        aheadItems(facts, stepsLeft(steps, facts.scores)),
      ),
      ...section(REPORT_TEXT.proposals, [item({ missing: REPORT_TEXT.proposalMissing })]),
      paragraph(REPORT_TEXT.closing(organ.short, time)),
    ],
    appendices: [
      { title: REPORT_TEXT.scoreAppendix, blocks: scoreTable(facts.scores) },
      { title: REPORT_TEXT.evidenceAppendix, blocks: evidenceTable(facts.evidence, ledger) },
      { title: REPORT_TEXT.taskAppendix, blocks: taskTable(facts.tasks.now) },
      ...pointsPlanAppendix(steps, facts.scores, year, facts.day),
    ],
  };
}
