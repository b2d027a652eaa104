import { Component, type ReactNode } from 'react';
import type { WorkIssue } from '../ledger/work-issue';
import { ExcelNotice } from './ExcelNotice';

interface State {
  readonly issue?: WorkIssue;
}

/** Stands in for a view that could not be loaded or that failed; trying again loads the page anew. */
export class Boundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(thrown: unknown): State {
    const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
    return {
      issue:
        name === 'ChunkLoadError'
          ? { code: 'part.notLoaded' }
          : { code: 'excel.unknown', hostCode: name, message },
    };
  }

  override render(): ReactNode {
    const { issue } = this.state;
    return issue ? <ExcelNotice issue={issue} onRetry={() => location.reload()} /> : this.props.children;
  }
}
