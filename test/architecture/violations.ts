import { FEATURES, FLOORS, isPure, level, roomOf, type Floor, type Room } from './layout';
import type { Sources } from './read-sources';
import { sourceFacts, type Import, type SourceFacts } from './source-facts';

const OFFICE = ['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime'];
const HOST = [
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'fetch'],
  ...['self', 'globalThis', 'console', 'alert', 'setTimeout', 'setInterval', 'DOMParser', 'Blob', 'URL'],
  ...['XMLHttpRequest', 'process', 'Buffer', 'require', 'module', '__dirname', '__filename', 'global'],
];
const CUSTOM_FUNCTIONS = 'CustomFunctions';
const VIEWS = /^(react|react-dom|@fluentui)(\/|$)/;
/** The bundle of the JavaScript-only runtime, and what would only make it slow or break it there. */
const FUNCTIONS_ENTRY = 'src/functions/functions.ts';
const NOT_IN_FUNCTIONS = ['workbook', 'files', 'excel', 'ui', 'features', 'app'];
/** A folder that holds more can no longer be read at a glance. */
const MOST_FILES = 40;

/** Everything in these sources that the design forbids: one sentence each, with what to do about it. */
export function violations(sources: Sources): string[] {
  const files = [...sources.keys()].filter(path => /\.tsx?$/.test(path));
  const facts = new Map(files.map(path => [path, sourceFacts(path, sources)]));
  return [
    ...files.flatMap(path => fileViolations(path, facts.get(path)!, sources)),
    ...functionsViolations(facts),
    ...importCircles(facts),
    ...crowdedFolders([...sources.keys()]),
  ];
}

function fileViolations(path: string, { imports, globals }: SourceFacts, sources: Sources): string[] {
  const room = roomOf(path);
  if (!room)
    return [`${path} is in no room of the design: put it in a shared folder or on a floor of a feature`];
  const found: string[] = [];
  for (const each of imports) {
    const told = each.ours ? ourImport(room, each, sources) : packageImport(room, each.target);
    if (told !== undefined) found.push(`${path} imports ${each.target}${told}`);
  }
  const names = (list: readonly string[], remedy: string): void => {
    for (const name of list) if (globals.has(name)) found.push(`${path} names ${name}: ${remedy}`);
  };
  if (!isExcel(room)) names(OFFICE, 'ask the Book for it, or move what needs Excel to an excel floor');
  if (!isShared(room, 'functions'))
    names([CUSTOM_FUNCTIONS], 'only src/functions knows the runtime of custom functions');
  if (isPure(room)) names(HOST, 'take the value as an argument from the floor that knows the machine');
  return found;
}

/** What is wrong with an import of one of our files, with its remedy. */
function ourImport(room: Room, { target, lazy, typeOnly }: Import, sources: Sources): string | undefined {
  if (!sources.has(target)) return ', which is not there: mend the path';
  const other = roomOf(target);
  if (!other) return ', which is in no room of the design';
  if (room.in === 'app')
    return other.in === 'feature' && other.floor === 'pane' && !lazy && !typeOnly
      ? ' at once: reach a view by import(), so that it is a chunk of its own'
      : undefined;
  if (other.in === 'app') return ', the entry: hand it in as an argument, or by a context of src/ui';
  if (other.in === 'shared') {
    const own = level(room.in === 'shared' ? room.folder : FLOORS[room.floor]);
    return level(other.folder) > own
      ? `, which is above it: move what both need to ${place(room)} or lower, or hand it in as an argument`
      : undefined;
  }
  if (room.in === 'shared')
    return ', a feature: move what is shared down, or hand it in from the feature as an argument';
  if (FEATURES.indexOf(other.feature) > FEATURES.indexOf(room.feature))
    return `, a later feature: move what both need to ${other.floor} of ${room.feature} or into a shared folder`;
  return storey(other.floor) > storey(room.floor)
    ? `, a floor above: ${room.floor} builds on nothing higher; move the decision down or the call up`
    : undefined;
}

function packageImport(room: Room, target: string): string | undefined {
  if (target.startsWith('node:')) return ', which no browser has';
  if (isPure(room)) return ', a package: pure rooms know only JavaScript; wrap it in src/files or above';
  const shows = room.in === 'app' || isShared(room, 'ui') || (room.in === 'feature' && room.floor === 'pane');
  return VIEWS.test(target) && !shows ? ', which only pane floors, ui and app may show with' : undefined;
}

const storey = (floor: Floor): number => Object.keys(FLOORS).indexOf(floor);
const place = (room: Room): string =>
  room.in === 'shared' ? `src/${room.folder}` : room.in === 'app' ? 'src/app' : `src/${FLOORS[room.floor]}`;
const isShared = (room: Room, folder: string): boolean => room.in === 'shared' && room.folder === folder;
const isExcel = (room: Room): boolean =>
  isShared(room, 'excel') || (room.in === 'feature' && room.floor === 'excel');

/** What the functions bundle holds: everything that its entry reaches by imports that are not erased. */
function functionsViolations(facts: ReadonlyMap<string, SourceFacts>): string[] {
  const found: string[] = [];
  const reached = new Set<string>();
  const reach = (path: string, trail: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    if (NOT_IN_FUNCTIONS.includes(path.split('/')[1]!)) found.push(`the functions bundle holds ${trail}`);
    for (const { target, ours, typeOnly } of facts.get(path)?.imports ?? []) {
      if (typeOnly) continue;
      if (ours) reach(target, `${trail} > ${target}`);
      else found.push(`the functions bundle holds the package ${target}`);
    }
  };
  reach(FUNCTIONS_ENTRY, FUNCTIONS_ENTRY);
  return found;
}

/** Circles of files that import each other, types included: none of them can be read, moved or changed by itself. */
function importCircles(facts: ReadonlyMap<string, SourceFacts>): string[] {
  const circles = new Set<string>();
  const followed = new Set<string>();
  const follow = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.add([...trail.slice(trail.indexOf(path)), path].join(' > '));
    if (followed.has(path)) return;
    followed.add(path);
    for (const { target, ours } of facts.get(path)?.imports ?? []) if (ours) follow(target, [...trail, path]);
  };
  for (const path of facts.keys()) follow(path, []);
  return [...circles].map(
    circle => `${circle} is a circle: move what they share into a file of its own, which imports neither`,
  );
}

/** Folders among these paths of files that hold too many. */
export function crowdedFolders(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > MOST_FILES)
    .map(([folder, count]) => `${folder} holds ${count} files: divide it by what its files do`);
}
