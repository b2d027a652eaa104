import { FUNCTION_IDS } from '../rules/custom-function';
import { FUNCTIONS_VI, type FunctionTexts } from '../messages/functions-vi';
import { FUNCTIONS_EN } from '../messages/functions-en';
import type { ByLanguage, Language } from '../messages/messages';
import { DEFINITIONS } from './registry';

export const TEXTS: ByLanguage<FunctionTexts> = {
  vi: FUNCTIONS_VI,
  en: FUNCTIONS_EN,
};

/** A parameter as Excel reads it. All take anything, so that numbers with a decimal comma come through as they stand. */
interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'number' | 'string' | 'boolean'; readonly dimensionality: 'scalar' };
}

/**
 * The content of functions.json, which tells Excel what functions there are. Source of the fields:
 * learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json.
 */
export function functionsJson(language: Language): {
  readonly functions: readonly FunctionMetadata[];
} {
  const { functions, names, meanings } = TEXTS[language];
  return {
    functions: FUNCTION_IDS.map(id => {
      const { parameters, result } = DEFINITIONS[id];
      return {
        id,
        name: id,
        description: functions[id],
        parameters: parameters.map(({ argument, range, optional }) => ({
          name: names[argument],
          description: meanings[argument],
          type: 'any',
          dimensionality: range ? 'matrix' : 'scalar',
          ...(optional ? { optional } : {}),
        })),
        result: { type: result, dimensionality: 'scalar' },
      };
    }),
  };
}
