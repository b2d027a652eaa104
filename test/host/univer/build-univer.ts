import { buildOnce } from '../build-once';

/** Brings Univer in few files up to date, in `BUILT`; jest calls it before the first test that may need it. */
export default function buildUniver(): Promise<void> {
  return buildOnce({
    name: 'univer',
    inputs: ['test/host/univer', 'test/host/plain-fields.cjs', 'package-lock.json'],
    args: ['--config', 'test/host/univer/webpack.config.cjs'],
  });
}
