/** The fixed texts of the plan to remedy losses; `unit` is as in "xã", years are numbers. */
export const REMEDY_PLAN_TEXT = {
  summary: (year: number) => `Khắc phục tồn tại, hạn chế trong công tác cải cách hành chính năm ${year}`,
  programme:
    'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;',
  decision: {
    before: 'Căn cứ Quyết định số ',
    after: (authority: string, year: number) =>
      ` của ${authority} về việc phê duyệt và công bố Chỉ số cải cách hành chính năm ${year};`,
    missing: 'Số, ngày của quyết định công bố Chỉ số CCHC năm trước',
  },
  request: {
    before: 'Thực hiện ',
    after: (authority: string, year: number) =>
      ` của ${authority} về việc kiểm điểm tồn tại, hạn chế trong thực hiện công tác cải cách hành chính năm ${year};`,
    missing: 'Số, ngày của văn bản yêu cầu khắc phục tồn tại, hạn chế (không có thì bỏ dòng này)',
  },
  opening: (organ: string, year: number) =>
    `${organ} ban hành Kế hoạch khắc phục tồn tại, hạn chế trong công tác cải cách hành chính (CCHC) năm ${year} như sau:`,
  aims: 'MỤC ĐÍCH, YÊU CẦU',
  purpose: 'Mục đích',
  purposes: (organ: string, unit: string, year: number) => [
    `Khắc phục những tồn tại, hạn chế trong việc thực hiện Chỉ số CCHC năm ${year - 1} của ${unit}; xác định nhiệm vụ, giải pháp để cải thiện các tiêu chí thành phần, góp phần nâng cao chất lượng công tác chỉ đạo, điều hành và tổ chức thực hiện các nhiệm vụ CCHC tại ${organ}.`,
    `Nâng cao trách nhiệm của cán bộ, công chức trong thực hiện công tác CCHC nói chung và Chỉ số CCHC của ${unit} nói riêng.`,
  ],
  goal: (year: number, index: string) =>
    `Phấn đấu Chỉ số CCHC năm ${year} cao hơn năm ${year - 1}${index}, xếp hạng ở vị trí cao hơn và tiếp tục nâng cao vị trí xếp hạng qua các năm tiếp theo.`,
  requirements: 'Yêu cầu',
  requirementList: (authority: string, organ: string, unit: string, year: number) => [
    `Việc khắc phục tồn tại, hạn chế và nâng cao Chỉ số CCHC phải gắn với việc thực hiện có hiệu quả Kế hoạch CCHC năm ${year} của ${authority}, của ${organ} và Kế hoạch phát triển kinh tế - xã hội năm ${year} của ${unit}.`,
    `Cải thiện và nâng cao Chỉ số CCHC là nhiệm vụ của tất cả cán bộ, công chức; trọng tâm là các bộ phận liên quan đến các tiêu chí đánh giá, xác định Chỉ số CCHC hằng năm của ${unit}.`,
  ],
  tasks: 'NHIỆM VỤ VÀ GIẢI PHÁP',
  kept: 'Tiếp tục thực hiện:',
  others: 'Nhiệm vụ khác',
  pointsPlan: 'Các việc để đạt chỉ tiêu Chỉ số CCHC',
  pointsPlanSaid: (year: number) =>
    `Các việc phải làm để nâng điểm từng tiêu chí trong năm ${year}, điểm cần đạt, người phụ trách và thời hạn theo Phụ lục II.`,
  organisation: 'TỔ CHỨC THỰC HIỆN',
  sections: 'Các bộ phận chuyên môn phụ trách lĩnh vực',
  /** `appendix` is the number of the appendix where there are several, with a space before it. */
  sectionDuties: (organ: string, unit: string, authority: string, year: number, appendix: string) => [
    `Trên cơ sở chức năng, nhiệm vụ được giao, khẩn trương khắc phục các tồn tại, hạn chế trong năm ${year - 1} theo phân công tại Phụ lục${appendix}. Định kỳ hằng quý, 6 tháng, năm báo cáo kết quả thực hiện về ${organ} (qua công chức phụ trách công tác CCHC để tổng hợp).`,
    `Công chức chuyên môn có liên quan trực tiếp đến kết quả thực hiện các tiêu chí chịu trách nhiệm trước Chủ tịch UBND ${unit} về kết quả đánh giá các tiêu chí thuộc trách nhiệm tham mưu, thông qua việc cung cấp tài liệu, hồ sơ kiểm chứng đầy đủ, đúng quy định; chủ động tham mưu ban hành các văn bản chỉ đạo triển khai những nhiệm vụ mà ${authority} đưa vào chấm điểm, đánh giá hằng năm.`,
  ],
  officer: 'Công chức phụ trách công tác CCHC',
  officerDuties: (organ: string) => [
    `Theo dõi, đôn đốc, tổng hợp tình hình thực hiện Kế hoạch của các bộ phận chuyên môn; kịp thời báo cáo ${organ} những phát sinh trong thực hiện, đồng thời đề xuất giải pháp khắc phục những hạn chế, yếu kém phát sinh.`,
    `Xây dựng kế hoạch tự kiểm tra việc thực hiện công tác CCHC tại ${organ} theo quy định.`,
  ],
  reports: 'Thời hạn gửi báo cáo',
  closing: (unit: string, year: number) =>
    `Trên đây là Kế hoạch khắc phục tồn tại, hạn chế trong công tác cải cách hành chính năm ${year}; Chủ tịch UBND ${unit} yêu cầu các bộ phận, công chức chuyên môn tập trung tổ chức thực hiện có hiệu quả./.`,
  appendix: 'PHÂN CÔNG THỰC HIỆN KẾ HOẠCH',
} as const;
