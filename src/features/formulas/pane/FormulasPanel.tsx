import { Button } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import { success, type Result } from '../../../ledger/result';
import { hasCustomFunctions } from '../../../excel/capabilities';
import { book } from '../../../excel/excel-book';
import { FORMULAS_TEXTS } from '../messages/formulas-en';
import type { Dialect } from '../../../workbook/dialect';
import { countDialects, dialectCells, dialectEdit, type DialectCounts } from '../workbook/dialect-cells';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import { Buttons } from '../../../ui/Buttons';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useTexts } from '../../../ui/messages-context';
import { Panel } from '../../../ui/Panel';
import { Told } from '../../../ui/Told';
import { useRead } from '../../../ui/use-read';
import { useWriting } from '../../../ui/use-work';
import { WorkStatus } from '../../../ui/WorkStatus';

/** Turns the formulas of the open workbook into plain ones and back; nothing in a workbook that has none of them. */
export function FormulasPanel() {
  const { open } = useOpenLedger();
  const texts = useTexts(FORMULAS_TEXTS);
  const turning = useWriting<string>();
  const [turns, setTurns] = useState(0);
  // Looked at when the view comes and after each turn: who stands here did not come to type over formulas.
  const now = useRef(open);
  now.current = open;
  const { value: counts, issue } = useRead(
    useCallback(() => countsOf(now.current), []),
    turns,
  );

  const turn = (to: Dialect): void =>
    turning.run(
      async () => {
        const written = await switchDialect(open, to);
        const told = to === 'native' ? texts.switchedToNative : texts.switchedToLive;
        return written.ok ? success(told(written.value)) : written;
      },
      () => setTurns(turns + 1),
    );

  if (!counts) return issue && <ExcelNotice issue={issue} />;
  if (counts.live + counts.native + counts.other === 0) return null;
  return (
    <Panel title={texts.title}>
      <p>{texts.intro}</p>
      {turning.at === 'done' && <Told>{turning.value}</Told>}
      {counts.live > 0 && <p>{texts.live(counts.live)}</p>}
      {counts.native > 0 && <p>{texts.native(counts.native)}</p>}
      {counts.other > 0 && <p>{texts.other(counts.other)}</p>}
      {issue && <ExcelNotice issue={issue} />}
      <WorkStatus work={turning}>{texts.switching}</WorkStatus>
      {turning.at !== 'working' && (
        <Buttons>
          {counts.live > 0 && <Button onClick={() => turn('native')}>{texts.toNative}</Button>}
          {counts.native > 0 && hasCustomFunctions() && (
            <Button onClick={() => turn('live')}>{texts.toLive}</Button>
          )}
        </Buttons>
      )}
    </Panel>
  );
}

async function countsOf(open: OpenWorkbook): Promise<Result<DialectCounts>> {
  const found = await book.structure(open);
  return found.ok ? success(countDialects(dialectCells(open.ledger, found.value))) : found;
}

/** Writes the formulas of the open workbook in one dialect, and tells how many it wrote. */
async function switchDialect(open: OpenWorkbook, to: Dialect): Promise<Result<number>> {
  const found = await book.structure(open);
  if (!found.ok) return found;
  const edit = dialectEdit(dialectCells(open.ledger, found.value), found.value, to);
  const count = edit.form.length;
  if (count === 0) return success(0);
  const written = await book.write(edit);
  return written.ok ? success(count) : written;
}
