import type { Line } from './lines.ts'

/**
 * A paragraph that says who, when or with what the task above it is done: "Đơn vị chủ trì thực hiện: …". It is no clause of its own.
 * Matched at the head of a line; the label may be wrapped once.
 */
export const labelParagraph = {
  pattern: /^(?:(?:Đơn vị|Cơ quan|Tổ chức|Bộ phận|Ngành|Địa phương)(?=[\s,\/])|Các (?:đơn vị|cơ quan)(?=\s)|Thời\s(?:gian|hạn|điểm)|Tiến độ|Lộ trình|Mốc|Nội dung|Nhiệm vụ|Địa điểm|Sản phẩm|Kết quả|Kinh phí|Nguồn kinh phí|Chủ trì|Phối hợp|Phân công|Hoàn thành|Người chịu|Lưu ý|Ghi chú)(?:[^.;:\n]|\n(?![ \t]*\n)){0,60}:/u,
  examples: ['Đơn vị chủ trì: Công an xã', 'Cơ quan chủ trì tham mưu thực\nhiện: Trạm Y tế', 'Thời gian hoàn thành: Quý II', 'Sản phẩm dự kiến: Báo cáo', 'Kinh phí: Ngân sách xã', 'Phối hợp thực hiện: Các thôn', 'Chủ trì: Công an xã', 'Các đơn vị phối hợp: Các thôn', 'Cơ quan, đơn vị phối hợp: Các thôn'],
  counterExamples: ['Đơn vị chủ trì báo cáo Ủy ban nhân dân xã. Mẫu số 1: bến', 'Thời gian thực hiện\n\nCông an xã: kiểm tra phao', 'Phối hợp kiểm tra bến phà; các bến gồm: bến Đình', 'Công an xã: kiểm tra phao'],
}

/** Whether a line, with the one wrapped below it, opens such a paragraph. */
export const opensLabelParagraph = (text: string, line: Line) => labelParagraph.pattern.test(text.slice(line.start, line.start + 140))
