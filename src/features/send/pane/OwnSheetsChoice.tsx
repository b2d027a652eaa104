import { Checkbox, Field } from '@fluentui/react-components';
import { ownSheetNames } from '../excel/own-sheets';
import { SEND_TEXTS } from '../messages/send-en';
import { useTexts } from '../../../ui/messages-context';
import { useRead } from '../../../ui/use-read';
import { useOpenLedger } from '../../../ui/ledger-context';

/** Offers the sheets that people made themselves; without any it offers nothing. */
export function OwnSheetsChoice({
  chosen,
  onChoose,
}: {
  readonly chosen: readonly string[];
  readonly onChoose: (names: readonly string[]) => void;
}) {
  const { set } = useOpenLedger().open.ledger;
  const texts = useTexts(SEND_TEXTS);
  // A workbook that cannot be looked at now offers none; making the copy tells what stands in the way.
  const { value: names = [] } = useRead(ownSheetNames, set);

  if (names.length === 0) return null;
  return (
    <Field label={texts.ownSheets} hint={texts.ownSheetsHint}>
      <div>
        {names.map(name => (
          <Checkbox
            key={name}
            label={name}
            checked={chosen.includes(name)}
            onChange={(_, { checked }) =>
              onChoose(checked === true ? [...chosen, name] : chosen.filter(each => each !== name))
            }
          />
        ))}
      </div>
    </Field>
  );
}
