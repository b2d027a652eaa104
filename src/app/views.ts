import type { ComponentType } from 'react';
import type { View } from '../ui/ledger-context';
import { lazyPart } from '../ui/lazy-part';

/** One view: what it shows, and what must be there before it can. */
interface ViewLine {
  /** Gets all that it needs by context. */
  readonly Part: ComponentType;
  readonly needs: 'ledger' | 'excel' | 'nothing';
}

/** Every view, in the order of the navigation; its title stands in `pane.nav.views` under the same key. */
export const VIEWS: Readonly<Record<View, ViewLine>> = {
  ledger: {
    needs: 'ledger',
    Part: lazyPart(async () => (await import('../features/overview/pane/OverviewView')).OverviewView),
  },
  check: {
    needs: 'ledger',
    Part: lazyPart(async () => (await import('../features/check/pane/CheckView')).CheckView),
  },
  deadlines: {
    needs: 'ledger',
    Part: lazyPart(async () => (await import('../features/deadlines/pane/DeadlinesView')).DeadlinesView),
  },
  planner: {
    needs: 'ledger',
    Part: lazyPart(async () => (await import('../features/planner/pane/PlannerView')).PlannerView),
  },
  registers: {
    needs: 'ledger',
    Part: lazyPart(async () => (await import('../features/registers/pane/RegistersView')).RegistersView),
  },
  send: {
    needs: 'ledger',
    Part: lazyPart(async () => (await import('../features/send/pane/SendView')).SendView),
  },
  merge: {
    needs: 'ledger',
    Part: lazyPart(async () => (await import('../features/merge/pane/MergeView')).MergeView),
  },
  periods: {
    needs: 'ledger',
    Part: lazyPart(async () => (await import('../features/periods/pane/PeriodsView')).PeriodsView),
  },
  reports: {
    needs: 'ledger',
    Part: lazyPart(async () => (await import('../features/reports/pane/ReportsView')).ReportsView),
  },
  functions: {
    needs: 'nothing',
    Part: lazyPart(async () => (await import('../features/formulas/pane/FunctionsView')).FunctionsView),
  },
  rollUp: {
    needs: 'excel',
    Part: lazyPart(async () => (await import('../features/ranking/pane/RollUpView')).RollUpView),
  },
};

/** Stands first and is always offered: without a ledger the pane says there what is missing. */
export const HOME: View = 'ledger';

/** What can be looked at while no more is there than this. `viewsWith('nothing')` is the home and the functions. */
export function viewsWith(...there: readonly ViewLine['needs'][]): readonly View[] {
  return (Object.keys(VIEWS) as View[]).filter(view => view === HOME || there.includes(VIEWS[view].needs));
}

/** The view that the address of the page asks for. `viewOf('?view=functions')` is 'functions'. */
export function viewOf(search: string): View {
  const asked = new URLSearchParams(search).get('view');
  return viewsWith('ledger', 'excel', 'nothing').find(view => view === asked) ?? HOME;
}
