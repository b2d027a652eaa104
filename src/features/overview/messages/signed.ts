/** A difference as people read it, with its sign. `signed(0.5, format)` is "+0,50" where `format(0.5)` is "0,50". */
export function signed(value: number, format: (value: number) => string): string {
  if (value === 0) return format(0);
  return `${value > 0 ? '+' : '−'}${format(Math.abs(value))}`;
}
