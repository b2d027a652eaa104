import { BaseFunction, type BaseValueObject, type FunctionVariantType } from '@univerjs/engine-formula';
import { cellKey, type BusyCells } from '../book/busy-cells';
import { argument, ErrorArgument, type EmptyCell } from './argument';
import type { Implementation, ParameterMetadata } from './function-metadata';
import { errorResult, result } from './result';

/** One custom function, as the formula engine calls it. */
export class CustomFunction extends BaseFunction {
  /** A single cell and a range of one cell are told from an array constant. */
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly implementation: Implementation,
    /** Unknown without functions.json. */
    private readonly parameters: readonly ParameterMetadata[] | undefined,
    private readonly emptyCell: EmptyCell,
    private readonly busy: BusyCells,
  ) {
    super(name);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const given = this.#given(variants);
    this.busy.calculated(cellKey(this.subUnitId ?? '', this.row, this.column), given.isError());
    return given;
  }

  #given(variants: readonly FunctionVariantType[]): BaseValueObject {
    try {
      return result(this.implementation(...this.#arguments(variants)));
    } catch (thrown) {
      return errorResult(thrown instanceof ErrorArgument ? { code: thrown.type } : thrown);
    }
  }

  /** Parameters that were left out are `null`; a repeating one gets all that follow as one list. */
  #arguments(variants: readonly FunctionVariantType[]): unknown[] {
    const { parameters, emptyCell } = this;
    if (!parameters) return variants.map(variant => argument(variant, undefined, emptyCell));
    const repeating = parameters.findIndex(parameter => parameter.repeating);
    if (variants.length > parameters.length && repeating < 0) throw new ErrorArgument('#VALUE!');
    return parameters.map((parameter, index) => {
      if (parameter.repeating)
        return variants.slice(index).map(variant => argument(variant, parameter, emptyCell));
      const variant = variants[index];
      if (variant && !isOmitted(variant)) return argument(variant, parameter, emptyCell);
      if (!parameter.optional) throw new ErrorArgument('#VALUE!');
      return null;
    });
  }
}

/** Nothing between two commas, as opposed to an empty cell. */
const isOmitted = (variant: FunctionVariantType): boolean =>
  !variant.isReferenceObject() && !variant.isArray() && (variant as BaseValueObject).isNull();
