import { signOut } from '@phoihop/services/account'
import { redirect } from 'react-router'
import { appOf } from '../app-context.ts'
import { closeCookie, endStepCookie } from './cookies.ts'
import { cookies } from './go-on.ts'

export async function action(args: { context: unknown; request: Request }): Promise<never> {
  const app = appOf(args)
  if (app.token) await signOut(app.house, app.token)
  throw redirect('/sign-in', { status: 303, headers: cookies(closeCookie(app), endStepCookie(app)) })
}
export const loader = (): never => { throw redirect('/') }
