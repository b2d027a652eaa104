import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  // A long choice is cut off rather than the pane made wider.
  field: { gridTemplateColumns: 'minmax(0, 1fr)', width: '100%', maxWidth: '420px' },
  select: { minWidth: 0, textOverflow: 'ellipsis' },
});

/** Asks for one of a few things. */
export function ChoiceField<T extends string>({
  label,
  hint,
  all,
  nameOf,
  chosen,
  disabled = false,
  size = 'medium',
  onChoose,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly all: readonly T[];
  readonly nameOf: (each: T) => string;
  readonly chosen: T;
  readonly disabled?: boolean;
  readonly size?: 'small' | 'medium';
  readonly onChoose: (chosen: T) => void;
}) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} hint={hint ?? null} size={size}>
      <Select
        select={{ className: styles.select }}
        size={size}
        value={chosen}
        disabled={disabled}
        onChange={(_, { value }) => onChoose(value as T)}
      >
        {all.map(each => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
