import type { Verb } from './verbs.ts'

/** What `--help` prints: each verb with what it does, its usage and one example. */
export function helpText(verbs: readonly Verb[]): string {
  const block = (verb: Verb) => `  ${verb.usage}\n      ${verb.does}\n      Ví dụ: ${verb.example}\n`
  return `phoihop – theo dõi chương trình phối hợp từ văn bản đến hết nhiệm kỳ\n\n${verbs.map(block).join('\n')}\n` +
    'Biến môi trường: PORT (3000), HOST (127.0.0.1), PHOIHOP_DATA (./data), DATABASE_URL (PostgreSQL ≥ 15; để trống: dùng bản kèm theo).\n'
}
