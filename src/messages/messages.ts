/** A sentence for every code of an issue type, made from its facts. A missing one does not compile. */
export type Sentences<I extends { readonly code: string }> = {
  readonly [C in I['code']]: (issue: Extract<I, { readonly code: C }>) => string;
};

/** The languages of the pane. */
export type Language = 'vi' | 'en';

/** The same in both languages. */
export type ByLanguage<T> = Readonly<Record<Language, T>>;

/** The sentence of an issue. Example: `sentence(vi.work, { code: 'excel.busy' })`. */
export function sentence<I extends { readonly code: string }>(sentences: Sentences<I>, issue: I): string {
  return (sentences[issue.code as I['code']] as (issue: I) => string)(issue);
}
