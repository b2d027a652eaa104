import { lawsOf } from '../rules/asks';
import { roundResult } from '../rules/decimal';
import type { Rule } from '../rules/kinds';
import type { Law } from '../rules/law';

/** Whether all that must hold for the parameters of a rule does, so that the best case gives the maximum and none more. */
export function keepsLaws(rule: Rule, max: number): boolean {
  return lawsOf(rule, max).every(law => holds(law, max));
}

function holds(law: Law, max: number): boolean {
  switch (law.law) {
    case 'text':
      return law.text.trim() !== '';
    case 'choice':
      return law.of.includes(law.given);
    case 'names':
      return (
        law.names.length >= law.least &&
        new Set(law.names.map(name => name.toLowerCase())).size === law.names.length
      );
    case 'count':
      return true;
    case 'points':
      return (
        law.points >= (law.some ? Number.MIN_VALUE : 0) &&
        law.points <= max &&
        roundResult(law.points) === law.points
      );
    case 'reach':
      return roundResult(law.points) >= max;
    case 'own':
      return law.holds;
  }
}
