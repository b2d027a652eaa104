/** The views of the pane, in the order of its navigation. */
export const VIEWS = [
  'ledger',
  'check',
  'deadlines',
  'registers',
  'send',
  'merge',
  'periods',
  'reports',
  'functions',
  'rollUp',
] as const;
export type View = (typeof VIEWS)[number];

/** What can be looked at while no ledger is open. */
export const VIEWS_WITHOUT_LEDGER: readonly View[] = ['ledger', 'functions', 'rollUp'];

/** What can be looked at where there is no Excel. */
export const VIEWS_OUTSIDE_EXCEL: readonly View[] = ['ledger', 'functions'];

/** The view that the address of the page asks for; scores stand in that of the ledger. `viewOf('?view=functions')` is 'functions'. */
export function viewOf(search: string): View {
  const asked = new URLSearchParams(search).get('view');
  return VIEWS.find(view => view === asked) ?? 'ledger';
}
