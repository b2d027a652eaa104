import { Component, type ReactNode } from 'react';
import { ExcelNotice } from './ExcelNotice';

/** Stands in for a view that could not be loaded; trying again loads the page anew. */
export class PartBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <ExcelNotice issue={{ code: 'excel.partNotLoaded' }} onRetry={() => location.reload()} />;
  }
}
