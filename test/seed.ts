/**
 * Where the generated cases of every test begin, so that they are the same on every run and machine.
 * `npm run explore` begins elsewhere.
 */
export const SEED = Number(process.env['SEED'] ?? 20_260_101);
