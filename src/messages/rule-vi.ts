/** What is said of rules, whatever their kind: how they score, and what was achieved. */
import { comparable, roundResult } from '../rules/decimal';
import type { BaseRule } from '../rules/rule';
import type { Achieved, Facts } from '../rules/kinds';
import { officialDate } from './date-text';
import { countedName, countedThings } from './counted-things';
import { fullWords, lowerFirst } from './full-words';
import { amount, dayOfYear, percent, points, prescribedPoints, share } from './numbers-vi';

/** How a rule scores, in one or two sentences, from its facts. */
export function ruleText(facts: Facts): string {
  switch (facts.form) {
    case 'ratio': {
      const share = `Tỷ lệ = ${facts.done} / ${facts.total}.`;
      const places = facts.places === undefined ? '' : ` ${roundedTo(facts.places)}`;
      const [floor, goal] = [percent(facts.floor), percent(facts.goal)];
      const full = facts.goal < 1 ? `Đạt từ ${goal} trở lên: điểm tối đa` : `Đạt ${goal}: điểm tối đa`;
      const between = {
        proportional: 'tỷ lệ × điểm tối đa',
        toGoal: `tỷ lệ / ${goal} × điểm tối đa`,
        interpolated: `điểm tăng đều từ 0 (tại ${floor}) đến điểm tối đa (tại ${goal})`,
      }[facts.belowGoal];
      if (facts.floor <= 0) return `${share} ${full}; thấp hơn: ${between}.${places}`;
      if (facts.floor >= facts.goal) return `${share} ${full}; thấp hơn: 0 điểm.${places}`;
      return `${share} ${full}; từ ${floor} đến dưới ${goal}: ${between}; dưới ${floor}: 0 điểm.${places}`;
    }
    case 'ratios': {
      const { length } = facts.parts;
      return isAverage(facts)
        ? `Bình quân của ${length} tỷ lệ bên dưới × điểm tối đa.`
        : `Cộng điểm của ${length} tỷ lệ bên dưới; mỗi tỷ lệ × số điểm ghi ở dòng đó.`;
    }
    case 'counts': {
      const steps = facts.steps.map(
        ({ from, points: each }) => `từ ${amount(from)}: ${prescribedPoints(each)}`,
      );
      const isAll = facts.steps.at(-1)?.from === 0;
      return `${facts.counted}: ${steps.join('; ')}${isAll ? '' : '; ít hơn: 0 điểm'}.`;
    }
    case 'tally':
      return `${tallyStart(facts.start)}; mỗi trường hợp cộng hoặc trừ số điểm ghi ở dòng bên dưới. ${WITHIN}`;
    case 'bands': {
      const steps = facts.bands.map(
        band => `${band.open ? 'trên' : 'từ'} ${percent(band.from)}: ${prescribedPoints(band.points)}`,
      );
      return `Tỷ lệ = ${facts.done} / ${facts.total}. Tỷ lệ ${steps.join('; ')}; còn lại: 0 điểm.`;
    }
    case 'choice':
      return `${facts.choices.map(([name, value]) => `${name}: ${prescribedPoints(value)}`).join('; ')}.`;
    case 'checklist':
      return `Cộng điểm của ${facts.items.length} nội dung bên dưới; chọn Đạt hoặc Không đạt cho từng nội dung.`;
    case 'deadline': {
      const late =
        facts.latePoints > 0 && facts.graceDays > 0
          ? ` Chậm không quá ${facts.graceDays} ngày: ${prescribedPoints(facts.latePoints)}; chậm hơn: 0 điểm.`
          : ' Quá hạn: 0 điểm.';
      return `Ký số đúng hạn (hạn mặc định ${dayOfYear(facts.day, facts.month)}): điểm tối đa.${late}`;
    }
    case 'deduct':
      return `${facts.counted}: mỗi trường hợp trừ ${prescribedPoints(facts.pointsEach)} vào điểm tối đa, thấp nhất còn ${prescribedPoints(facts.limit)}.`;
    case 'bonus':
      return `${facts.counted}: mỗi trường hợp được ${prescribedPoints(facts.pointsEach)}, nhiều nhất ${prescribedPoints(facts.limit)}.`;
    case 'survey': {
      if (facts.weights.length > 0) {
        const highest = Math.max(...facts.weights.map(([, weight]) => weight));
        const weights = facts.weights.map(([name, weight]) => `${name}: ${percent(weight / highest)}`);
        return `Điểm = Tổng (số phiếu × hệ số) / ${facts.valid} × điểm tối đa. Số phiếu ghi ở dòng của từng mức; hệ số: ${weights.join('; ')}.`;
      }
      return `Tỷ lệ = ${facts.satisfied} / ${facts.valid}. Điểm = tỷ lệ × điểm tối đa.${
        facts.levels.length === 0
          ? ''
          : ` Số phiếu ghi ở dòng của từng mức; tính là hài lòng: ${facts.levels.join('; ')}.`
      }`;
    }
    case 'manual':
      return `Ghi điểm vào cột Kết quả / mức, từ 0 đến điểm tối đa. Căn cứ: ${facts.basis}.`;
  }
}

