import { success, type Result } from '../ledger/result';
import { useWork, type Working } from './use-work';
import type { Work } from './work';

/** What a view makes of something. */
interface Making<T> {
  readonly making: Work<unknown> & Pick<Working, 'reset'>;
  /** What was made of what is there now; nothing once that is something else. */
  readonly made: T | undefined;
  readonly make: (step: () => Promise<Result<T>>) => void;
}

/**
 * Makes something of what a view shows, such as a file of its figures: once those are others, it is offered no more. `of`
 * stays the same object as long as they do. Example: `const { made, make } = useMade<Uint8Array>(document)`.
 */
export function useMade<T>(of: object): Making<T> {
  const making = useWork<{ readonly of: object; readonly made: T }>();
  return {
    making,
    made: making.at === 'done' && making.value.of === of ? making.value.made : undefined,
    make: step =>
      making.run(async () => {
        const made = await step();
        return made.ok ? success({ of, made: made.value }) : made;
      }),
  };
}
