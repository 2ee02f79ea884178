import { redirect } from 'react-router'
import { text } from '../design/read-fields.ts'
import { LANGUAGE_COOKIE } from '../words/language.ts'
import { safePath } from './cookies.ts'

const YEAR_SECONDS = 365 * 24 * 3600

export async function action({ request }: { request: Request }): Promise<never> {
  const form = await request.formData()
  const language = text(form, 'language') === 'en' ? 'en' : 'vi'
  throw redirect(safePath(text(form, 'to')), { status: 303, headers: { 'Set-Cookie': `${LANGUAGE_COOKIE}=${language}; Path=/; SameSite=Lax; Max-Age=${YEAR_SECONDS}` } })
}
export const loader = (): never => { throw redirect('/') }
