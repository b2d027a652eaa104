import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
} from '@univerjs/core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { Area } from '../book/area';
import type { Conditional } from '../book/conditionals';
import type { Sheet } from '../book/sheet';
import type { Validation } from '../book/validation';

interface Shown {
  readonly validations: string;
  readonly validationIds: readonly string[];
  readonly conditionals: string;
  readonly conditionalIds: readonly string[];
}

const NOTHING: Shown = { validations: '[]', validationIds: [], conditionals: '[]', conditionalIds: [] };
const shown = new WeakMap<Sheet, Shown>();

/** Shows a sheet's validations and conditional formats in the grid, as far as they have changed. */
export function showRules(sheet: Sheet): void {
  const before = shown.get(sheet) ?? NOTHING;
  const entries = sheet.validations.entries.filter(({ value }) => Object.keys(value.rule).length > 0);
  const validations = JSON.stringify(entries);
  const conditionals = JSON.stringify(sheet.conditionals.items);
  let { validationIds, conditionalIds } = before;
  const run = (id: string, params: object): void => sheet.grid.run(id, params, sheet.id);
  if (validations !== before.validations) {
    if (validationIds.length > 0) run(RemoveDataValidationMutation.id, { ruleId: [...validationIds] });
    const rules = entries.map(({ area, value }, index) => univerRule(sheet, area, value, index));
    if (rules.length > 0) run(AddDataValidationMutation.id, { rule: rules, index: 0 });
    validationIds = rules.map(({ uid }) => uid);
  }
  if (conditionals !== before.conditionals) {
    for (const cfId of conditionalIds) run(DeleteConditionalRuleMutation.id, { cfId });
    // Univer ranks what was added last first.
    for (const item of [...sheet.conditionals.items].reverse())
      if (item.formula !== '') run(AddConditionalRuleMutation.id, { rule: univerConditional(sheet, item) });
    conditionalIds = sheet.conditionals.items.map(({ id }) => id);
  }
  shown.set(sheet, { validations, validationIds, conditionals, conditionalIds });
}

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const TYPES: Readonly<Record<string, DataValidationType>> = {
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

const STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

function univerRule(sheet: Sheet, area: Area, validation: Validation, index: number): IDataValidationRule {
  const [kind, body] = Object.entries(validation.rule)[0]!;
  const { source, formula, formula1, formula2, operator } = body;
  const { errorAlert, prompt } = validation;
  return {
    uid: `validation-${sheet.id}-${index}`,
    type: TYPES[kind]!,
    ranges: [sheet.grid.range(sheet.id, area)],
    formula1: String(source ?? formula ?? formula1),
    ...(formula2 === undefined ? {} : { formula2: String(formula2) }),
    ...(typeof operator === 'string' ? { operator: OPERATORS[operator]! } : {}),
    allowBlank: validation.ignoreBlanks,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: STYLES[errorAlert.style] ?? DataValidationErrorStyle.STOP,
    error: errorAlert.message,
    errorTitle: errorAlert.title,
    showInputMessage: prompt.showPrompt,
    prompt: prompt.message,
    promptTitle: prompt.title,
    renderMode: DataValidationRenderMode.ARROW,
  };
}

function univerConditional(
  sheet: Sheet,
  { id, area, formula, fill, fontColor, bold, italic, stopIfTrue }: Conditional,
) {
  return {
    cfId: id,
    ranges: [sheet.grid.range(sheet.id, area)],
    stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formula,
      style: {
        ...(fill === null ? {} : { bg: { rgb: fill } }),
        ...(fontColor === null ? {} : { cl: { rgb: fontColor } }),
        ...(bold === null ? {} : { bl: bold ? 1 : 0 }),
        ...(italic === null ? {} : { it: italic ? 1 : 0 }),
      },
    },
  };
}
