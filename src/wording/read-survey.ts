import type { SurveyRule } from '../rules/survey';
import { UNNAMED } from './amounts';
import { fit } from './fit';
import type { Found } from './found';
import type { Statement } from './statement';

const SURVEY =
  /điều tra xã hội học|điều tra xhh|(?<!\p{L})xhh(?!\p{L})|sipas|chỉ số (?:đo lường )?(?:sự |mức độ )?hài lòng|mức độ hài lòng|khảo sát (?:sự |mức độ |chỉ số )?hài lòng|đo lường sự hài lòng/iu;
/** More than the survey decides. */
const MORE =
  /\d|(?<!\p{L})(?:và|kết hợp|hội đồng|thẩm định|tự chấm|tự đánh giá|trừ|quy đổi|bình quân|trung bình)(?!\p{L})/iu;

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
    remarks.cap.length === 0 &&
    !MORE.test(text.replace(/(?<!\p{L})người dân(?:,| và) tổ chức(?: và doanh nghiệp)?/giu, ''));
  return { rule, sure: alone, whole: true };
}
