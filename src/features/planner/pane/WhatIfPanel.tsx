import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { codedTitle } from '../../../catalogue/index-set';
import { book } from '../../../excel/excel-book';
import { placeKey, type CriterionPlace } from '../../../ledger/place';
import { supposableCriteria, supposedCell, supposedFields } from '../domain/supposed-field';
import { supposedMoves, type SupposedMoves } from '../domain/supposed-moves';
import { whatIf } from '../domain/what-if';
import { PLANNER_TEXTS } from '../messages/planner-en';
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

/** What is supposed of a cell, as it was typed. */
interface TypedField {
  readonly place: CriterionPlace;
  readonly text: string;
}
/** By the place. */
type Typed = ReadonlyMap<string, TypedField>;

/** Tries other entries on a scratch copy: what would move, before anything is written. */
export function WhatIfPanel({ target }: { readonly target: number | undefined }) {
  const { open, scores, today } = useOpenLedger();
  const { ledger, found } = open;
  const styles = useStyles();
  const texts = useTexts(PLANNER_TEXTS);
  const criteria = useMemo(() => supposableCriteria(ledger.set), [ledger.set]);
  const [code, setCode] = useState(criteria[0]?.code ?? '');
  const [typed, setTyped] = useState<Typed>(new Map());
  const writing = useWriting<WrittenEdit>();
  const deferred = useDeferredValue(typed);
  const cells = useMemo(
    () => [...deferred.values()].map(({ place, text }) => supposedCell(ledger, place, text)),
    [deferred, ledger],
  );
  const moves = useMemo(
    () => supposedMoves(scores, whatIf(ledger, cells, today), target),
    [scores, ledger, cells, today, target],
  );
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
        supposedFields(chosen).map(({ place, input, name, words }) => {
          const key = placeKey(place);
          const text = typed.get(key)?.text ?? '';
          const suppose = (next: string): void => setTyped(withText(typed, key, { place, text: next }));
          return (
            <Field key={key} className={styles.field} label={name || texts.cells[input]}>
              {words ? (
                <Select value={text} onChange={(_, { value }) => suppose(value)}>
                  <option value="">{texts.asItIs}</option>
                  {words.map(word => (
                    <option key={word}>{word}</option>
                  ))}
                </Select>
              ) : (
                <Input value={text} placeholder={texts.asItIs} onChange={(_, { value }) => suppose(value)} />
              )}
            </Field>
          );
        })}
      {cells.length > 0 && <Moves moves={moves} />}
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
}

/** What was typed with another text; one that is empty is dropped. */
function withText(typed: Typed, key: string, field: TypedField): Typed {
  const next = new Map(typed);
  if (field.text === '') next.delete(key);
  else next.set(key, field);
  return next;
}

/** What moves: the points of the criteria and their areas, the index, its rating and what it lacks of the target. */
function Moves({ moves: { criteria, areas, index, rating, lacking } }: { readonly moves: SupposedMoves }) {
  const styles = useStyles();
  const { number, entry } = useMessages();
  const texts = useTexts(PLANNER_TEXTS);
  const figure = (value: number | undefined): string => (value === undefined ? '–' : number(value, 2));
  const move = ({ from, to }: SupposedMoves['index']): string => `${figure(from)} → ${figure(to)}`;
  return (
    <ul className={styles.moves} aria-live="polite">
      {criteria.map(({ code, wrong, points }) => (
        <li key={code}>{`${code}: ${wrong === undefined ? move(points) : entry[wrong]}`}</li>
      ))}
      {areas.map(({ code, points }) => (
        <li key={`area ${code}`}>{`${texts.area(code)}: ${move(points)}`}</li>
      ))}
      <li>{`${texts.index}: ${move(index)}`}</li>
      <li>{`${texts.rating}: ${rating.from ?? '–'} → ${rating.to ?? '–'}`}</li>
      {lacking && <li>{`${texts.lacking}: ${move(lacking)}`}</li>}
    </ul>
  );
}
