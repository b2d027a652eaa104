import type { Area, Criterion, IndexSet } from '../catalogue/index-set';
import { AREA_TEXT } from '../messages/workbook-vi';
import { kindOf } from '../rules/kinds';
import { cell } from './address';
import { levelsKey, listRange } from './lists';
import { areaColumn, areaLayout, settingName, type AreaColumn } from './places';
import type { ValidationPlan, ValidationRule } from './plan';

const { alert, prompt } = AREA_TEXT;
/** Excel's limits on what a prompt shows. */
const PROMPT_TITLE = 32;
const PROMPT_MESSAGE = 255;

/** Excel's own first hint at entry, for every cell of an area that is meant for entry. The pane's check is the authority. */
export function areaValidations(set: IndexSet, source: Area): ValidationPlan[] {
  return areaLayout(source).rows.flatMap(row => {
    if (row.kind === 'group') return [];
    const criterion = source.criteria[row.index]!;
    const at = (name: AreaColumn): string => cell(row.row, areaColumn(name));
    if (row.kind === 'criterion') return criterionValidations(set, criterion, at);
    return criterion.rule.kind === 'survey'
      ? [plan(at('done'), { kind: 'decimal', min: 0 }, prompt.votes, prompt.votesMessage, alert.number)]
      : [choice(at('result'), listRange(set, 'met'))];
  });
}

function criterionValidations(
  set: IndexSet,
  { code, rule }: Criterion,
  at: (name: AreaColumn) => string,
): ValidationPlan[] {
  const plans: ValidationPlan[] = [];
  const fed = rule.kind === 'ratio' && rule.fedBy !== undefined;
  const inputs = fed ? [] : kindOf(rule).inputs(rule);
  const number = (name: 'done' | 'total', label: string, title: string, kind: 'decimal' | 'whole'): void => {
    plans.push(plan(at(name), { kind, min: 0 }, title, label, kind === 'whole' ? alert.whole : alert.number));
  };
  if (rule.kind === 'deduct' || rule.kind === 'bonus') number('done', rule.counted, prompt.count, 'whole');
  if (inputs.includes('total') && (rule.kind === 'ratio' || rule.kind === 'bands')) {
    number('done', rule.done, prompt.done, 'decimal');
    number('total', rule.total, prompt.total, 'decimal');
  }
  if (rule.kind === 'survey' && !rule.levels) {
    number('done', rule.satisfied, prompt.done, 'decimal');
    number('total', rule.valid, prompt.total, 'decimal');
  }
  if (inputs.includes('date')) {
    const year = settingName('year');
    const within: ValidationRule = {
      kind: 'date',
      min: `DATE(${year}-1,12,15)`,
      max: `DATE(${year},12,31)`,
    };
    plans.push(plan(at('date'), within, prompt.date, prompt.dateMessage, alert.date));
  }
  if (inputs.includes('result'))
    plans.push(
      rule.kind === 'manual'
        ? plan(at('result'), upTo(at('max')), prompt.points, alert.points, alert.points)
        : choice(at('result'), listRange(set, rule.kind === 'levels' ? levelsKey(code) : 'met')),
    );
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
    address,
    rule,
    prompt: { title: title.slice(0, PROMPT_TITLE), message: message.slice(0, PROMPT_MESSAGE) },
    alert: { title: alert.title, message: problem },
  };
}
