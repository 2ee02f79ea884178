import type { HandoverState } from '@phoihop/core/handover'
import type { PaperKind, PaperStage } from '@phoihop/core/paper'
import type { PlanState } from '@phoihop/core/plan'
import type { Orphan } from '@phoihop/core/schedule'

const state: Readonly<Record<HandoverState | 'question', string>> = { none: 'Chưa bàn giao', handed: 'Đã bàn giao, chờ tiếp nhận', returned: 'Bị trả lại', taken: 'Đã tiếp nhận', question: 'Không còn ai bàn giao' }

export const vi = {
  list: 'Bàn giao nhiệm vụ chủ trì', listOf: (year: number) => `Bàn giao nhiệm vụ chủ trì năm ${year}`, oneOf: (year: number, place: string) => `Bàn giao nhiệm vụ chủ trì năm ${year}, ${place}`,
  year: 'Năm', show: 'Xem', all: 'Các cuộc bàn giao', back: 'Các cuộc bàn giao', none: 'Năm này không có cuộc bàn giao nào trong phạm vi của ông/bà.', scroll: 'Bảng bàn giao',
  lead: (taken: number, total: number) => `${taken} trong ${total} địa bàn đã bàn giao và tiếp nhận xong.`, place: 'Địa bàn', stateOf: 'Bàn giao', standing: 'Đầu việc', from: 'Bên giao', to: 'Bên nhận', question: 'Câu hỏi', nobody: 'chưa xác định',
  state, due: 'Hạn', clause: 'Khoản', duty: 'Mở đầu việc', returned: 'trả lại',
  act: { 'hand-over': 'Bàn giao', 'take-over': 'Tiếp nhận', return: 'Trả lại', 'write-minutes': 'Soạn biên bản bàn giao' },
  handLead: (to: string) => `Hồ sơ dưới đây được chốt và giao cho ${to}. Sau khi bàn giao, hồ sơ không thay đổi nữa.`, takeLead: 'Tiếp nhận đúng hồ sơ dưới đây: từ nay cơ quan theo dõi các việc còn mở. Đầu việc bàn giao được ghi là đã làm vào ngày bên giao bàn giao.',
  on: { 'hand-over': 'Ngày bàn giao', 'take-over': 'Ngày tiếp nhận' }, reservation: 'Bảo lưu, điều còn thiếu', reservationHint: 'Không bắt buộc. Tối đa 300 ký tự, không ghi thông tin về người dân.', because: 'Lý do', becauseHint: 'Tối đa 300 ký tự, không ghi thông tin về người dân.',
  minutes: 'Biên bản bàn giao', minutesLead: 'Biên bản lập theo hồ sơ đã bàn giao, hai bên cùng ký; số lấy trong sổ của bên giao.',
  said: { 'hand-over': 'Đã bàn giao. Hồ sơ đã chốt, chờ bên nhận tiếp nhận.', 'take-over': 'Đã tiếp nhận. Đầu việc bàn giao đã được báo cáo.', return: 'Đã trả lại hồ sơ bàn giao.' } as Readonly<Record<string, string>>,
  did: { 'hand-over': 'bàn giao ngày', 'take-over': 'tiếp nhận ngày', return: 'trả lại' }, 
  dossier: 'Hồ sơ bàn giao', frozen: (day: string) => `Đúng như đã bàn giao, lập ngày ${day}; không thay đổi từ đó.`, preview: (day: string) => `Tự lập theo những gì đã ghi đến ngày ${day}; khi bàn giao mới chốt.`,
  commitments: 'Việc giao còn mở', noCommitments: 'Không còn việc nào chưa xong.', nowIs: 'nay', plans: 'Kế hoạch và nội dung mới', noPlans: 'Chưa có kế hoạch nào.', planOf: (year: number) => `Kế hoạch năm ${year}`, by: 'xong chậm nhất',
  meetings: 'Giao ban trong năm', noMeetings: 'Không có kỳ giao ban nào.', held: (held: number, owed: number) => `đã họp ${held} trong ${owed} kỳ`, late: (count: number) => `${count} kỳ trễ`,
  papers: 'Văn bản trong năm', noPapers: 'Chưa lập văn bản nào.', numbered: (number: number, day: string) => `số ${number}, ngày ${day}`, numbers: 'Sổ văn bản', last: (number: number) => (number === 0 ? 'chưa cấp số nào' : `số cuối đã cấp ${number}`),
  questions: 'Việc chưa có cơ quan thực hiện', noQuestions: 'Không có.', times: (count: number) => `${count} đầu việc`,
  why: { 'no-tier': 'cấp thực hiện không còn', 'no-place': 'địa bàn không còn', 'no-body': 'cơ quan thực hiện không còn' } satisfies Record<Orphan['why'], string>,
  planState: { none: 'chưa dự thảo', drafted: 'đang dự thảo', submitted: 'đã trình ký', agreed: 'các bên đã đồng ý', approved: 'đã duyệt', returned: 'bị trả lại' } satisfies Record<PlanState, string>,
  stage: { drafted: 'đang dự thảo', agreed: 'đã thống nhất', signed: 'đã ký', issued: 'đã ban hành' } satisfies Record<PaperStage, string>,
  kind: { plan: 'Kế hoạch', invitation: 'Giấy mời', minutes: 'Biên bản giao ban', 'conclusion-notice': 'Thông báo kết luận', 'follow-up-letter': 'Công văn đôn đốc', 'interim-review': 'Báo cáo sơ kết', 'final-review': 'Báo cáo tổng kết', 'handover-minutes': 'Biên bản bàn giao' } satisfies Record<PaperKind, string>,
  desk: { gives: 'bên giao', takes: 'bên nhận', left: (count: number) => (count === 0 ? 'việc nhận bàn giao đã xong hết' : `còn ${count} việc nhận bàn giao chưa xong`), allLeft: (count: number) => `Xem cả ${count} việc trong hồ sơ bàn giao` },
}
