import { readDesk, readDuty, type Cut, type Duty } from '@phoihop/services/work'
import { signedIn, type App } from '../app-context.ts'
import { Legend } from '../design/state-mark.tsx'
import { Done } from '../design/notice.tsx'
import { redirect } from 'react-router'
import { mayFollow, mayKeepAccounts } from '@phoihop/core/account'
import { formatDay } from '../words/format.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { inLanguage } from '../words/language.ts'
import { DutyCard, type CardAction } from './duty-card.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request }

export async function loader(args: Args) {
  const app = signedIn(args)
  if (mayKeepAccounts(app.reader)) throw redirect('/people')
  return { desk: await readDesk(app.house, app.reader), follows: mayFollow(app.reader), said: await saidBy(app, args.request) }
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

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) => [{ title: `Bàn làm việc · ${loaderData?.desk.body?.title.vi ?? 'Phối Hợp'}` }]

export default function DeskPage({ loaderData: { desk, follows, said } }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const words = useWords(vi, en)
  const say = useSay()
  const action: CardAction = follows ? 'open' : 'report'
  return (
    <>
      <h1>{words.desk}</h1>
      <p className="lead"><a href="/programme">{say(desk.programme.title)}</a> · {desk.programme.document}</p>
      {said && <Done>{said}</Done>}
      {desk.questions > 0 && <p className="notice ask"><a href="/questions"><span aria-hidden="true">?</span> {words.questions(desk.questions)}</a></p>}
      <Part id="returned" title={words.returned} duties={desk.returned} action={follows ? 'open' : 'correct'} withPlace={follows} />
      <Part id="late" title={words.late} duties={desk.late} action={action} withPlace={follows} empty={words.nothingLate} more="/duties?state=late" />
      {follows && <Part id="to-accept" title={words.toAccept} duties={desk.toAccept} action="judge" withPlace empty={words.nothingToAccept} more="/duties?state=done" />}
      <Part id="this-week" title={words.thisWeek} duties={desk.thisWeek} action={action} withPlace={follows} empty={words.nothingThisWeek} more="/duties?state=due-soon" />
      <Part id="next" title={words.next} duties={desk.next} action="open" withPlace={follows} empty={words.nothingNext} />
      <Part id="done" title={words.done} duties={desk.done} action="open" withPlace={follows} empty={words.nothingDone} />
      <Legend />
    </>
  )
}

type PartProps = { id: string; title: string; duties: Cut<Duty>; action: CardAction; withPlace: boolean; empty?: string; more?: string }

function Part({ id, title, duties, action, withPlace, empty, more }: PartProps) {
  const words = useWords(vi, en)
  const language = useLanguage()
  if (duties.total === 0 && !empty) return null
  return (
    <section className={`part ${id}`} aria-labelledby={id} lang={language}>
      <h2 id={id}>{title} <span className="count">{duties.total}</span></h2>
      {duties.total === 0 ? <p className="empty">{empty}</p> : <ul className="cards">{duties.shown.map((duty) => <DutyCard key={duty.occurrence.key} duty={duty} action={duty.standing.due === 'awaiting' ? 'open' : action} withPlace={withPlace} />)}</ul>}
      {more && duties.total > duties.shown.length && <p><a href={more}>{words.allOf(duties.total)}</a></p>}
    </section>
  )
}
