import type { FollowUpTexts } from './follow-up-texts';

/** Tiếng Việt. */
export const FOLLOW_UP_VI: FollowUpTexts = {
  due: {
    overdue: count => `${count} việc quá hạn`,
    soon: count => `${count} việc đến hạn trong 7 ngày`,
    show: 'Xem việc đến hạn',
  },
  deadlines: {
    title: 'Sắp đến hạn',
    asOf: date => `Tính đến ngày ${date}`,
    groups: {
      overdue: 'Quá hạn',
      within7: 'Trong 7 ngày tới',
      within30: 'Trong 30 ngày tới',
      later: 'Sau 30 ngày nữa',
    },
    kinds: {
      report: 'Báo cáo',
      task: 'Nhiệm vụ được giao',
      remediation: 'Khắc phục tồn tại',
      criterion: 'Tiêu chí có thời hạn',
    },
    overdue: days => `quá ${days} ngày`,
    dueToday: 'hôm nay',
    left: days => `còn ${days} ngày`,
    due: date => `Hạn: ${date}`,
    covers: (from, to) => `Kỳ số liệu: ${from} – ${to}`,
    coversAlone: (from, to) => `Kỳ số liệu: ${from} – ${to}, không cộng dồn`,
    owner: name => `Phụ trách: ${name}`,
    untitled: 'Chưa ghi nội dung',
    more: count => `Hiện thêm ${count} việc`,
    showLater: count => `Xem thêm ${count} việc còn hạn trên 30 ngày`,
    hideLater: 'Ẩn các việc còn hạn trên 30 ngày',
    nothing: 'Không còn việc nào đang chờ đến hạn.',
    nothingSoon: 'Không có việc nào quá hạn hoặc đến hạn trong 30 ngày tới.',
    calendar: 'Tải lịch các hạn (.ics)',
    calendarHint:
      'Mở tệp bằng lịch của Outlook, Google hoặc điện thoại: nhắc trước 7 ngày và 1 ngày. Tải lại thì lịch cũ được cập nhật.',
  },
  losses: {
    title: 'Mất điểm nhiều nhất',
    lost: points => `mất ${points}`,
    needed: count => `Cần thêm ${count} để đạt điểm tối đa`,
  },
  owners: {
    title: 'Theo người phụ trách',
    entered: (entered, of) => `đã nhập ${entered}/${of}`,
    wrong: count => `${count} tiêu chí nhập chưa đúng`,
    unproven: count => `${count} tiêu chí có điểm chưa có minh chứng`,
    unnamed: 'Chưa ghi tên ở trang Cấu hình',
  },
};
