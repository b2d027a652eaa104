import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { codedTitle, criteriaOf } from '../../../catalogue/index-set';
import { book } from '../../../excel/excel-book';
import { purposeAt } from '../../../ledger/purpose';
import { valueMeant } from '../../../ledger/value-meant';
import { isFed } from '../../../rules/asks';
import { gapToTarget } from '../../../scores/target';
import type { Scores } from '../../../scores/scores';
import { whatIf, type SupposedCell } from '../domain/what-if';
import { PLANNER_TEXTS } from '../messages/planner-en';
import { supposedFields, type SupposedField } from '../messages/supposed-fields';
import { Buttons } from '../../../ui/Buttons';
import { ChoiceField } from '../../../ui/ChoiceField';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Panel } from '../../../ui/Panel';
import { useWriting } from '../../../ui/use-work';
import { WorkStatus } from '../../../ui/WorkStatus';
import type { WrittenEdit } from '../../../workbook/book';
import { whatIfEdit } from '../workbook/what-if-edit';
import { WrittenNotice } from '../../../ui/WrittenNotice';

const useStyles = makeStyles({
  field: { width: '100%', maxWidth: '420px' },
  moves: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Tries other entries on a scratch copy: what would move, before anything is written. */
export function WhatIfPanel({ target }: { readonly target: number | undefined }) {
  const { open, scores, today } = useOpenLedger();
  const { ledger, found } = open;
  const styles = useStyles();
  const texts = useTexts(PLANNER_TEXTS);
  const criteria = useMemo(() => criteriaOf(ledger.set).filter(({ rule }) => !isFed(rule)), [ledger.set]);
  const [code, setCode] = useState(criteria[0]?.code ?? '');
  const [typed, setTyped] = useState<
    ReadonlyMap<string, { readonly field: SupposedField; readonly text: string }>
  >(new Map());
  const writing = useWriting<WrittenEdit>();
  const deferred = useDeferredValue(typed);
  const cells = useMemo(
    () =>
      [...deferred.values()].map(({ field: { place }, text }): SupposedCell => ({
        place,
        value: valueMeant(purposeAt(ledger, place), text).value,
      })),
    [deferred, ledger],
  );
  const supposed = useMemo(() => whatIf(ledger, cells, today), [ledger, cells, today]);
  const chosen = criteria.find(criterion => criterion.code === code);

  const write = (): void =>
    writing.run(
      async () => {
        const edit = whatIfEdit(found, cells);
        return edit.ok ? book.write(edit.value) : edit;
      },
      () => setTyped(new Map()),
    );

  return (
    <Panel title={texts.whatIf}>
      <p>{texts.whatIfHint}</p>
      <ChoiceField
        label={texts.criterion}
        all={criteria.map(each => each.code)}
        nameOf={each => codedTitle(criteria.find(criterion => criterion.code === each)!)}
        chosen={code}
        onChoose={setCode}
      />
      {chosen &&
        supposedFields(chosen, texts).map(field => (
          <Field key={`${code} ${field.key}`} className={styles.field} label={field.label}>
            {field.words ? (
              <Select
                value={typed.get(`${code} ${field.key}`)?.text ?? ''}
                onChange={(_, { value }) => suppose(field, value)}
              >
                <option value="">{texts.asItIs}</option>
                {field.words.map(word => (
                  <option key={word}>{word}</option>
                ))}
              </Select>
            ) : (
              <Input
                value={typed.get(`${code} ${field.key}`)?.text ?? ''}
                placeholder={texts.asItIs}
                onChange={(_, { value }) => suppose(field, value)}
              />
            )}
          </Field>
        ))}
      {cells.length > 0 && <Moves before={scores} supposed={supposed} target={target} />}
      <WorkStatus work={writing}>{texts.assigning}</WorkStatus>
      {writing.at === 'done' && cells.length === 0 && (
        <WrittenNotice edit={writing.value} texts={texts}>
          <span>{texts.supposedWritten}</span>
        </WrittenNotice>
      )}
      {cells.length > 0 && writing.at !== 'working' && (
        <Buttons>
          <Button appearance="primary" onClick={write}>
            {texts.writeSupposed}
          </Button>
          <Button onClick={() => setTyped(new Map())}>{texts.dropSupposed}</Button>
        </Buttons>
      )}
    </Panel>
  );

  function suppose(field: SupposedField, text: string): void {
    const next = new Map(typed);
    if (text === '') next.delete(`${code} ${field.key}`);
    else next.set(`${code} ${field.key}`, { field, text });
    setTyped(next);
  }
}

/** What moves: the points of the criteria and their areas, the index, its rating and what it lacks of the target. */
function Moves({
  before,
  supposed: { after, criteria },
  target,
}: {
  readonly before: Scores;
  readonly supposed: ReturnType<typeof whatIf>;
  readonly target: number | undefined;
}) {
  const styles = useStyles();
  const { number, entry } = useMessages();
  const texts = useTexts(PLANNER_TEXTS);
  const points = (value: number | undefined): string => (value === undefined ? '–' : number(value, 2));
  const move = (from: string, to: string): string => `${from} → ${to}`;
  const scoreOf = (code: string): number | undefined =>
    before.criteria.find(({ criterion }) => criterion.code === code)?.score;
  const codes = new Set(criteria.map(({ criterion }) => criterion.code));
  const gap = ({ total: { index } }: Scores): string =>
    index === undefined || target === undefined ? '–' : number(gapToTarget(index, target), 2);
  return (
    <ul className={styles.moves} aria-live="polite">
      {criteria.map(({ criterion: { code }, score, outcome }) => (
        <li key={code}>
          {`${code}: ${outcome.state === 'invalid' ? entry[outcome.code] : move(points(scoreOf(code)), points(score))}`}
        </li>
      ))}
      {after.areas.map(
        ({ area, self }, index) =>
          area.criteria.some(({ code }) => codes.has(code)) && (
            <li key={`area ${area.code}`}>
              {`${texts.area(area.code)}: ${move(points(before.areas[index]!.self), points(self))}`}
            </li>
          ),
      )}
      <li>{`${texts.index}: ${move(points(before.total.index), points(after.total.index))}`}</li>
      <li>{`${texts.rating}: ${move(before.total.rating ?? '–', after.total.rating ?? '–')}`}</li>
      {target !== undefined && <li>{`${texts.lacking}: ${move(gap(before), gap(after))}`}</li>}
    </ul>
  );
}
