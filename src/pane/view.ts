/** The views that the ribbon and the pane's own navigation open. */
export type View = 'ledger' | 'functions';

/** The view that the address of the page asks for; scores stand in that of the ledger. `viewOf('?view=functions')` is 'functions'. */
export function viewOf(search: string): View {
  return new URLSearchParams(search).get('view') === 'functions' ? 'functions' : 'ledger';
}
