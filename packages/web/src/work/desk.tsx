import { seesAll } from '@phoihop/services/house'
import { listOwnPlans } from '@phoihop/services/plan'
import { ownCommitments } from '@phoihop/services/commitment'
import { lettersToSign } from '@phoihop/services/reminder'
import { readDesk, readDuty } from '@phoihop/services/work'
import { signedIn, type App } from '../app-context.ts'
import { Legend } from '../design/state-mark.tsx'
import { Done } from '../design/notice.tsx'
import { DeskCommitments } from '../commitment/commitment-lines.tsx'
import { redirect } from 'react-router'
import { lookBelow, mayAudit, mayDecide, mayKeepAccounts } from '@phoihop/core/account'
import { formatDay } from '../words/format.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { inLanguage } from '../words/language.ts'
import { listOwnHandovers } from '@phoihop/services/handover'
import { listOwnVisits } from '@phoihop/services/visit'
import { OwnVisits } from '../visit/own-visits.tsx'
import { OwnHandovers } from '../handover/own-handovers.tsx'
import { DeskLetters } from '../reminder/desk-letters.tsx'
import { OwnPlans } from '../plan/own-plans.tsx'
import { FollowedDuties, Glance, OwnDuties } from './desk-parts.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request }

export async function loader(args: Args) {
  const app = signedIn(args)
  if (mayKeepAccounts(app.reader)) throw redirect('/people')
  if (mayAudit(app.reader)) throw redirect('/trail')
  return { desk: await readDesk(app.house, app.reader), plans: await listOwnPlans(app.house, app.reader), commitments: await ownCommitments(app.house, app.reader), handovers: await listOwnHandovers(app.house, app.reader), visits: await listOwnVisits(app.house, app.reader), letters: await lettersToSign(app.house, app.reader), follows: lookBelow(app.reader), decides: mayDecide(app.reader) && seesAll(app.house, app.reader), said: await saidBy(app, args.request) }
}

/** The sentence about what was just reported, from the duty itself: an address cannot make the page say anything else. */
async function saidBy(app: ReturnType<typeof signedIn>, request: Request): Promise<string | undefined> {
  const key = new URL(request.url).searchParams.get('said')
  const story = key ? await readDuty(app.house, app.reader, key) : undefined
  const doneOn = story?.ok ? story.value.duty.standing.doneOn : undefined
  if (!story?.ok || !doneOn) return undefined
  const { obligation } = story.value.duty
  return `${wordsIn(app.language).saidDone(obligation.kind, formatDay(doneOn))}: ${inLanguage(obligation.title, app.language)}`
}
const wordsIn = (language: App['language']) => (language === 'en' ? en : vi)

export const meta = titled(vi.desk, en.desk)

/** What is owed today: late first, one thing to do each. */
export default function DeskPage({ loaderData: { desk, plans, commitments, handovers, visits, letters, follows, decides, said } }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <>
      <h1>{words.desk}</h1>
      {said && <Done>{said}</Done>}
      <Glance desk={desk} follows={follows} decides={decides} />
      <DeskLetters letters={letters} follows={follows} />
      <DeskCommitments commitments={commitments} />
      <OwnHandovers handovers={handovers} />
      <OwnVisits visits={visits} />
      {follows ? <FollowedDuties desk={desk} decides={decides} /> : <OwnDuties desk={desk} />}
      <OwnPlans plans={plans} />
      <Legend />
      <p className="hint"><a href="/programme">{say(desk.programme.title)}</a> · {desk.programme.document}</p>
    </>
  )
}
