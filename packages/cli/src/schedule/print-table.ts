import type { occurrenceRow, orphanRow } from './rows.ts'

const WHY = { 'no-tier': 'cấp đã kết thúc', 'no-place': 'địa bàn đã kết thúc', 'no-body': 'cơ quan đã kết thúc' } as const

/** The schedule for a reader at a terminal: one line an occurrence, then the duties without an owner. */
export function printTable(occurrences: readonly ReturnType<typeof occurrenceRow>[], orphans: readonly ReturnType<typeof orphanRow>[]): void {
  const lines = occurrences.map((row) => [row.due.padEnd(10), row.target.padEnd(10), row.period.padEnd(10), row.obligation.padEnd(34), row.place, row.provisional ? '(tạm tính)' : ''].join('  ').trimEnd())
  const lost = orphans.map((row) => [row.falls, row.period.padEnd(10), row.obligation.padEnd(34), row.place, WHY[row.why]].join('  '))
  process.stdout.write(`Hạn         Nên xong    Kỳ          Đầu việc                            Địa bàn\n${lines.join('\n')}\n\n${occurrences.length} lần đến hạn.\n`)
  if (lost.length > 0) process.stdout.write(`\nChưa có chủ:\n${lost.join('\n')}\n\n${orphans.length} việc chưa có chủ.\n`)
}
