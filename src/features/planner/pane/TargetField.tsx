import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { TargetOffer } from '../domain/target-offers';
import { targetIn } from '../domain/typed-choices';
import { PLANNER_TEXTS } from '../messages/planner-en';
import { Buttons } from '../../../ui/Buttons';
import { useMessages, useTexts } from '../../../ui/messages-context';

const useStyles = makeStyles({
  field: { maxWidth: '260px', marginBottom: tokens.spacingVerticalS },
});

/** Asks for the index that shall be reached, and offers those that the workbook knows. */
export function TargetField({
  value,
  offers,
  onChange,
}: {
  /** As it was typed. */
  readonly value: string;
  readonly offers: readonly TargetOffer[];
  readonly onChange: (value: string) => void;
}) {
  const styles = useStyles();
  const { number } = useMessages();
  const texts = useTexts(PLANNER_TEXTS);
  const nameOf = (offer: TargetOffer): string => {
    const name = texts.offers[offer.from];
    if (offer.from === 'rating') return `${name} ${offer.name}`;
    return offer.from === 'ranking' ? `${name} (${texts.ranked(offer.name, offer.rank)})` : name;
  };
  const isWrong = value.trim() !== '' && targetIn(value) === undefined;
  return (
    <>
      <Field
        className={styles.field}
        label={texts.target}
        {...(isWrong ? { validationMessage: texts.targetWrong } : {})}
      >
        <Input inputMode="decimal" value={value} onChange={(_, typed) => onChange(typed.value)} />
      </Field>
      {offers.length > 0 && (
        <Buttons>
          {offers.map(offer => (
            <Button key={offer.from} size="small" onClick={() => onChange(number(offer.index, 2))}>
              {`${nameOf(offer)}: ${number(offer.index, 2)}`}
            </Button>
          ))}
        </Buttons>
      )}
    </>
  );
}
