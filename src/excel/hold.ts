/** Nothing is calculated or drawn until the next request is done; it comes before what it holds back. */
export function hold({ workbook: { application } }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}
