// Table: what the server answers to every operation, for every role in every scope.
import type { AccessScope, Actor } from './access.fixture.ts'

/** Whom a line is for, and the answer: one for every scope, or one each for own, place, party and programme. A status, and where a browser is sent or which refusal the page tells. */
type Line = readonly [actors: string, answer: string] | readonly [actors: string, own: string, place: string, party: string, programme: string]

const [YES, IN, MAY, GONE] = ['200', '302 /sign-in', '403 may-not', '404 unknown-occurrence']
const LATE = '422 day-in-the-future'
const YOURS = '403 not-yours'
const NONE = '404 unknown-commitment'
const THERE = '409 carrier-there'

const SIGNED = 'officer head root lower leader auditor administrator'
const EVERYBODY = `${SIGNED} nobody`
const NOBODY: Line = ['nobody', IN]
const same = (answer: string): readonly Line[] => [[EVERYBODY, answer]]
const signed = (answer: string): readonly Line[] => [[SIGNED, answer], NOBODY]

/** A page everybody may open who signed in; whose duties it leads to is looked at too. */
const OPEN = signed(YES)
/** Standing bodies at the root and administrators take documents in: a signed text is public, and no work is seen with it. */
const drafting = (answer: string): readonly Line[] => [['root administrator', answer], ['officer head lower leader auditor', MAY], NOBODY]
const CHANGED = drafting('409 draft-changed')
const keeping = (answer: string): readonly Line[] => [['administrator', answer], ['officer head root lower leader auditor', MAY], NOBODY]
const auditing: readonly Line[] = [['auditor', YES], ['officer head root lower leader administrator', MAY], NOBODY]
/** Who sees the whole programme: standing bodies and leaders at its root. */
const following: readonly Line[] = [['root leader', YES], ['officer head lower auditor administrator', MAY], NOBODY]
const publishing = (answer: string): readonly Line[] => [['root', answer], ['officer head lower leader auditor administrator', MAY], NOBODY]
/** Owners report; who may not see a duty does not learn that there is one. */
const REPORTING: readonly Line[] = [
  ['officer head', LATE, GONE, GONE, GONE], ['root', LATE, YOURS, YOURS, GONE], ['lower', LATE, GONE, YOURS, GONE],
  ['leader auditor administrator', MAY], NOBODY,
]
/** Standing bodies at the root decide; the last reason each stops for is the act's own. */
const deciding = (answer: string): readonly Line[] => [
  ['root', answer, answer, answer, GONE], ['lower', YOURS, GONE, YOURS, GONE],
  ['officer head leader auditor administrator', MAY], NOBODY,
]

/** A meeting is its members' and who looks down on one; the party's scope is another body of the same place. */
const meeting = (answer: string): readonly Line[] => [
  ['officer head lower', answer, GONE, answer, GONE], ['root leader', answer, answer, answer, GONE], ['auditor administrator', GONE], NOBODY,
]
/** The police chair in 2026: at the own place, whatever body of it is reached for. */
const chairing = (answer: string): readonly Line[] => [
  ['officer head', answer, GONE, answer, GONE], ['root', answer, YOURS, answer, GONE], ['lower', YOURS, GONE, YOURS, GONE], ['leader auditor administrator', MAY], NOBODY,
]
const attending = (answer: string): readonly Line[] => [
  ['officer head lower', answer, GONE, answer, GONE], ['root', answer, YOURS, answer, GONE], ['leader auditor administrator', MAY], NOBODY,
]
/** The chair judges what others owe; what it owes itself, the other party of the rotation. */
const judging = (answer: string): readonly Line[] => [
  ['officer head lower', YOURS, NONE, answer, NONE], ['root', YOURS, YOURS, answer, NONE], ['leader auditor administrator', MAY], NOBODY,
]
const UNSEEN = '404 unknown-paper'
/** Who signs a paper, is a member at its place, or looks down on it. */
const PAPER = (answer: string): readonly Line[] => [['officer head', answer, UNSEEN, UNSEEN, UNSEEN], ['root leader', answer, answer, answer, UNSEEN], ['lower', answer, UNSEEN, answer, UNSEEN], ['auditor administrator', UNSEEN], NOBODY]
const STALE = '409 matter-changed'
const SIGNING: readonly Line[] = [['officer head', STALE, UNSEEN, UNSEEN, UNSEEN], ['root', STALE, STALE, STALE, UNSEEN], ['lower', STALE, UNSEEN, STALE, UNSEEN], ['leader auditor administrator', MAY], NOBODY]

