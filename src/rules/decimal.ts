/**
 * Decimal-safe numbers. Points are decimal fractions and 0,1 + 0,1 + 0,1 must reach 0,3 (design, section 3).
 * Results are rounded to 6 places. Thresholds are compared at 12 places: that removes the noise of binary
 * fractions (about 1e-16) and nothing that an officer could have entered, so 89,999999999 stays below 90.
 */

/** Places that every score and index is rounded to. */
const RESULT_PLACES = 6;
/** Places at which a ratio is compared with a floor, a goal or a band. */
const COMPARE_PLACES = 12;

/** Digits that a spreadsheet keeps; what a binary fraction shows beyond them is noise. */
const DIGITS = 15;
/** A whole number below it has no more digits than that. */
const WHOLE = 10 ** DIGITS;

/** Rounds half away from zero on the decimal form of 15 digits, as Excel's ROUND does. `round(1.005, 2)` is 1.01. */
export function round(value: number, places: number): number {
  // Most numbers are whole, and as they should be.
  if (Number.isInteger(value) && Math.abs(value) < WHOLE && places >= 0) return value || 0;
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toPrecision(DIGITS).split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  if (!Number.isSafeInteger(shifted)) return value;
  return Math.sign(value) * Number(`${shifted}e${-places}`) || 0;
}

/** A score or index as it is stored. `roundResult(0.1 + 0.2)` is 0.3. */
export function roundResult(value: number): number {
  return round(value, RESULT_PLACES);
}

/** A ratio as it is compared. `comparable(0.1 + 0.2) === comparable(0.3)`. */
export function comparable(value: number): number {
  return round(value, COMPARE_PLACES);
}

/** A number with exactly so many decimals, rounded as `round` does. `fixed(1.005, 2)` is "1.01", where toFixed gives 1.00. */
export function fixed(value: number, places: number): string {
  return round(value, places).toFixed(places);
}
