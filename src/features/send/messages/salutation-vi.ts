import { fullWords, lowerFirst } from '../../../messages/full-words';

/** Positions of people; whoever is named by one is a comrade. */
const POSITION =
  /^(quyền |q\. ?)?(chủ tịch|phó chủ tịch|bí thư|phó bí thư|công chức|cán bộ|viên chức|chuyên viên|trưởng|phó|chánh|chỉ huy|giám đốc|thủ trưởng|kế toán|văn thư|người)(?=\s|$)/iu;
/** Of these the ones to whom a paper is submitted. */
const LEADER = /^(quyền |q\. ?)?(phó )?(chủ tịch|bí thư)(?=\s|$)/iu;
/** How people are called already, and how a letter writes it. */
const CALLED = /^(đồng chí|đ\/c|ông|bà)[.:]?\s+/iu;
/** Bodies and parts of them. */
const BODY =
  /^(ubnd|ủy ban|uỷ ban|hđnd|hội đồng|đảng|thường trực|sở|phòng|ban|bộ|văn phòng|trung tâm|chi cục|cục|tổ|công an|trạm|trường|các|mặt trận|hội|đoàn)(?=\s|$)/iu;
/** A name of a person: two to five words in capitals, with nothing else. */
const NAME = /^\p{Lu}\p{Ll}*(\s+\p{Lu}\p{Ll}*){1,4}$/u;

/** Whether somebody is submitted to, by position or by how a form names them. `isLeader('Chủ tịch UBND xã')` is true. */
export function isLeader(recipient: string): boolean {
  return LEADER.test(recipient.trim().replace(CALLED, ''));
}

/**
 * How a letter addresses whoever a form names, after "Kính gửi". Examples: "Chủ tịch UBND xã" is "đồng chí Chủ tịch UBND xã",
 * "Công chức Tư pháp - hộ tịch" "đồng chí công chức Tư pháp - hộ tịch", "Bộ phận một cửa" stays what it is.
 */
export function addressed(recipient: string): string {
  const given = fullWords(recipient.trim());
  const called = CALLED.exec(given);
  if (called) {
    const rest = addressedName(given.slice(called[0].length));
    const word = called[1]!.toLocaleLowerCase('vi');
    return `${word === 'đ/c' ? 'đồng chí' : word} ${rest}`;
  }
  if (POSITION.test(given) || (NAME.test(given) && !BODY.test(given)))
    return `đồng chí ${addressedName(given)}`;
  return given;
}

/** A leader's position keeps its capital. */
function addressedName(name: string): string {
  return POSITION.test(name) && !LEADER.test(name) ? lowerFirst(name) : name;
}
