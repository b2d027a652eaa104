/** The part of xml2js that is used here: elements in their order, read at once. */
declare module 'xml2js' {
  export interface ParsedElement {
    readonly '#name': string;
    readonly $?: Readonly<Record<string, string>>;
    readonly $$?: readonly ParsedElement[];
    readonly _?: string;
  }

  export function parseString(
    xml: string,
    options: {
      readonly async: false;
      readonly explicitRoot: false;
      readonly explicitChildren: true;
      readonly preserveChildrenOrder: true;
    },
    done: (error: Error | null, root: ParsedElement) => void,
  ): void;
}
