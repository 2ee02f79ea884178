import type { PaperKind, PaperStage } from '@phoihop/core/paper'
import type { PlanState } from '@phoihop/core/plan'
import type { Orphan } from '@phoihop/core/schedule'

// Table: what is printed on the minutes for states and kinds that screens show as marks.
export const PAPER_NAMES: Readonly<Record<PaperKind, string>> = {
  plan: 'Kế hoạch', invitation: 'Giấy mời', minutes: 'Biên bản giao ban', 'conclusion-notice': 'Thông báo kết luận', 'follow-up-letter': 'Công văn đôn đốc',
  'interim-review': 'Báo cáo sơ kết', 'final-review': 'Báo cáo tổng kết', 'handover-minutes': 'Biên bản bàn giao',
}
export const STAGE_NAMES: Readonly<Record<PaperStage, string>> = { drafted: 'đang dự thảo', agreed: 'đã thống nhất nội dung', signed: 'đã ký, chưa ban hành', issued: 'đã ban hành' }
export const STATE_NAMES: Readonly<Record<PlanState, string>> = { none: 'chưa dự thảo', drafted: 'đang dự thảo', submitted: 'đã trình ký', agreed: 'các bên đã đồng ý', approved: 'đã duyệt', returned: 'bị trả lại' }
export const WHY_NAMES: Readonly<Record<Orphan['why'], string>> = { 'no-tier': 'cấp thực hiện không còn', 'no-place': 'địa bàn không còn', 'no-body': 'cơ quan thực hiện không còn' }
