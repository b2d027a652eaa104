import { AREA_TEXT } from '../../messages/workbook-vi';
import type { ValidationPlan, ValidationRule } from '../plan';

/**
 * Cells into which Excel takes nothing but this, and what it says otherwise.
 * Example: `taking('B7', { kind: 'decimal', min: 0 }, AREA_TEXT.alert.number)`.
 */
export function taking(address: string, rule: ValidationRule, message: string): ValidationPlan {
  return { address, rule, alert: { title: AREA_TEXT.alert.title, message } };
}
