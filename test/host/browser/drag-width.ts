const NARROWEST = 280;
const STEP = 10;

/** Lets the divider between grid and pane be dragged, or moved with the arrow keys. */
export function dragWidth(divider: HTMLElement, pane: HTMLElement): void {
  const set = (width: number): void => {
    pane.style.width = `${Math.max(NARROWEST, Math.min(width, innerWidth - NARROWEST))}px`;
  };
  divider.addEventListener('pointerdown', down => {
    divider.setPointerCapture(down.pointerId);
    const move = (event: PointerEvent): void => set(innerWidth - event.clientX);
    divider.addEventListener('pointermove', move);
    divider.addEventListener('pointerup', () => divider.removeEventListener('pointermove', move), {
      once: true,
    });
  });
  divider.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') set(pane.clientWidth + STEP);
    else if (key === 'ArrowRight') set(pane.clientWidth - STEP);
  });
}
