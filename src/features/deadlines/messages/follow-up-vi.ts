import type { DueGroup, DueItem } from '../domain/deadlines';

/** Tiếng Việt. */
export const FOLLOW_UP_VI = {
  /** On the overview. */
  due: {
    overdue: (count: number) => `${count} việc quá hạn`,
    soon: (count: number) => `${count} việc đến hạn trong 7 ngày`,
    show: 'Xem việc đến hạn',
  },
  deadlines: {
    title: 'Sắp đến hạn',
    asOf: (date: string) => `Tính đến ngày ${date}`,
    groups: {
      overdue: 'Quá hạn',
      within7: 'Trong 7 ngày tới',
      within30: 'Trong 30 ngày tới',
      later: 'Sau 30 ngày nữa',
    } satisfies Record<DueGroup, string>,
    kinds: {
      report: 'Báo cáo',
      task: 'Nhiệm vụ được giao',
      remediation: 'Khắc phục tồn tại',
      criterion: 'Tiêu chí có thời hạn',
    } satisfies Record<DueItem['kind'], string>,
    overdue: (days: number) => `Quá ${days} ngày`,
    dueToday: 'Hôm nay',
    left: (days: number) => `Còn ${days} ngày`,
    due: (date: string) => `Hạn: ${date}`,
    /** The days that a report tells of. */
    covers: (from: string, to: string) => `Kỳ số liệu: ${from} – ${to}`,
    /** The same where what came before them does not count. */
    coversAlone: (from: string, to: string) => `Kỳ số liệu: ${from} – ${to}, không cộng dồn`,
    owner: (name: string) => `Phụ trách: ${name}`,
    untitled: 'Chưa ghi nội dung',
    more: (count: number) => `Hiện thêm ${count} việc`,
    showLater: (count: number) => `Xem thêm ${count} việc còn hạn trên 30 ngày`,
    hideLater: 'Ẩn các việc còn hạn trên 30 ngày',
    nothing: 'Không còn việc nào đang chờ đến hạn.',
    nothingSoon: 'Không có việc nào quá hạn hoặc đến hạn trong 30 ngày tới.',
    /** Offers what is still to come as a file for a calendar. */
    calendar: 'Tải lịch các hạn (.ics)',
    calendarHint:
      'Mở tệp bằng lịch của Outlook, Google hoặc điện thoại: nhắc trước 7 ngày và 1 ngày. Tải lại thì lịch cũ được cập nhật.',
  },
  losses: {
    title: 'Mất điểm nhiều nhất',
    /** How many more must be done for full points, and in Vietnamese of what, as "9 báo cáo". */
    needed: (_count: number, things: string) => `Cần thêm ${things} để đạt điểm tối đa`,
  },
  owners: {
    title: 'Theo người phụ trách',
    /** Criteria entered. */
    entered: (entered: number, of: number) => `Đã nhập ${entered}/${of}`,
    wrong: (count: number) => `${count} tiêu chí nhập chưa đúng`,
    unproven: (count: number) => `${count} tiêu chí có điểm chưa có minh chứng`,
    unnamed: 'Chưa ghi tên ở trang Cấu hình',
  },
};

/** What the pane says of what is due, where points are lost and who still has to enter something. */
export type FollowUpTexts = typeof FOLLOW_UP_VI;
