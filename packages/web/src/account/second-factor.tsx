import { answerStep, beginStepEnrolment, finishStepEnrolment, readStep, type Enrolment } from '@phoihop/services/account'
import { data } from 'react-router'
import { appOf } from '../app-context.ts'
import { Refused } from '../design/notice.tsx'
import { text } from '../design/read-fields.ts'
import { refused, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useWords } from '../words/use-words.ts'
import { EnrolmentForm, RecoveryCodes } from './code-parts.tsx'
import { endStepCookie, openCookie, safePath, stepIn } from './cookies.ts'
import { cookies, entered } from './go-on.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { visitorOf } from './visitor.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request }
type ActionData = Partial<Told> & { recoveryCodes?: readonly string[]; to?: string }
type Loaded = { to: string; needs?: 'code' | 'enrol' | 'passkey'; enrolment?: Enrolment }

export async function loader(args: Args): Promise<Loaded> {
  const { house, secure } = appOf(args)
  const step = await readStep(house, stepIn(args.request, secure))
  return { to: safePath(new URL(args.request.url).searchParams.get('to')), ...(step ? { needs: step.needs } : {}), ...(step?.enrolment ? { enrolment: step.enrolment } : {}) }
}

export async function action(args: Args) {
  const app = appOf(args)
  const { house } = app
  const form = await args.request.formData()
  const [step, act, to] = [stepIn(args.request, app.secure), text(form, 'act'), safePath(text(form, 'to'))]
  if (act === 'begin') {
    const begun = await beginStepEnrolment(house, step)
    return begun.ok ? {} : refused(begun.refusals, app)
  }
  const answer = { step, code: text(form, 'code'), ...visitorOf(args) }
  if (act === 'confirm') {
    const finished = await finishStepEnrolment(house, answer)
    if (!finished.ok) return refused(finished.refusals, app)
    return data({ recoveryCodes: finished.value.recoveryCodes, to }, { headers: cookies(openCookie(app, finished.value.token), endStepCookie(app)) })
  }
  const outcome = await answerStep(house, answer)
  if (!outcome.ok) return refused(outcome.refusals, app)
  throw entered(app, outcome.value, to)
}

export const headers = ({ actionHeaders }: { actionHeaders: Headers }): Headers => actionHeaders
export const meta = titled(vi.secondFactor, en.secondFactor)

/** Between a right password and a session. */
export default function SecondFactorPage({ loaderData, actionData }: { loaderData: Loaded; actionData?: ActionData }) {
  const words = useWords(vi, en)
  return (
    <div className="narrow">
      <h1>{words.secondFactor}</h1>
      <Refused sentences={actionData?.sentences} />
      {actionData?.recoveryCodes ? <RecoveryCodes codes={actionData.recoveryCodes} on={safePath(actionData.to ?? null)} /> : <Needed {...loaderData} />}
    </div>
  )
}

function Needed({ needs, enrolment, to }: Loaded) {
  const words = useWords(vi, en)
  const again = <p><a className="button quiet" href="/sign-in">{words.fromTheStart}</a></p>
  if (needs === 'code') {
    return (
      <>
        <form method="post" className="sheet">
          <input type="hidden" name="to" value={to} />
          <div className="field"><label htmlFor="code">{words.code}</label><input id="code" name="code" type="text" required autoComplete="one-time-code" autoCapitalize="characters" spellCheck={false} maxLength={40} aria-describedby="code-hint" /><p className="hint" id="code-hint">{words.codeHint}</p></div>
          <button className="button">{words.goOn}</button>
        </form>
        {again}
      </>
    )
  }
  if (needs === 'passkey') return <><p className="lead">{words.passkeyInstead}</p><PasskeyForm purpose="sign-in" label={words.byPasskey} to={to} />{again}</>
  if (needs === 'enrol' && enrolment) return <><p className="lead">{words.required}</p><EnrolmentForm enrolment={enrolment} to={to} /></>
  if (needs === 'enrol') return <><p className="lead">{words.required}</p><form method="post"><input type="hidden" name="act" value="begin" /><input type="hidden" name="to" value={to} /><button className="button">{words.setUp}</button></form></>
  return <><p className="lead">{words.stepEnded}</p>{again}</>
}