/** The same in full, where no sub-rows stand below it and there is room for more than short names. */
export function wholeRuleText(facts: Facts): string {
  switch (facts.form) {
    case 'checklist': {
      const items = facts.items.map(([title, value]) => `${title} (${prescribedPoints(value)})`);
      return `Cộng điểm các nội dung đạt: ${items.join('; ')}.`;
    }
    case 'ratios': {
      const { length } = facts.parts;
      const shares = facts.parts.map(({ title, done, total }) => `${title} (${done} / ${total})`);
      if (isAverage(facts)) return `Bình quân của ${length} tỷ lệ × điểm tối đa: ${shares.join('; ')}.`;
      const parts = facts.parts.map(
        ({ points: most }, index) => `${shares[index]!} × ${prescribedPoints(roundResult(most))}`,
      );
      return `Cộng điểm của ${length} tỷ lệ: ${parts.join('; ')}.`;
    }
    case 'tally': {
      const each = facts.items.map(
        ({ title, pointsEach }) =>
          `${title}: ${pointsEach < 0 ? 'trừ' : 'cộng'} ${prescribedPoints(Math.abs(pointsEach))}`,
      );
      return `${tallyStart(facts.start)}, mỗi trường hợp: ${each.join('; ')}. ${WITHIN}`;
    }
    case 'choice': {
      const choices = facts.choices.map(([name, value, wording]) => {
        const full = wording === undefined ? name : `${name} (${wording})`;
        return `${full}: ${prescribedPoints(value)}`;
      });
      return `${choices.join('; ')}.`;
    }
    default:
      return ruleText(facts);
  }
}

/** Whether each of several ratios counts as much as every other. */
function isAverage({ parts }: Extract<Facts, { form: 'ratios' }>): boolean {
  return parts.every(({ points: most }) => roundResult(most) === roundResult(parts[0]!.points));
}

/** Where a tally begins. */
function tallyStart(start: 'zero' | 'full'): string {
  return start === 'full' ? 'Tính từ điểm tối đa' : 'Tính từ 0 điểm';
}

const WITHIN = 'Không dưới 0 điểm, không quá điểm tối đa.';

/** What a criterion counts that did not arise, where its own rule says so; '' where the setting of the workbook does. */
export function notArisingText({ notArising }: BaseRule): string {
  switch (notArising) {
    case 'full':
      return ' Không phát sinh: điểm tối đa.';
    case 'leaveOut':
      return ' Không phát sinh: không tính vào tổng điểm.';
    default:
      return '';
  }
}

/**
 * What an entry achieved, in words for a table or after the title of its criterion; `lost` are the points that it falls
 * short of. Example: 98 of 100 is "98/100 (98%)".
 */
export function achievedText(achieved: Achieved, lost: number): string {
  switch (achieved.form) {
    case 'share': {
      const { done, total } = achieved;
      return `${amount(done)}/${amount(total)} (${share(comparable(done / total))})`;
    }
    case 'choice':
      return lowerFirst(achieved.chosen);
    case 'condition':
      return achieved.met ? 'đạt yêu cầu' : 'chưa đạt yêu cầu';
    case 'checklist': {
      const { items, missed } = achieved;
      const met = `đạt ${items - missed.length}/${items} nội dung`;
      return missed.length === 0 ? met : `${met} (chưa đạt nội dung ${missed.map(lowerFirst).join('; ')})`;
    }
    case 'deadline':
      return `ký ngày ${officialDate(achieved.date)}, ${punctuality(achieved.date, achieved.due)}`;
    case 'deduct':
      return `${cases(achieved)}, ${lost > 0 ? `bị trừ ${points(lost)}` : 'không bị trừ điểm'}`;
    case 'bonus':
    case 'counts':
      return cases(achieved);
    case 'tally': {
      const arisen = achieved.counts.filter(([, count]) => count > 0);
      return arisen.length === 0
        ? 'không phát sinh trường hợp nào'
        : arisen.map(([title, count]) => `${lowerFirst(title)}: ${amount(count)}`).join('; ');
    }
    case 'ratios':
      return achieved.parts
        .map(
          ({ title, done, total }) =>
            `${lowerFirst(title)} ${amount(done)}/${amount(total)} (${share(comparable(done / total))})`,
        )
        .join('; ');
    case 'weighted':
      return `đạt ${share(comparable(achieved.share))} trên ${amount(achieved.votes)} phiếu`;
    case 'manual':
      return `chấm theo ${lowerFirst(fullWords(achieved.basis))}`;
  }
}

/** More of what a rule counts as done. `moreOf(9, facts)` is "9 báo cáo" for "Số báo cáo đã gửi". */
export function moreOf(count: number, facts: Facts): string {
  if ('done' in facts) return countedThings(count, facts.done);
  return 'satisfied' in facts ? countedThings(count, facts.satisfied) : amount(count);
}

/** How points are rounded. `roundedTo(2)` is "Làm tròn điểm đến 2 chữ số thập phân." */
function roundedTo(places: number): string {
  return places === 0 ? 'Làm tròn điểm đến số nguyên.' : `Làm tròn điểm đến ${places} chữ số thập phân.`;
}

function cases({ counted, cases: count }: { readonly counted: string; readonly cases: number }): string {
  return count === 0 ? `không có ${countedName(counted)}` : countedThings(count, counted);
}

function punctuality(date: number, due: number): string {
  const limit = `hạn ${officialDate(due)}`;
  return date <= due ? `đúng ${limit}` : `chậm ${date - due} ngày so với ${limit}`;
}
