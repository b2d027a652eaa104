import type { Univer } from '@univerjs/core';
import { Book } from './book/book';
import { hearPerson } from './book/person';
import type { SavedBook } from './book/saved-book';
import { ANSWER_TOO_BIG, Faults, TOO_BIG, type Refusal } from './faults';
import { Hand, type TypeResult } from './hand';
import { officeService } from './model/office-services';
import { Workbook } from './model/workbook';
import { ACTION, PATH, type BatchRequest, type BatchResponse } from './wire/body';
import { Dispatcher } from './wire/dispatcher';

/** How many requests came, and the sizes of the largest request and answer in bytes of UTF-8. */
export interface Syncs {
  readonly count: number;
  readonly largestBytes: number;
  readonly largestAnswerBytes: number;
  reset(): void;
}

export interface HostResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: BatchResponse | null;
}

/** Excel as office.js sees it: executes batches over a workbook, one after the other. */
export class ExcelHost {
  readonly book: Book;
  readonly hand: Hand;
  readonly faults: Faults;
  readonly syncs: Syncs & { count: number; largestBytes: number; largestAnswerBytes: number } = {
    count: 0,
    largestBytes: 0,
    largestAnswerBytes: 0,
    reset() {
      this.count = this.largestBytes = this.largestAnswerBytes = 0;
    },
  };
  readonly #dispatcher: Dispatcher;
  #queue: Promise<unknown> = Promise.resolve();
  #catchingUp = false;
  #isDisposed = false;

  constructor(
    private readonly univer: Univer,
    saved?: SavedBook,
  ) {
    this.book = new Book(univer, saved);
    this.faults = new Faults(this.book.focus);
    hearPerson(this.book, () => this.#catchUp());
    this.hand = new Hand(this.book);
    this.#dispatcher = new Dispatcher(new Workbook(this.book), {
      service: officeService,
      beforeRead: () => this.book.settle(),
      afterBatch: () => {
        this.book.calculation.suspended = false;
        return this.book.settle();
      },
    });
  }

  /** Executes the body of a request, given as JSON, with the flags that office.js sends beside it. */
  execute(body: string, flags: number): Promise<HostResponse> {
    const result = this.#queue.then(() => this.#execute(body, flags));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  type(sheet: string, address: string, input: string | number | boolean): Promise<TypeResult> {
    const result = this.#queue.then(() => this.hand.type(sheet, address, input));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  /** Resolves when everything that was asked so far is done. */
  get idle(): Promise<unknown> {
    return this.#queue;
  }

  /** Ends Univer, and lets go what is still to be caught up with. */
  dispose(): void {
    this.#isDisposed = true;
    this.univer.dispose();
  }

  /** Calculates and tells listeners once what was done at the grid is done. */
  #catchUp(): void {
    if (this.#catchingUp) return;
    this.#catchingUp = true;
    this.#queue = this.#queue.then(async () => {
      this.#catchingUp = false;
      if (this.#isDisposed) return;
      await this.book.settle();
      await this.book.events.flush();
    });
  }

  async #execute(body: string, flags: number): Promise<HostResponse> {
    const request = JSON.parse(body) as BatchRequest;
    if (isHousekeeping(request)) return answer(await this.#dispatcher.execute(request));
    const bytes = bytesOf(body);
    this.syncs.count++;
    this.syncs.largestBytes = Math.max(this.syncs.largestBytes, bytes);
    const refusal = await this.faults.admit(bytes, flags);
    if (refusal) return refused(refusal);
    const failure = this.faults.takeFailure();
    const response = failure
      ? await this.#failHalfWay(request, failure)
      : await this.#dispatcher.execute(request);
    void this.book.events.flush();
    const answerBytes = bytesOf(JSON.stringify(response));
    this.syncs.largestAnswerBytes = Math.max(this.syncs.largestAnswerBytes, answerBytes);
    const withheld = this.faults.withholds(answerBytes);
    return withheld ? refused(withheld) : answer(response);
  }

  async #failHalfWay(request: BatchRequest, { code, message }: Refusal): Promise<BatchResponse> {
    const ActionIndex = Math.floor(request.Actions.length / 2);
    const done = await this.#dispatcher.execute({
      ...request,
      Actions: request.Actions.slice(0, ActionIndex),
    });
    if (done.Error) return done;
    const Error = { Code: code, Message: message, Location: null, ActionIndex, HttpStatusCode: 400 };
    return { Results: done.Results, Error };
  }
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** What the client does by itself: it lets go of references after `Excel.run`, and talks to services of Office's. */
function isHousekeeping({ Actions, ObjectPaths }: BatchRequest): boolean {
  const paths = Object.values(ObjectPaths);
  if (paths.every(({ ObjectPathType }) => ObjectPathType === PATH.newObject)) return true;
  return (
    Actions.some(({ Name }) => Name === '_RemoveReference') &&
    Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference')
  );
}

/** What is too big never gets to Excel, or back; every other refusal is Excel's answer to its first action. */
function refused({ code, message }: Refusal): HostResponse {
  if (code === TOO_BIG || code === ANSWER_TOO_BIG)
    return { ...answer(null), HttpStatusCode: 400, ErrorCode: code, ErrorMessage: message };
  const Error = { Code: code, Message: message, Location: null, ActionIndex: 0, HttpStatusCode: 400 };
  return answer({ Results: [], Error });
}

const answer = (Body: BatchResponse | null): HostResponse => ({
  HttpStatusCode: 200,
  ErrorCode: '',
  ErrorMessage: '',
  Headers: {},
  Body,
});
