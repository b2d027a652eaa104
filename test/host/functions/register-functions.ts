import type { Injector } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';
import { BusyCells } from '../book/busy-cells';
import type { EmptyCell } from './argument';
import { CustomFunction } from './custom-function';
import { NAMESPACE, type SharedFunctions } from './function-metadata';

/** Lets formulas call functions as `CCHC.NAME(…)`; what is not registered shows `#NAME?`, as in Excel. */
export function registerFunctions(
  injector: Injector,
  { implementations, metadata }: SharedFunctions,
  emptyCell: EmptyCell,
  busy = new BusyCells(),
): void {
  const service = injector.get(IFunctionService);
  for (const [id, implementation] of implementations) {
    const described = metadata.find(entry => entry.id.toUpperCase() === id.toUpperCase());
    const name = `${NAMESPACE}.${described?.name ?? id}`.toUpperCase();
    service.registerExecutors(
      new CustomFunction(name, implementation, described?.parameters, emptyCell, busy),
    );
  }
}
