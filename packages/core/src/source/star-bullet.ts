/**
 * A bullet as Markdown writers print it: a star, two or more blanks, then words, plain or set off. Matched at the first character of a line, indent aside.
 * A star with one blank heads a block of dashes in offices' own texts; one without a blank sets words off, or marks a footnote.
 */
export const starBullet = {
  pattern: /^\*(?: {2,9}| ?\t[ \t]{0,8})(?:\*{1,3}|_{1,3})?(?=[^\s*_|])/,
  examples: ['*   Hằng năm, xây dựng kế hoạch', '*  Phối hợp tuần tra', '*\tBáo cáo', '*   **Công an xã**: chủ trì', '*   *Hằng quý* gửi báo cáo', '*   100% thôn', '*   “Ngày hội bến sông”'],
  counterExamples: ['*Ghi chú: số liệu ước tính', '**Điều 1.** Phạm vi', '* Về công tác tuyên truyền', '***', '*   *   *', '*', '*   ', '(*)  Theo mẫu', '*   |'],
}
