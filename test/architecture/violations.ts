import type { Sources } from './read-sources';
import { sourceFacts, type SourceFacts } from './source-facts';

/** The folders of src, in the order of the design: each imports only from those before it. */
export const FOLDERS = [
  'rules',
  'catalogue',
  'domain',
  'messages',
  'workbook',
  'functions',
  'files',
  'excel',
  'pane',
] as const;
/** Knows nothing but JavaScript. */
const PURE = FOLDERS.slice(0, 5) as readonly string[];

const OFFICE = ['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime'];
const HOST = [
  ...[
    'window',
    'document',
    'navigator',
    'location',
    'localStorage',
    'sessionStorage',
    'fetch',
    'XMLHttpRequest',
  ],
  ...['self', 'globalThis', 'console', 'alert', 'setTimeout', 'setInterval', 'DOMParser', 'Blob', 'URL'],
  ...['process', 'Buffer', 'require', 'module', '__dirname', '__filename', 'global'],
];
const CUSTOM_FUNCTIONS = 'CustomFunctions';
/** The bundle of the JavaScript-only runtime, and what would only make it slow or break it there. */
const FUNCTIONS_ENTRY = 'src/functions/functions.ts';
const NOT_IN_FUNCTIONS = ['workbook', 'files', 'excel', 'pane'];

const folderOf = (path: string): string => path.split('/')[1] ?? '';

/** Everything in these sources that the design forbids, one sentence each. */
export function violations(sources: Sources): string[] {
  const files = [...sources.keys()].filter(path => /\.tsx?$/.test(path));
  const facts = new Map(files.map(path => [path, sourceFacts(path, sources)]));
  return [
    ...files.flatMap(path => fileViolations(path, facts.get(path)!, sources)),
    ...functionsViolations(facts),
  ];
}

function fileViolations(path: string, { imports, globals }: SourceFacts, sources: Sources): string[] {
  const folder = folderOf(path);
  const level = (FOLDERS as readonly string[]).indexOf(folder);
  if (level < 0) return [`${path} is in no folder of the design`];
  const found: string[] = [];
  for (const { target, ours } of imports) {
    const other = (FOLDERS as readonly string[]).indexOf(folderOf(target));
    if (ours && !sources.has(target)) found.push(`${path} imports ${target}, which is not there`);
    else if (ours && other > level) found.push(`${path} imports ${target}, which is below it`);
    else if (!ours && PURE.includes(folder)) found.push(`${path} imports the package ${target}`);
    else if (!ours && target.startsWith('node:')) found.push(`${path} imports ${target}`);
  }
  const forbidden = [
    ...(folder === 'excel' ? [] : OFFICE),
    ...(folder === 'functions' ? [] : [CUSTOM_FUNCTIONS]),
    ...(PURE.includes(folder) ? HOST : []),
  ];
  for (const name of forbidden) if (globals.has(name)) found.push(`${path} names ${name}`);
  return found;
}

/** What the functions bundle holds: everything that its entry reaches by imports that are not erased. */
function functionsViolations(facts: ReadonlyMap<string, SourceFacts>): string[] {
  const found: string[] = [];
  const reached = new Set<string>();
  const reach = (path: string, trail: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    if (NOT_IN_FUNCTIONS.includes(folderOf(path))) found.push(`the functions bundle holds ${trail}`);
    for (const { target, ours, typeOnly } of facts.get(path)?.imports ?? []) {
      if (typeOnly) continue;
      if (ours) reach(target, `${trail} > ${target}`);
      else found.push(`the functions bundle holds the package ${target}`);
    }
  };
  reach(FUNCTIONS_ENTRY, FUNCTIONS_ENTRY);
  return found;
}
