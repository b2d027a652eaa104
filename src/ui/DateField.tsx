import { Field, Input, type FieldProps } from '@fluentui/react-components';
import { useState } from 'react';
import { dateInText, dayText } from '../rules/text-date';
import { useMessages } from './messages-context';

/**
 * Asks for a day, written day/month/year whatever the language of the browser: its own date fields write what that
 * language does. What is no day is told below the field, once it is left or `isAsked`; what the form says of it goes before.
 */
export function DateField({
  label,
  className,
  value,
  isAsked = false,
  validation = {},
  onChange,
}: {
  readonly label: string;
  readonly className?: string;
  /** As it was typed; `dateInText` reads it. */
  readonly value: string;
  readonly isAsked?: boolean;
  readonly validation?: Pick<FieldProps, 'validationMessage' | 'validationState'>;
  readonly onChange: (value: string) => void;
}) {
  const texts = useMessages().pane.date;
  const [isLeft, setIsLeft] = useState(false);
  const day = dateInText(value);
  const isWrong = value.trim() !== '' && day === undefined;
  const own = isWrong && (isLeft || isAsked) ? { validationMessage: texts.wrong } : {};
  return (
    <Field className={className} label={label} {...own} {...validation}>
      <Input
        value={value}
        placeholder={texts.form}
        autoComplete="off"
        maxLength={20}
        onChange={(_, typed) => {
          setIsLeft(false);
          onChange(typed.value);
        }}
        onBlur={() => {
          setIsLeft(true);
          if (day !== undefined && dayText(day) !== value) onChange(dayText(day));
        }}
      />
    </Field>
  );
}
