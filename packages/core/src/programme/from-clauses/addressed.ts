import { forFolded } from '../../source/index.ts'

const handsOn = forFolded(/[\s,](?:chuyển|báo\s+cáo|trình|kiến\s+nghị)(?:\s+(?:ngay|kịp\s+thời|hồ\s+sơ|vụ\s+việc|đơn|lên|cho))*\s+(?:các\s+)?$/iu)

/** Words before a body, and whether it is only told or asked there. */
export const addressedExamples: readonly (readonly [string, boolean])[] = [
  ['Trường hợp phà quá tải thì xử lý hoặc chuyển ', true], ['Nếu vượt thẩm quyền thì chuyển ngay hồ sơ cho các ', true], ['Khi bến hỏng thì báo cáo ', true],
  ['Trường hợp phà quá tải thì ', false], ['Đề nghị ', false], ['Theo báo cáo, ', false],
]

/** Whether the body behind these words is told of a matter, or handed it, by whoever does the work before: it does not act. In: the phrase up to it. */
export const isAddressed = (before: string) => handsOn.test(before)
