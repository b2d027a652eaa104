import { parse } from 'acorn';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInContext } from 'node:vm';
import { isError } from '../../src/rules/cell';
import { FUNCTION_IDS } from '../../src/rules/custom-function';
import { buildProduct, DIST } from '../host/build-product';
import { CALLS } from '../parity/function-cases';
import { samples } from '../parity/generated';
import { KEPT_CALLS } from '../parity/kept-cases';
import type { Given } from '../parity/given';
import { call } from './call';
import { es2016Realm } from './es2016';
import { REFUSED } from './refused';

/** Runs beside the bundle: calls made of JSON, so that what functions are handed is of the same realm. */
const HOST = `
  const called = {};
  const CustomFunctions = {
    associate: (id, implementation) => { called[id] = implementation; },
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    Error: function (code, message) { this.code = code; this.message = message; },
  };
  const answer = (id, args) => {
    try {
      return called[id].apply(null, args);
    } catch (refusal) {
      if (!(refusal instanceof CustomFunctions.Error)) throw refusal;
      return { code: refusal.code, message: refusal.message };
    }
  };
  const answers = text => JSON.stringify(JSON.parse(text).map(call => answer(call[0], call[1])));
`;

beforeAll(buildProduct);

const bundle = (): string => readFileSync(join(DIST, 'functions.js'), 'utf8');

/** What the bundle answers in a JavaScript that has only what ES2016 has. */
function answers(calls: readonly (readonly [id: string, args: readonly unknown[]])[]): unknown[] {
  const realm = es2016Realm({});
  runInContext(HOST, realm);
  runInContext(bundle(), realm, { filename: 'functions.js' });
  realm['text'] = JSON.stringify(calls);
  return JSON.parse(runInContext('answers(text)', realm) as string) as unknown[];
}

test('the realm has what ES2016 has and nothing later', () => {
  const has = (expression: string): unknown => runInContext(`typeof (${expression})`, es2016Realm({}));
  for (const known of [
    '[].includes',
    '[].find',
    '"".normalize',
    'Object.assign',
    'Promise',
    'Math.sign',
    'new Date().getTime',
  ])
    expect([known, has(known)]).toEqual([known, 'function']);
  const later = [
    ...['[].flat', '[].flatMap', '[].at', '[].findLast', '"".padStart', '"".replaceAll', '"".matchAll'],
    ...[
      'Object.values',
      'Object.entries',
      'Object.fromEntries',
      'Promise.allSettled',
      'Promise.prototype.finally',
    ],
    ...[
      'globalThis',
      'BigInt',
      'WeakRef',
      'structuredClone',
      'Array.prototype.toSorted',
      'Int8Array.prototype.at',
    ],
  ];
  for (const name of later) expect([name, has(name)]).toEqual([name, 'undefined']);
});

test('the bundle is written in ES2016', () => {
  expect(() => parse(bundle(), { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
});

test('every function answers with no more than ES2016 has, and says the same', () => {
  const cases = FUNCTION_IDS.flatMap(id =>
    [...(KEPT_CALLS[id] ?? []), ...samples(CALLS[id], `${id} es2016`, 200)]
      .filter(given => given.every(isPlain))
      .map(given => [id, given.map(argument)] as const),
  );
  expect(new Set(cases.map(([id]) => id)).size).toBe(FUNCTION_IDS.length);
  const expected = cases.map(([id, args]) => {
    const result = call(id, ...args);
    return typeof result === 'object'
      ? (expect.objectContaining({ code: expect.any(String) as unknown }) as unknown)
      : result;
  });
  expect(answers(cases)).toEqual(expected);
});

test('every refusal is told with no more than ES2016 has', () => {
  const cases = REFUSED.map(([id, args]) => [id, args] as const);
  expect(answers(cases)).toEqual(REFUSED.map(([, , code, message]) => ({ code, message })));
});

/** Excel hands no errors to functions. */
const isPlain = (given: Given): boolean => given.form === 'omitted' || !given.rows.flat().some(isError);

const argument = (given: Given): unknown =>
  given.form === 'omitted'
    ? null
    : given.rows.length === 1 && given.rows[0]!.length === 1
      ? given.rows[0]![0]
      : given.rows;
