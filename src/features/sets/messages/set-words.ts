/** What a set says where the table that it was read from says nothing; written into the workbook, so Vietnamese. */
export const SET_WORDS = {
  title: 'Bộ tiêu chí đánh giá cải cách hành chính',
  owner: 'Chưa phân công',
  level: 'xã',
} as const;
