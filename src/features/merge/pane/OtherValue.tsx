import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { MergeChange } from '../domain/merge';
import { MERGE_TEXTS } from '../messages/merge-en';
import { sentence } from '../../../messages/messages';
import { VALUE_DOUBT_TEXTS } from '../../../messages/value-doubt-en';
import type { KnownCell } from '../../../rules/cell';
import { valueText } from '../../../workbook/place-label';
import { valueTyped, type Typed } from '../workbook/value-typed';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useTexts } from '../../../ui/messages-context';

/** A value that is typed in place of both sides. What is refused is told, and what was taken before stays. */
export function OtherValue({
  place,
  value,
  onDecide,
}: {
  readonly place: MergeChange['place'];
  readonly value: KnownCell;
  readonly onDecide: (value: KnownCell) => void;
}) {
  const { ledger } = useOpenLedger().open;
  const texts = useTexts(MERGE_TEXTS);
  const doubts = useTexts(VALUE_DOUBT_TEXTS);
  const [{ value: taken, doubt }, setTyped] = useState<Typed>({ value });
  const type = (text: string): void => {
    const typed = valueTyped(ledger, place, text);
    setTyped(typed);
    if (typed.value !== undefined) onDecide(typed.value);
  };
  const isRefused = taken === undefined;
  const told = [
    ...(doubt ? [sentence(doubts, doubt)] : []),
    ...(isRefused ? [texts.notTaken(valueText(place, value) || texts.empty)] : []),
  ];
  return (
    <Field
      label={texts.otherValue}
      size="small"
      validationState={isRefused ? 'error' : doubt ? 'warning' : 'none'}
      validationMessage={told.length > 0 ? told.join(' ') : null}
    >
      <Input
        size="small"
        defaultValue={valueText(place, value)}
        onChange={(_, { value: text }) => type(text)}
      />
    </Field>
  );
}
