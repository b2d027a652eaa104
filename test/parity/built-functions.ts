import { join } from 'node:path';
import { buildProduct, DIST } from '../host/build-product';
import { loadClient } from '../host/client/load-client';
import { loadFunctions } from '../host/functions/load-functions';
import type { Engine } from './engines';
import { evaluateInUniver } from './univer';

/** Univer as an Excel that runs the functions of the product as they are built. */
export async function withBuiltFunctions(): Promise<Engine> {
  await buildProduct();
  const client = loadClient({
    isSetSupported: () => true,
    execute: () => Promise.reject(new Error('functions ask Excel for nothing')),
  });
  const functions = loadFunctions(join(DIST, 'functions.js'), client.CustomFunctions);
  return {
    name: 'the built functions',
    casesPerSheet: 50,
    evaluate: batches => evaluateInUniver(batches, functions),
  };
}
