/** The shared folders of src from the ground up: each imports only from those before it. */
export const SHARED = [
  'rules',
  'wording',
  'catalogue',
  'ledger',
  'scores',
  'messages',
  'workbook',
  'functions',
  'files',
  'excel',
  'ui',
] as const;

/** The features, in their order: each imports only from those before it. */
export const FEATURES = [
  'start',
  'sets',
  'check',
  'deadlines',
  'registers',
  'formulas',
  'overview',
  'send',
  'merge',
  'periods',
  'reports',
  'ranking',
  'planner',
] as const;

/** The floors inside a feature, from the ground up, each with the highest shared folder that it builds on. */
export const FLOORS = {
  domain: 'scores',
  messages: 'messages',
  workbook: 'functions',
  files: 'files',
  excel: 'excel',
  pane: 'ui',
} as const satisfies Record<string, (typeof SHARED)[number]>;

export type Floor = keyof typeof FLOORS;

/** Where a file stands: in a shared folder, on the floor of a feature, or in the entry that joins all. */
export type Room =
  | { readonly in: 'shared'; readonly folder: (typeof SHARED)[number] }
  | { readonly in: 'feature'; readonly feature: (typeof FEATURES)[number]; readonly floor: Floor }
  | { readonly in: 'app' };

/** The room of a file, `undefined` in none. Example: `roomOf('src/rules/ratio.ts')` is `{ in: 'shared', folder: 'rules' }`. */
export function roomOf(path: string): Room | undefined {
  const [, top = '', feature = '', floor = ''] = path.split('/');
  if (top === 'app') return { in: 'app' };
  if (isOneOf(SHARED, top)) return { in: 'shared', folder: top };
  if (top === 'features' && isOneOf(FEATURES, feature) && floor in FLOORS)
    return { in: 'feature', feature, floor: floor as Floor };
  return undefined;
}

/** Whether a room knows nothing but JavaScript: all below `files`, and the floors that build on no more. */
export function isPure(room: Room): boolean {
  if (room.in === 'app') return false;
  return level(room.in === 'shared' ? room.folder : FLOORS[room.floor]) < level('files');
}

/** How high a shared folder stands, from 0. */
export function level(folder: (typeof SHARED)[number]): number {
  return SHARED.indexOf(folder);
}

function isOneOf<T extends string>(list: readonly T[], name: string): name is T {
  return (list as readonly string[]).includes(name);
}