/** All bodies of a place make its plan: members are told why not yet, who only looks down that it is not theirs; `other`: where only the chair may. */
const planning = (answer: string, other = answer): readonly Line[] => [
  ['officer head', answer, GONE, answer, GONE], ['root', answer, YOURS, answer, GONE], ['lower', other, GONE, other, GONE],
  ['leader auditor administrator', MAY], NOBODY,
]
/** Heads and standing bodies sign; an officer does not. */
const signing = (answer: string): readonly Line[] => [
  ['head', answer, GONE, answer, GONE], ['root', answer, YOURS, answer, GONE], ['lower', answer, GONE, answer, GONE],
  ['officer leader auditor administrator', MAY], NOBODY,
]

/** In 2026 the police hand over to the Front, at the own place whatever body of it is reached for. */
const handing = (answer: string): readonly Line[] => [
  ['officer head', answer, GONE, answer, GONE], ['root', answer, YOURS, answer, GONE], ['lower', YOURS, GONE, YOURS, GONE], ['leader auditor administrator', MAY], NOBODY,
]
const takingOver = (answer: string): readonly Line[] => [
  ['officer head', YOURS, GONE, YOURS, GONE], ['root', YOURS, YOURS, YOURS, GONE], ['lower', answer, GONE, answer, GONE], ['leader auditor administrator', MAY], NOBODY,
]
const eitherSide = (answer: string): readonly Line[] => [
  ['officer head lower', answer, GONE, answer, GONE], ['root', answer, YOURS, answer, GONE], ['leader auditor administrator', MAY], NOBODY,
]

/** Planned by the root: of the own body, of another at its place, of the own party elsewhere, of the own body in another programme. Who is not visited does not learn of it. */
const NOVISIT = '404 unknown-visit'
const visited = (answer: string): readonly Line[] => [['officer head', answer, NOVISIT, NOVISIT, NOVISIT], ['root leader', answer, answer, answer, NOVISIT], ['lower', answer, NOVISIT, answer, NOVISIT], ['auditor administrator', NOVISIT], NOBODY]
const visiting = (answer: string): readonly Line[] => [['officer head', YOURS, NOVISIT, NOVISIT, NOVISIT], ['root', answer, answer, answer, NOVISIT], ['lower', YOURS, NOVISIT, YOURS, NOVISIT], ['leader auditor administrator', MAY], NOBODY]

