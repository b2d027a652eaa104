import { ICommandService, type ICommandInfo, type Injector } from '@univerjs/core';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type IFormulaDirtyData,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { BehaviorSubject } from 'rxjs';
import { installExactIndex } from './quick/exact-index';
import { installExactKeys } from './quick/exact-keys';
import { installQuickArithmetic } from './quick/quick-arithmetic';
import { installQuickCounts } from './quick/quick-counts';
import { installQuickFormulaData } from './quick/quick-formula-data';
import { installQuickRanges } from './quick/quick-ranges';
import { installQuickTexts } from './quick/quick-texts';
import { installQuickTrees } from './quick/quick-trees';

const LOCAL = { onlyLocal: true };

let isMended = false;

/** What is changed in Univer's engine itself, once for all workbooks: it is exact afterwards, and quick. */
function mendEngine(): void {
  if (isMended) return;
  isMended = true;
  installExactIndex();
  installExactKeys();
  installQuickArithmetic();
  installQuickRanges();
  installQuickCounts();
  installQuickTexts();
  installQuickTrees();
}

/**
 * Decides when Univer's engine calculates. Univer itself waits for a tenth of a second of quiet after a change;
 * Excel has calculated when it answers, so here a batch asks and waits.
 */
export class Calculation {
  /** While it is manual, only `run` calculates. */
  manual = false;
  /** Until the end of the batch that set it. */
  suspended = false;

  readonly #commands: ICommandService;
  readonly #waiting: ICommandInfo[] = [];
  #running: Promise<void> = Promise.resolve();
  #all = false;
  #finished: (() => void) | undefined;

  constructor(private readonly injector: Injector) {
    mendEngine();
    installQuickFormulaData(injector);
    const own = injector.get(TriggerCalculationController);
    own.dispose();
    // The progress bar of the screen still wants something to read.
    Object.assign(own, { progress$: new BehaviorSubject({ done: 0, count: 0 }) });
    this.#commands = injector.get(ICommandService);
    const dirty = injector.get(IActiveDirtyManagerService);
    this.#commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
        if (functionsExecutedState !== undefined) this.#finished?.();
      } else if (dirty.get(command.id) && !isNoChange(command, options)) this.#waiting.push(command);
    });
  }

  /** Whether something has changed since formulas were calculated. */
  get isDue(): boolean {
    return this.#all || this.#waiting.length > 0;
  }

  /** Everything is to be calculated anew at the next occasion. */
  invalidate(): void {
    this.#all = true;
  }

  /** Takes what every formula shows for its value, whatever has changed. */
  accept(): void {
    this.#all = false;
    this.#waiting.length = 0;
  }

  /** Resolves when every formula shows its value, or at once while calculation is manual or suspended. */
  settle(): Promise<void> {
    return this.manual || this.suspended ? Promise.resolve() : this.run();
  }

  /** Calculates what has changed, even in manual mode. */
  run(): Promise<void> {
    this.#running = this.#running.then(() => this.#untilQuiet());
    return this.#running;
  }

  async #untilQuiet(): Promise<void> {
    while (this.isDue) {
      // Univer hands new formulas to its engine in tasks of its own; a start before them loses dependencies.
      await new Promise<void>(resolve => setTimeout(resolve));
      const params = { ...this.#takeDirty(), maxIteration: 1, isCalculateTreeModel: false };
      const rowData = this.injector.get(FormulaDataModel).getHiddenRowsFiltered();
      const finished = new Promise<void>(resolve => (this.#finished = resolve));
      this.#commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...params, rowData }, LOCAL);
      await finished;
    }
  }

  #takeDirty(): Partial<IFormulaDirtyData> {
    const dirty = this.injector.get(IActiveDirtyManagerService);
    const parts = this.#waiting.splice(0).map(command => dirty.get(command.id)?.getDirtyData(command) ?? {});
    const dirtyRanges = parts.flatMap(part => part.dirtyRanges ?? []);
    const forceCalculation = this.#all || parts.some(part => part.forceCalculation);
    this.#all = false;
    return { ...parts.reduce<object>(merged, {}), dirtyRanges, forceCalculation };
  }
}

/**
 * Univer writes results and looks with the same command that enters values, and at some moment after a workbook was opened
 * it asks for what is due by then.
 */
function isNoChange({ id, params }: ICommandInfo, options?: { onlyLocal?: boolean }): boolean {
  if (id === SetTriggerFormulaCalculationStartMutation.id) return true;
  if (id !== SetRangeValuesMutation.id) return false;
  return (
    options?.onlyLocal === true || (params as ISetRangeValuesMutationParams).trigger === SetStyleCommand.id
  );
}

/** Both of two trees of plain objects in one. */
function merged(a: object, b: object): object {
  const both: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b) as [string, unknown][]) {
    const known = both[key];
    both[key] = isTree(known) && isTree(value) ? merged(known, value) : (value ?? known);
  }
  return both;
}

const isTree = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
