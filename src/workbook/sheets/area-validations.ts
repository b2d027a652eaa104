import { EXCEL_LIMITS } from '../../rules/excel-limits';
import type { Area, Criterion, IndexSet } from '../../catalogue/index-set';
import { AREA_TEXT } from '../../messages/workbook-vi';
import { asksOf, isFed, subRowsOf } from '../../rules/asks';
import type { Ask } from '../../rules/rule-kind';
import { cell } from '../address';
import { levelsKey, listRange } from './lists';
import { areaColumn, areaLayout, settingName, type AreaColumn } from '../places';
import type { ValidationPlan, ValidationRule } from '../plan';
import { taking } from './taking';

const { alert, prompt } = AREA_TEXT;

/** Excel's own first hint at entry, for every cell of an area that is meant for entry. The pane's check is the authority. */
export function areaValidations(set: IndexSet, source: Area): ValidationPlan[] {
  return areaLayout(source).rows.flatMap(row => {
    if (row.kind === 'heading') return [];
    const criterion = source.criteria[row.index]!;
    const at = (name: AreaColumn): string => cell(row.row, areaColumn(name));
    if (row.kind === 'criterion') return criterionValidations(set, criterion, at);
    return subRowsOf(criterion.rule)[row.item]!.map(item => validation(set, criterion, item, at));
  });
}

function criterionValidations(
  set: IndexSet,
  criterion: Criterion,
  at: (name: AreaColumn) => string,
): ValidationPlan[] {
  const { rule } = criterion;
  const asks = isFed(rule) ? [] : asksOf(rule);
  const plans = asks.map(ask => validation(set, criterion, ask, at));
  if (rule.notArising)
    plans.push(
      plan(
        at('notArising'),
        { kind: 'list', source: listRange(set, 'flag') },
        prompt.notArising,
        prompt.notArisingMessage,
        alert.flag,
      ),
    );
  for (const name of ['appraised1', 'appraised2'] as const)
    plans.push(plan(at(name), upTo(at('max')), prompt.appraised, alert.points, alert.points));
  return plans;
}

/** The hint at a cell that a rule asks for. */
function validation(
  set: IndexSet,
  { code }: Criterion,
  { input, takes }: Ask,
  at: (name: AreaColumn) => string,
): ValidationPlan {
  const place = at(input);
  switch (takes.form) {
    case 'amount':
      return plan(place, { kind: 'decimal', min: 0 }, prompt[input], takes.of, alert.number);
    case 'count':
      return plan(place, { kind: 'whole', min: 0 }, prompt.count, takes.of, alert.whole);
    case 'votes':
      return plan(place, { kind: 'decimal', min: 0 }, prompt.votes, prompt.votesMessage, alert.number);
    case 'day': {
      const year = settingName('year');
      const within: ValidationRule = {
        kind: 'date',
        min: `DATE(${year}-1,12,15)`,
        max: `DATE(${year},12,31)`,
      };
      return plan(place, within, prompt.date, prompt.dateMessage, alert.date);
    }
    case 'points':
      return plan(place, upTo(at('max')), prompt.points, alert.points, alert.points);
    case 'condition':
      return choice(place, listRange(set, 'met'));
    case 'choice':
      return choice(place, listRange(set, levelsKey(code)));
  }
}

function upTo(max: string): ValidationRule {
  return { kind: 'decimal', min: 0, max };
}

function choice(address: string, source: string): ValidationPlan {
  return plan(address, { kind: 'list', source }, prompt.result, prompt.resultMessage, alert.list);
}

function plan(
  address: string,
  rule: ValidationRule,
  title: string,
  message: string,
  problem: string,
): ValidationPlan {
  return {
    ...taking(address, rule, problem),
    prompt: {
      title: title.slice(0, EXCEL_LIMITS.validationTitle),
      message: message.slice(0, EXCEL_LIMITS.validationMessage),
    },
  };
}
