import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Reader } from '../../src/ui/files/read-files';

/** A thread of its own would inherit a loader of modules that knows no TypeScript there; this one does. */
const TYPESCRIPT = ['--require', require.resolve('tsx/cjs')];

/**
 * A reader of files in a thread that runs a script, which is handed paths and answers each. What it dies of is told on
 * standard error. Example: `await threadReader<UnitFile['read']>('unit-file.thread.ts').read('so.xlsx')`.
 */
export function threadReader<R>(script: string): Reader<string, R> {
  const thread = new Worker(script, { execArgv: TYPESCRIPT });
  return {
    read: async path => {
      thread.postMessage(path);
      try {
        const [read] = (await once(thread, 'message')) as [R];
        return read;
      } catch (defect) {
        process.stderr.write(`${path}: ${String(defect)}\n`);
        throw defect;
      }
    },
    end: () => void thread.terminate(),
  };
}
