import type { VisitAct, VisitState } from '@phoihop/core/visit'

const states: Readonly<Record<VisitState, string>> = { planned: 'Chưa đến kỳ', now: 'Đang trong kỳ', missed: 'Quá kỳ, chưa thực hiện', held: 'Đã kiểm tra', cancelled: 'Đã bỏ' }
const did: Readonly<Record<VisitAct['did'], string>> = { plan: 'lập kế hoạch kiểm tra', move: 'đổi thời gian', cancel: 'bỏ khỏi kế hoạch', find: 'ghi việc phải khắc phục', hold: 'ghi đã kiểm tra ngày', 'withdraw-finding': 'bỏ một việc phải khắc phục' }

export const vi = {
  list: 'Kiểm tra, hướng dẫn', listOf: (year: number) => `Kiểm tra, hướng dẫn năm ${year}`, oneOf: (body: string) => `Kiểm tra, hướng dẫn ${body}`, year: 'Năm', show: 'Xem', back: 'Các cuộc kiểm tra', all: 'Kiểm tra, hướng dẫn',
  lead: 'Kiểm tra, hướng dẫn cơ quan, đơn vị theo Chương trình; không kiểm tra cá nhân.', none: 'Năm này chưa có cuộc kiểm tra nào trong phạm vi của ông/bà.', foundOf: (count: number) => `${count} việc phải khắc phục`,
  counts: (held: number, toHold: number, missed: number) => `${held} đã thực hiện, ${toHold} còn phải thực hiện${missed > 0 ? `, ${missed} quá kỳ` : ''}.`,
  body: 'Cơ quan được kiểm tra', place: 'Bên kiểm tra', choose: 'chọn cơ quan',
  month: 'Tháng', day: 'Ngày (nếu đã định)', dayHint: 'Để trống nếu mới định tháng.', plan: 'Thêm cuộc kiểm tra', visitors: 'Bên kiểm tra', duty: 'Mở đầu việc kiểm tra, hướng dẫn',
  checklist: 'Việc cơ quan phải làm theo Chương trình', checklistLead: (day: string, done: number, total: number, late: number) => `Tự lập theo số liệu đến ngày ${day}: ${done} trong ${total} việc đã xong${late > 0 ? `, ${late} việc trễ` : ''}.`, noChecklist: 'Đến nay trong năm cơ quan chưa có việc nào đến kỳ.', more: (count: number) => `và ${count} việc nữa`,
  findings: 'Kết quả: việc phải khắc phục', noFindings: 'Chưa ghi việc nào.', findingsHint: 'Ghi được từ khi đến kỳ, đến hết ngày ghi đã kiểm tra. Mỗi việc thành một việc giao cho cơ quan, báo cáo và chấp nhận như kết luận giao ban.',
  what: 'Việc phải khắc phục', whatHint: 'Tối đa 500 ký tự, không ghi thông tin về người dân.', owner: 'Cơ quan thực hiện', due: 'Hạn xong', because: 'Lý do', becauseHint: 'Tối đa 300 ký tự, không ghi thông tin về người dân.', heldOn: 'Ngày đã kiểm tra', cancelled: 'Đã bỏ khỏi kế hoạch',
  holdHint: 'Khi cuộc cuối cùng trong năm được ghi, đầu việc kiểm tra, hướng dẫn năm được báo cáo luôn.',
  act: { move: 'Đổi thời gian', cancel: 'Bỏ khỏi kế hoạch', find: 'Ghi việc phải khắc phục', hold: 'Ghi đã kiểm tra', 'withdraw-finding': 'Bỏ việc này' }, withdrawHint: 'Việc giao theo kết quả này được rút cùng.',
  said: { plan: 'Đã thêm vào kế hoạch kiểm tra.', move: 'Đã đổi thời gian.', cancel: 'Đã bỏ khỏi kế hoạch.', find: 'Đã ghi. Việc đã đến cơ quan thực hiện; ghi tiếp việc sau.', hold: 'Đã ghi đã kiểm tra.', 'withdraw-finding': 'Đã bỏ và rút việc giao.' } as Readonly<Record<string, string>>,
  states, did, inMonth: (month: string) => `tháng ${Number(month.slice(5, 7))}/${month.slice(0, 4)}`,
}
