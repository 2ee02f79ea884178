const span = /(?:giai đoạn|nhiệm kỳ|niên khóa|năm học)\s+(?:từ\s+)?(?:năm\s+)?(\d{4})\s*(?:[-–—]|đến)\s*(?:năm\s+)?(\d{4})/iu
const fromTo = /từ\s+năm\s+(\d{4})\s+đến\s+(?:hết\s+)?năm\s+(\d{4})/iu
const until = /(?:từ nay )?đến\s+(?:hết\s+)?năm\s+(\d{4})/iu
const single = /(?<!ngày[^\n]{0,25})(?<!tháng[^\n]{0,6})(?<!giai đoạn[^\n]{0,12})năm\s+((?:19|20)\d{2})\s*$/iu
/** "Kết luận tại phiên họp quý III năm 2031": when was met, not how long it holds. */
const ofMeeting = /^(?:thông\s+báo|kết\s+luận|biên\s+bản)(?!\p{L}).*\s(?:(?:phiên|cuộc|kỳ|buổi)\s+họp|hội\s+nghị|giao\s+ban)\s[^,;]{0,80}$/iu

/** The programme's life as its title states it ("giai đoạn 2023 - 2033"); else as the first lines name this programme's. */
export function termOf(title: string, head: string): { from?: string; to?: string } {
  const both = span.exec(title) ?? fromTo.exec(title) ?? (title === '' ? span.exec(head) : null)
  if (both?.[1] && both[2]) return { from: both[1], to: both[2] }
  const to = until.exec(title)?.[1]
  if (to) return { to }
  const year = ofMeeting.test(title) ? undefined : single.exec(title)?.[1]
  return year ? { from: year, to: year } : {}
}
