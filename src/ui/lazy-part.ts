import { lazy, type ComponentType } from 'react';

/** A part of the pane that is loaded when it is first shown. Example: `lazyPart(async () => (await import('./Help')).Help)`. */
export const lazyPart = <P>(load: () => Promise<ComponentType<P>>) =>
  lazy(async () => ({ default: await load() }));
