import { mayDecide } from '@phoihop/core/account'
import { answerQuestion, readQuestions, type Question, type Questions } from '@phoihop/services/schedule'
import { redirect } from 'react-router'
import { signedIn } from '../app-context.ts'
import { Done, Refused } from '../design/notice.tsx'
import { text } from '../design/read-fields.ts'
import { formatDay } from '../words/format.ts'
import { refused, valueOr, type Told, type Typed } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request }

export async function loader(args: Args) {
  const app = signedIn(args)
  const { house, reader } = app
  return { questions: valueOr(await readQuestions(house, reader), app), mayAnswer: mayDecide(reader), today: house.today(), said: new URL(args.request.url).searchParams.has('said') }
}

export async function action(args: Args) {
  const app = signedIn(args)
  const { house, reader } = app
  const form = await args.request.formData()
  const place = text(form, 'place')
  const outcome = await answerQuestion(house, reader, {
    question: text(form, 'question'), ...(place ? { place } : {}), answer: text(form, 'answer') === 'ended' ? 'ended' : 'assign', body: text(form, 'body'), document: text(form, 'document'), documentOn: text(form, 'documentOn'),
  })
  if (!outcome.ok) return refused(outcome.refusals, app, form)
  throw redirect('/questions?said=1', 303)
}

export const meta = titled(vi.questions, en.questions)

/** Duties without an owner, as questions; an answer is recorded with the document it rests on. */
export default function QuestionsPage({ loaderData: { questions, mayAnswer, today, said }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Told }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <>
      <h1>{words.questions}</h1>
      <p className="lead">{words.lead}</p>
      {said && <Done>{words.said}</Done>}
      <Refused sentences={actionData?.sentences} />
      {questions.open.length === 0 && <p className="empty">{words.none}</p>}
      <ul className="questions">{questions.open.map((question) => <Open key={question.id} question={question} bodies={questions.bodies} mayAnswer={mayAnswer} today={today} typed={actionData?.typed?.question === question.id ? actionData.typed : undefined} />)}</ul>
      {questions.answered.length > 0 && (
        <section aria-labelledby="answered">
          <h2 id="answered">{words.answered}</h2>
          <ul className="answered">
            {questions.answered.map((each) => (
              <li key={each.id}><b>{say(each.obligation)}</b>: {'assign' in each.answer ? `${words.assigned} ${say(each.answer.assign.title)}` : words.ended.toLowerCase()}, {words.from} {formatDay(each.from)}
                <p className="meta"><span>{words.byDocument} {each.basis.document} {words.on} {formatDay(each.basis.on)}</span><span>{say(each.account)}, {formatDay(each.recordedOn)}</span></p></li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

type AnswerProps = { question: Question; bodies: Questions['bodies']; today: string; typed: Typed | undefined }

function Open({ mayAnswer, ...rest }: AnswerProps & { mayAnswer: boolean }) {
  const { question, typed } = rest
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <li className="card question">
      <div>
        <h2><span aria-hidden="true">?</span> {say(question.obligation.title)}</h2>
        <p>{words.why[question.why]}: {words.count(question.count, question.places.length)}, {words.from} {formatDay(question.from)} {words.to} {formatDay(question.to)}</p>
        <p className="cue">{words.clause} {question.obligation.clause}: “{question.obligation.cue}”</p>
        <p className="meta">{question.places.map(({ place }) => <span key={place.id}>{say(place.title)}</span>)}</p>
        {mayAnswer && <details open={typed !== undefined}><summary>{words.answer}</summary><AnswerForm {...rest} /></details>}
      </div>
    </li>
  )
}

function AnswerForm({ question, bodies, today, typed }: AnswerProps) {
  const words = useWords(vi, en)
  const say = useSay()
  const id = question.id.replace(/\W/g, '-')
  return (
    <form method="post">
      <input type="hidden" name="question" value={question.id} />
      <div className="field"><label htmlFor={`${id}-place`}>{words.place}</label><select id={`${id}-place`} name="place" defaultValue={typed?.place}><option value="">{words.whole}</option>{question.places.map(({ place }) => <option key={place.id} value={place.id}>{say(place.title)}</option>)}</select></div>
      <fieldset>
        <legend>{words.answer}</legend>
        <label className="choice"><input type="radio" name="answer" value="ended" required defaultChecked={typed?.answer === 'ended'} /> {words.ended}</label>
        <label className="choice"><input type="radio" name="answer" value="assign" defaultChecked={typed?.answer === 'assign'} /> {words.assign}</label>
        <label className="inset">{words.choose} <select name="body" defaultValue={typed?.body}>{bodies.map((body) => <option key={body.id} value={body.id}>{say(body.title)}</option>)}</select></label>
      </fieldset>
      <div className="field"><label htmlFor={`${id}-document`}>{words.document}</label><input id={`${id}-document`} name="document" type="text" required maxLength={60} autoComplete="off" defaultValue={typed?.document} /></div>
      <div className="field"><label htmlFor={`${id}-on`}>{words.documentOn}</label><input id={`${id}-on`} name="documentOn" type="date" required max={today} defaultValue={typed?.documentOn} /></div>
      <button className="button">{words.record}</button>
    </form>
  )
}
