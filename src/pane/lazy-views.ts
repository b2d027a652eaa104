import { lazy } from 'react';

/** The views that the pane does not show first: each is loaded when it is opened. */
export const StartView = lazy(async () => ({ default: (await import('./StartView')).StartView }));
export const CheckView = lazy(async () => ({ default: (await import('./CheckView')).CheckView }));
export const DeadlinesView = lazy(async () => ({ default: (await import('./DeadlinesView')).DeadlinesView }));
export const FunctionsView = lazy(async () => ({ default: (await import('./FunctionsView')).FunctionsView }));
