import type { Refusal } from '@phoihop/core/outcome'
import type { Language } from '../words/language.ts'
import { refusalWords, statusOf } from '../words/refusal.ts'

const WORDS = {
  vi: { title: 'Chưa mở được trang này', broken: 'Máy chủ gặp lỗi khi làm trang này; lỗi đã được ghi lại, việc đã gửi trước đó không mất. Hãy thử lại sau một phút.', again: 'Thử lại' },
  en: { title: 'This page cannot be shown', broken: 'The server failed while making this page; the failure is recorded and nothing sent before is lost. Try again in a minute.', again: 'Try again' },
} as const

/** A page for when nothing can be rendered: one sentence and the right status. Without a refusal: the server's own fault, 500. */
export function plainPage(refusal: Refusal | undefined, language: Language, headers: Readonly<Record<string, string>>): Response {
  const status = refusal ? statusOf(refusal) : 500
  return new Response(plainText(refusal, language), { status, headers: { ...headers, ...moreHeaders(refusal), 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } })
}

export function plainText(refusal: Refusal | undefined, language: Language): string {
  const words = WORDS[language]
  const sentence = refusal ? refusalWords(refusal, language) : words.broken
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title></head>
<body><main><h1>${words.title}</h1><p>${escape(sentence)}</p><p><a href="">${words.again}</a></p></main></body></html>`
}

export function moreHeaders(refusal: Refusal | undefined): Readonly<Record<string, string>> {
  switch (refusal?.code) {
    case 'database-gone': return { 'Retry-After': '5' }
    case 'too-many-requests': return { 'Retry-After': String(refusal.seconds) }
    case 'method-unknown': return { Allow: 'GET, HEAD, POST' }
    default: return {}
  }
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
