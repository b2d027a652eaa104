/** What jest gives tests for `fast-check`: the package itself, whose generated cases begin where `SEED` says. */
// By its path, because its name leads here.
import fc, { configureGlobal } from '../node_modules/fast-check/lib/cjs/fast-check';
import { SEED } from './seed';

configureGlobal({ seed: SEED });

export * from '../node_modules/fast-check/lib/cjs/fast-check';
export default fc;
