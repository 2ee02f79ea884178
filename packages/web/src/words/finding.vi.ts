import type { TrailFinding } from '@phoihop/core/audit'
import { impossible } from '@phoihop/core/outcome'
import { formatDay } from './format.ts'

/** What is wrong with the record, in Vietnamese. */
export function findingVi(finding: TrailFinding): string {
  switch (finding.what) {
    case 'row-altered': return `Bảng ${finding.relation}, dòng ${finding.key}: đã bị sửa sau khi ghi.`
    case 'row-removed': return `Bảng ${finding.relation}, dòng ${finding.key}: đã bị xóa.`
    case 'row-added': return `Bảng ${finding.relation}, dòng ${finding.key}: không có mắt xích, bị chèn từ bên ngoài chương trình.`
    case 'link-altered': return `Mắt xích ${finding.seq} (bảng ${finding.relation}, dòng ${finding.key}): đã bị sửa hoặc đổi chỗ.`
    case 'links-removed': return finding.from === finding.to ? `Mắt xích ${finding.from}: đã bị xóa.` : `Các mắt xích ${finding.from} đến ${finding.to}: đã bị xóa.`
    case 'head-differs': return `Đầu chuỗi ghi mắt xích ${finding.seq} nhưng không khớp với mắt xích cuối: đầu chuỗi đã bị sửa.`
    case 'anchor-differs': return `Mốc neo ngày ${formatDay(finding.day)} (mắt xích ${finding.seq}) không khớp: cả chuỗi đã bị làm lại hoặc bị cắt sau ngày đó.`
    case 'guard-missing': return `Bảng ${finding.relation}: cơ chế giữ nguyên và nối chuỗi đang bị tắt.`
    default: return impossible(finding)
  }
}
