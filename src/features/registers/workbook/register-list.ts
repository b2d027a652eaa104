import type { ReckoningDay } from '../../../ledger/days';
import { criteriaOf, printedTitle } from '../../../catalogue/index-set';
import type { Ledger } from '../../../ledger/ledger';
import { registerPlace, type Place } from '../../../ledger/place';
import { registerRows } from '../../../ledger/register-rows';
import { registerEntry, type LedgerRegister } from '../../../ledger/registers';
import { searchText } from '../../../ledger/search-text';
import { dateText } from '../../../messages/date-text';
import type { Messages } from '../../../messages/vi';
import { shortText } from '../../../messages/short-text';
import { isError, textOf, type Cell } from '../../../rules/cell';
import { REGISTER_WORDS } from '../messages/register-words-en';
import { registerFields, type RegisterField } from './register-fields';
import { statusText } from '../../../workbook/sheets/register-status';

/** A row of a register as the pane lists it. */
interface ListedRow {
  readonly title: string;
  /** How the row stands against its deadline; '' where it has none. */
  readonly status: string;
  /** The other columns that are filled, each with its header. */
  readonly facts: readonly string[];
  readonly place: Place;
}

/** A row, and what is looked through when somebody looks for it. */
interface SearchedRow {
  readonly index: number;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly text: string;
}

/** A register to be listed, last row first. Rows are told only when they are shown: there can be thousands. */
export class RegisterList {
  readonly #register: LedgerRegister;
  readonly #fields: readonly RegisterField[];
  readonly #rows: readonly SearchedRow[];
  readonly #today: ReckoningDay;
  /** What criteria are called in the decision, by their codes. */
  readonly #titles: ReadonlyMap<string, string>;

  constructor(
    ledger: Ledger,
    register: LedgerRegister,
    today: ReckoningDay,
    private readonly messages: Pick<Messages, 'number' | 'language'>,
  ) {
    this.#register = register;
    this.#today = today;
    this.#fields = registerFields(register, ledger, messages.language);
    this.#titles = new Map(criteriaOf(ledger.set).map(each => [each.code, printedTitle(each)]));
    this.#rows = registerRows(ledger, register)
      .map((row, index): SearchedRow => {
        const cells = row as SearchedRow['cells'];
        const text = searchText(this.#fields.map(field => this.#sought(field, cells)).join(' '));
        return { index, cells, text };
      })
      .reverse();
  }

  /** The rows that hold each of these words, marks and capitals aside; all of them while there are none. */
  matching(words: string): readonly SearchedRow[] {
    const wanted = searchText(words).split(' ');
    return this.#rows.filter(({ text }) => wanted.every(word => text.includes(word)));
  }

  /** What the pane shows of a row. */
  listed({ index, cells }: SearchedRow): ListedRow {
    const register = this.#register;
    const titles: readonly string[] = registerEntry(register).names ?? [];
    const field = this.#fields[0]!.key;
    return {
      title: this.#fields
        .filter(({ key }) => titles.includes(key))
        .map(each => this.#shown(each, cells))
        .filter(Boolean)
        .join(' · '),
      status: REGISTER_WORDS[this.messages.language].status(statusText(register, cells, this.#today)),
      facts: this.#fields.flatMap(each => {
        const text = titles.includes(each.key) ? '' : this.#shown(each, cells);
        return text === '' ? [] : [`${each.label}: ${shortText(text)}`];
      }),
      place: registerPlace(register, index, field),
    };
  }

  /** A row about a criterion is found by what the decision calls it, too. */
  #sought(field: RegisterField, cells: SearchedRow['cells']): string {
    const shown = this.#shown(field, cells);
    const named = field.list?.key === 'criteria' || field.list?.key === 'indicators';
    return named ? `${shown} ${this.#titles.get(shown) ?? ''}` : shown;
  }

  #shown({ key, kind }: RegisterField, cells: SearchedRow['cells']): string {
    const cell = cells[key] ?? null;
    if (isError(cell)) return cell.error;
    if (typeof cell !== 'number') return textOf(cell);
    if (kind === 'date') return dateText(cell);
    return kind === 'points' ? this.messages.number(cell, 2) : String(cell);
  }
}
