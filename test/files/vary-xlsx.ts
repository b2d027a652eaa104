import { strFromU8, strToU8, unzipSync } from 'fflate';
import { buildZip, type Entry } from '../hostile/build-zip';
import { PART_VARIATIONS } from './vary-parts';

/** An .xlsx that is being changed: its parts, how each is written as bytes, its entries, and the whole. */
export interface Draft {
  readonly parts: Map<string, string>;
  encode: (xml: string) => Uint8Array;
  readonly changes: ((entry: Entry) => Partial<Entry>)[];
  readonly more: Entry[];
  readonly whole: { wide: boolean; reversed: boolean; comment: string; before: string; behind: string };
}

/** A whole number from 0 up to, not including, this one; the same at each call for the same seed. */
export type Pick = (below: number) => number;

/** What programs write otherwise around the parts. */
const ZIP_VARIATIONS: Readonly<Record<string, (draft: Draft, pick: Pick) => void>> = {
  'parts declare nothing'({ parts }) {
    for (const [name, xml] of parts) parts.set(name, xml.replace(/^<\?xml.*?\?>\s*/s, ''));
  },
  'parts begin with a mark and blank lines'(draft) {
    const { encode } = draft;
    draft.encode = xml => encode(`\uFEFF\r\n ${xml}`);
  },
  'parts are UTF-16'(draft, pick) {
    const [isLittle, isMarked] = [pick(2) === 0, pick(2) === 0];
    draft.encode = xml => {
      const told = xml.replace('UTF-8', 'UTF-16');
      // Without a mark the first letters have to tell.
      const marked = isMarked || !told.startsWith('<') ? `\uFEFF${told}` : told;
      const bytes = new Uint8Array(2 * marked.length);
      const view = new DataView(bytes.buffer);
      [...Array(marked.length).keys()].forEach(at => view.setUint16(2 * at, marked.charCodeAt(at), isLittle));
      return bytes;
    };
  },
  'names have backslashes': renamed(name =>
    name === '[Content_Types].xml' ? name : name.replace(/\//g, '\\'),
  ),
  'names are in capitals': renamed(name => name.toUpperCase()),
  'names begin with a slash': renamed(name => `/${name}`),
  'names begin with a dot': renamed(name => `./${name}`),
  'names are spelt with percents': renamed(name =>
    name.replace(/[[\]\se]/g, letter => `%${letter.charCodeAt(0).toString(16)}`),
  ),
  'parts are not deflated'({ changes }) {
    changes.push(() => ({ method: 0 }));
  },
  'sizes follow the data'({ changes }) {
    changes.push(() => ({ followed: true }));
  },
  'sizes are wide'({ changes }, pick) {
    changes.push(() => ({ wide: (['local', 'both'] as const)[pick(2)]! }));
  },
  'the directory is wide'({ whole }) {
    whole.wide = true;
  },
  'flags that do not matter differ'({ changes }, pick) {
    changes.push(({ followed }) => {
      const needed = followed ? 8 : 0;
      return {
        flags: needed | [0, 0x800, 0x806][pick(3)]!,
        local: { flags: needed | [0, 0x800, 2][pick(3)]! },
      };
    });
  },
  'entries stand in another order'({ whole }) {
    whole.reversed = true;
  },
  'folders and other parts lie between'({ more }) {
    more.push(
      { name: 'xl/', content: '', method: 0 },
      { name: 'xl\\media\\', content: '', method: 0 },
      { name: 'customXml/ảnh 1.png', content: 'x' },
    );
  },
  'a part lies there twice'({ more, parts }) {
    for (const name of [...parts.keys()].slice(0, 2)) more.push({ name, content: parts.get(name)! });
  },
  'a comment stands at the end'({ whole }) {
    whole.comment = 'PK by a program';
  },
  'bytes stand before'({ whole }, pick) {
    whole.before = ['\n', '\r\n\r\n', '\uFEFF', '\uFEFF \t\n'][pick(4)]!;
  },
  'bytes stand behind'({ whole }, pick) {
    whole.behind = ['\0', '\n', '\0'.repeat(511), '<!-- page in 0.1 s --></html>', 'PK\u0003\u0004'][
      pick(5)
    ]!;
  },
};

export const VARIATIONS = { ...PART_VARIATIONS, ...ZIP_VARIATIONS };

/** The parts of a file of ours. */
export function partsOf(xlsx: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(xlsx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The file of these parts as another program might write it, by the variations of these names. */
export function variedXlsx(
  parts: ReadonlyMap<string, string>,
  names: readonly string[],
  seed: number,
): Uint8Array {
  const draft: Draft = {
    parts: new Map(parts),
    encode: xml => strToU8(xml),
    changes: [],
    more: [],
    whole: { wide: false, reversed: false, comment: '', before: '', behind: '' },
  };
  const pick = picking(seed);
  for (const [name, vary] of Object.entries(VARIATIONS)) if (names.includes(name)) vary(draft, pick);
  const { whole } = draft;
  const entries = [...[...draft.parts].map(([name, content]) => ({ name, content })), ...draft.more].map(
    each => changed(each, draft),
  );
  if (whole.reversed) entries.reverse();
  return Uint8Array.from([
    ...strToU8(whole.before),
    ...buildZip(entries, [], whole),
    ...strToU8(whole.behind),
  ]);
}

function changed({ name, content, ...more }: Entry, { encode, changes }: Draft): Entry {
  let entry: Entry = { ...more, name, content: typeof content === 'string' ? encode(content) : content };
  for (const change of changes) entry = { ...entry, ...change(entry) };
  return entry;
}

function renamed(change: (name: string) => string): (draft: Draft) => void {
  return ({ changes }) => void changes.push(({ name }) => ({ name: change(name) }));
}

/** Numbers by a seed (mulberry32). */
function picking(seed: number): Pick {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
