import type { SurveyRule, SurveyWeight } from '../rules/survey';
import { UNNAMED } from './amounts';
import { fit } from './fit';
import type { Found } from './found';
import type { Option } from './option';
import { SURVEY } from './survey-words';
import type { Statement } from './statement';

/** More than the survey decides. */
const MORE =
  /\d|(?<!\p{L})(?:và|kết hợp|hội đồng|thẩm định|tự chấm|tự đánh giá|trừ|quy đổi|bình quân|trung bình|(?:thứ|xếp) hạng|so với|tăng|giảm|thống kê)(?!\p{L})/iu;

const ANSWER =
  /^(?:phiếu |mức )?(?:(?:rất |khá |tương đối |hoàn toàn )?(?:không |chưa )?hài lòng|bình thường|(?:rất )?không hài lòng|không (?:có )?ý kiến)$/iu;
/** To hold a survey is another thing than what it says. */
const HOLDS =
  /(?<!\p{L})(?:tổ chức|thực hiện|triển khai|tiến hành|xây dựng|ban hành)(?: \p{L}+){0,3} (?:khảo sát|điều tra)/iu;

/** Points by what people said: "Căn cứ kết quả điều tra xã hội học". */
export function readSurvey({
  text,
  options,
  formulas,
  cases,
  taken,
  max,
  definitions,
  headings,
  unread,
  remarks,
}: Statement): Found | undefined {
  const weighed = weights(options);
  if (weighed && formulas.length + cases.length + taken.length === 0)
    return {
      rule: { kind: 'survey', ...UNNAMED.survey, weights: weighed },
      sure: /hệ số|trọng số/iu.test(text),
    };
  if (!SURVEY.test(text) || options.length > 0 || cases.length > 0 || taken.length > 0 || formulas.length > 1)
    return undefined;
  const rule: SurveyRule = { kind: 'survey', ...UNNAMED.survey };
  const [formula] = formulas;
  if (formula) {
    const found =
      formula.by.form === 'expression'
        ? fit(formula.by.expression, max, { floor: 0, goal: undefined }, definitions)
        : undefined;
    if (found?.variant !== 'proportional') return undefined;
    return { rule, sure: found.sure && !MORE.test(formula.condition) };
  }
  const said = [...unread, ...headings];
  const alone =
    said.length <= 1 &&
    said.every(clause => SURVEY.test(clause)) &&
    !HOLDS.test(text) &&
    remarks.cap.length === 0 &&
    !MORE.test(text.replace(/(?<!\p{L})người dân(?:,| và) tổ chức(?: và doanh nghiệp)?/giu, ''));
  return { rule, sure: alone, whole: true };
}

/** Answers of people with what each of them counts: "Rất hài lòng: 5; Hài lòng: 4; Bình thường: 3". */
function weights(options: readonly Option[]): readonly SurveyWeight[] | undefined {
  const answers = options.filter(({ condition }) => ANSWER.test(condition));
  return answers.length >= 2 && answers.length === options.length
    ? options.map(({ condition, worth }) => [condition, worth.points])
    : undefined;
}
