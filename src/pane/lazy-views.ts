import { lazy } from 'react';

/** What the pane does not show first: each is loaded when it is looked at. */
export const StartView = lazy(async () => ({ default: (await import('./StartView')).StartView }));
export const CheckView = lazy(async () => ({ default: (await import('./CheckView')).CheckView }));
export const DeadlinesView = lazy(async () => ({ default: (await import('./DeadlinesView')).DeadlinesView }));
export const DueNotice = lazy(async () => ({ default: (await import('./DueNotice')).DueNotice }));
export const RegistersView = lazy(async () => ({ default: (await import('./RegistersView')).RegistersView }));
export const MergeView = lazy(async () => ({ default: (await import('./MergeView')).MergeView }));
export const PeriodsView = lazy(async () => ({ default: (await import('./PeriodsView')).PeriodsView }));
export const SendView = lazy(async () => ({ default: (await import('./SendView')).SendView }));
export const ReportsView = lazy(async () => ({ default: (await import('./ReportsView')).ReportsView }));
export const RollUpView = lazy(async () => ({ default: (await import('./RollUpView')).RollUpView }));
export const Rehook = lazy(async () => ({ default: (await import('./Rehook')).Rehook }));
export const FunctionsView = lazy(async () => ({ default: (await import('./FunctionsView')).FunctionsView }));
export const ScoresDetails = lazy(async () => ({ default: (await import('./ScoresDetails')).ScoresDetails }));
export const UpgradeView = lazy(async () => ({ default: (await import('./UpgradeView')).UpgradeView }));