export const EXPECTED: Readonly<Record<string, readonly Line[]>> = {
  'GET /': [['officer head root lower leader', YES], ['auditor', '302 /trail'], ['administrator', '302 /people'], NOBODY],
  'GET /duty/*': [['officer head', YES, GONE, GONE, GONE], ['root leader', YES, YES, YES, GONE], ['lower', YES, GONE, YES, GONE], ['auditor administrator', GONE], NOBODY],
  'POST /duty/* report': REPORTING,
  'POST /duty/* correct': REPORTING,
  'POST /duty/* accept': deciding('422 nothing-to-accept'),
  'POST /duty/* return': deciding('422 nothing-to-accept'),
  'POST /duty/* postpone': deciding('422 postponed-backwards'),
  'POST /duty/* waive': deciding('422 field-missing'),
  'GET /duties': OPEN,
  'GET /file/:id': [['officer head', YES, '404 file-missing', '404 file-missing', '404 file-missing'], ['root leader', YES, YES, YES, '404 file-missing'], ['lower', YES, '404 file-missing', YES, '404 file-missing'], ['auditor administrator', '404 file-missing'], NOBODY],
  'GET /programme': OPEN,
  'GET /matrix': OPEN,
  'GET /calendar': OPEN,
  'GET /meetings': OPEN,
  'GET /meetings/*': meeting(YES),
  'GET /invitation/*': meeting('422 no-proposal'),
  'POST /meetings/* propose': chairing('422 day-passed'),
  'POST /meetings/* call-off': chairing('422 no-proposal'),
  'POST /meetings/* agree': attending('422 no-proposal'),
  'POST /meetings/* decline': attending('422 no-proposal'),
  'POST /meetings/* add-item': attending('422 field-missing'),
  'POST /meetings/* withdraw-item': attending('404 item-gone'),
  'POST /meetings/* attend': chairing('422 nobody-attended'),
  'POST /meetings/* conclude': chairing('422 nobody-attended'),
  'POST /meetings/* withdraw-conclusion': chairing('404 item-gone'),
  'POST /meetings/* hold': chairing(LATE),
  'POST /meetings/* draw-up': chairing('422 no-proposal'),
  'GET /commitments': OPEN,
  'GET /commitments/:id': [['officer head lower', YES, NONE, YES, NONE], ['root leader', YES, YES, YES, NONE], ['auditor administrator', NONE], NOBODY],
  'POST /commitments/:id report': [['officer head lower', LATE, NONE, YOURS, NONE], ['root', LATE, YOURS, YOURS, NONE], ['leader auditor administrator', MAY], NOBODY],
  'POST /commitments/:id accept': judging('422 nothing-to-accept'),
  'POST /commitments/:id return': judging('422 nothing-to-accept'),
  'POST /commitments/:id extend': judging('422 postponed-backwards'),
  'POST /commitments/:id withdraw': judging('422 field-missing'),
  'POST /commitments/:id assign': [['officer head leader auditor administrator', MAY], ['lower', YOURS, NONE, YOURS, NONE], ['root', THERE, THERE, THERE, NONE], NOBODY],
  'GET /questions': following,
  'POST /questions': [['root', '409 orphan-already-answered'], ['officer head lower leader auditor administrator', MAY], NOBODY],
  'GET /plans': OPEN,
  'GET /plans/*': [['officer head', YES, GONE, YES, GONE], ['root leader', YES, YES, YES, GONE], ['lower', YES, GONE, YES, GONE], ['auditor administrator', GONE], NOBODY],
  'POST /plans/* draft': planning('422 field-missing', YOURS),
  'POST /plans/* add-item': planning(STALE),
  'POST /plans/* change-item': planning(STALE),
  'POST /plans/* withdraw-item': planning(STALE),
  'POST /plans/* submit': planning(STALE),
  'POST /plans/* agree': planning('409 plan-not-drafted'),
  'POST /plans/* object': planning('409 plan-not-drafted'),
  'POST /plans/* approve': signing('409 plan-not-drafted'),
  'POST /plans/* return': signing(STALE),
  'POST /plans/* reopen': signing(STALE),
  'GET /visits': OPEN,
  'POST /visits': [['officer head root', '422 unknown-body'], ['lower', YOURS], ['leader auditor administrator', MAY], NOBODY],
  'GET /visits/:id': visited(YES),
  'POST /visits/:id move': visiting('422 day-passed'),
  'POST /visits/:id cancel': visiting('422 field-missing'),
  'POST /visits/:id find': visiting('422 visit-to-come'),
  'POST /visits/:id withdraw-finding': visiting('404 item-gone'),
  'POST /visits/:id hold': visiting(LATE),
  'GET /handovers': OPEN,
  'GET /handovers/*': meeting(YES),
  'POST /handovers/* hand-over': handing(LATE),
  'POST /handovers/* take-over': takingOver('409 not-handed-over'),
  'POST /handovers/* return': takingOver('409 not-handed-over'),
  'POST /handovers/* write-minutes': eitherSide('409 not-handed-over'),
  'POST /plans/* draw-up': planning('409 plan-not-submitted', YOURS),
  'GET /reviews': OPEN,
  'GET /reviews/*': meeting(YES),
  'POST /reviews/* write': planning(STALE),
  'POST /reviews/* draw': planning(STALE),
  'POST /reviews/* settle': [['root', '422 not-a-value', '422 not-a-value', '422 not-a-value', GONE], ['officer head lower leader auditor administrator', MAY], NOBODY],
  'GET /reports': OPEN,
  'POST /reports': [['officer head root lower leader', YES], ['auditor administrator', MAY], NOBODY],
  'GET /reports/download': following,
  'GET /ladder': [['root lower leader', YES], ['officer head auditor administrator', MAY], NOBODY],
  'GET /papers': OPEN,
  'GET /papers/:id': PAPER(YES),
  'GET /papers/:id/download': PAPER(YES),
  'POST /papers/:id agree': SIGNING,
  'POST /papers/:id sign': SIGNING,
  'POST /papers/:id issue': SIGNING,
  'POST /papers/:id revise': SIGNING,
  // The secret in the address is the key, for a calendar application that cannot sign in.
  'GET /feed/:token': same(YES),

  'GET /sign-in': [[SIGNED, '302 /'], ['nobody', YES]],
  'POST /sign-in': same('401 sign-in-failed'),
  'POST /sign-in passkey': same('401 passkey-failed'),
  'GET /second-factor': same(YES),
  'POST /second-factor': same('401 step-ended'),
  'POST /second-factor begin': same('401 step-ended'),
  'POST /second-factor confirm': same('401 step-ended'),
  'GET /passkey/:purpose': same('404'),
  'POST /passkey/:purpose': [[SIGNED, YES], ['nobody', '401 not-signed-in']],
  'GET /provider': same(YES),
  'POST /provider': same('401 provider-failed'),
  'POST /provider tie': [[SIGNED, '401 provider-failed'], ['nobody', '401 not-signed-in']],
  'GET /provider/back': same('401 provider-failed'),
  'GET /sign-out': same('302 /'),
  'POST /sign-out': same('303 /sign-in'),
  'GET /account': OPEN,
  'POST /account prove': signed('401 sign-in-failed'),
  'POST /account begin': signed('303 /account'),
  'POST /account confirm': signed('401 code-wrong'),
  'POST /account remove-totp': signed('303 /account'),
  'POST /account recovery': signed('422 factor-needed'),
  'POST /account add-passkey': signed('401 passkey-failed'),
  'POST /account remove-passkey': signed('401 passkey-failed'),
  'POST /account untie': signed('422 factor-needed'),
  'POST /account password': signed('422 password-too-short'),
  'POST /account daily-mail': signed('303 /account'),
  'POST /account meeting-mail': signed('303 /account'),
  'POST /account push-on': signed('422 push-off'),
  'POST /account push-off': signed('303 /account'),
  'POST /account end': signed('401 not-signed-in'),
  'POST /account everywhere': signed('303 /sign-in'),
  'GET /seat': same('302 /'),
  'POST /seat': signed(MAY),
  'GET /language': same('302 /'),
  'POST /language': same('303 /duties'),
  'GET /link/:token': same('404 link-spent'),
  'POST /link/:token': same('404 link-spent'),

  'GET /trail': auditing,
  'POST /trail': auditing,
  'GET /trail/export': auditing,
  'GET /people': keeping(YES),
  'POST /people invite': keeping('422 field-missing'),
  'POST /people give-seat': keeping('404 unknown-account'),
  'POST /people end-seat': keeping('404 unknown-account'),
  'POST /people reset': keeping('404 unknown-account'),
  'POST /people mail': keeping('404 unknown-account'),
  'POST /people close': keeping('404 unknown-account'),
  'POST /people tie': keeping('404 unknown-account'),

  'GET /documents': drafting(YES),
  'POST /documents': drafting('422 file-kind-unknown'),
  'GET /documents/:id': drafting(YES),
  'POST /documents/:id confirm': CHANGED,
  'POST /documents/:id confirm-sure': CHANGED,
  'POST /documents/:id reject': CHANGED,
  'POST /documents/:id reopen': CHANGED,
  'POST /documents/:id split': CHANGED,
  'POST /documents/:id merge': drafting('404 unknown-item'),
  'POST /documents/:id correct': CHANGED,
  'POST /documents/:id add': CHANGED,
  'POST /documents/:id/setup head': CHANGED,
  'POST /documents/:id/setup party': CHANGED,
  'POST /documents/:id/setup drop-party': CHANGED,
  'POST /documents/:id/setup match': CHANGED,
  'POST /documents/:id/setup tier': CHANGED,
  'POST /documents/:id/setup place': CHANGED,
  'POST /documents/:id/setup rotation': CHANGED,
  'POST /documents/:id/setup read-as': CHANGED,
  'POST /documents/:id/preview publish': CHANGED,
  'POST /documents/:id/preview withdraw': CHANGED,
  'POST /documents/:id/preview': CHANGED,
  'GET /documents/:id/setup': drafting(YES),
  'GET /documents/:id/reading': drafting('302 /documents/:id/setup'),
  'POST /documents/:id/reading': drafting('303 /documents/:id/reading'),
  'GET /documents/:id/preview': drafting(YES),
  'GET /documents/:id/original': drafting(YES),

  // What was made public is for everybody; who makes it public is a standing body at the root.
  'GET /cong-khai': same(YES),
  'GET /cong-khai/:programme': same(YES),
  'GET /cong-khai/:programme/so-lieu.csv': same(YES),
  'GET /publication': publishing(YES),
  'POST /publication publish-pledge': publishing('409 publication-changed'),
  'POST /publication publish-figures': publishing('409 publication-changed'),

  'GET /*': same('404'),
  'GET /health': same(YES),
}

const AT: Readonly<Record<AccessScope, number>> = { own: 1, place: 2, party: 3, programme: 4 }

/** The lines of a row that speak of an actor: one, in a table that is whole. */
export const linesFor = (name: string, actor: Actor): readonly Line[] => (EXPECTED[name] ?? []).filter(([actors]) => actors.split(' ').includes(actor))

export function expectedFor(name: string, actor: Actor, scope: AccessScope): string {
  const line = linesFor(name, actor)[0]
  return (line?.length === 2 ? line[1] : line?.[AT[scope]]) ?? 'no row'
}
