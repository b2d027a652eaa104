import { ErrorType, ErrorValueObject, StringValueObject, ValueObjectFactory } from '@univerjs/engine-formula';

/**
 * Univer tries whether a text reads as a number, a date or a time, each time that it meets one and each time that a
 * function wants a number of it: a sixth of the time that a workbook takes to calculate went there. A text that was none
 * of them once is none of them ever.
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

  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the text that it is asked of
  const convert = StringValueObject.prototype.convertToNumberObjectValue;
  const numberless = new Set<unknown>();
  StringValueObject.prototype.convertToNumberObjectValue = function () {
    if (numberless.has(this.getValue())) return ErrorValueObject.create(ErrorType.VALUE);
    const value = convert.call(this);
    if (value.isError()) numberless.add(this.getValue());
    return value;
  };
}
