import { StringValueObject, ValueObjectFactory } from '@univerjs/engine-formula';

/**
 * Univer tries whether a text reads as a number, a date or a time, each time that it meets one: a sixth of the time that
 * a workbook takes to calculate went there. A text that was none of them once is none of them ever.
 */
export function installQuickTexts(): void {
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  // By what stands in a cell, or between quotation marks in a formula.
  const texts = new Map<unknown, string>();
  ValueObjectFactory.create = (raw, isIgnoreNumberPattern = false) => {
    const text = texts.get(raw);
    if (text !== undefined) return StringValueObject.create(text);
    const value = create(raw, isIgnoreNumberPattern);
    if (!isIgnoreNumberPattern && value.isString()) texts.set(raw, value.getValue() as string);
    return value;
  };
}
