import { join } from 'node:path'
import { ok, type Outcome } from '@phoihop/core/outcome'
import { forgetJob } from '@phoihop/delivery/account'
import { keepAnchors } from '@phoihop/delivery/audit'
import { freezeJob } from '@phoihop/delivery/expectation'
import { digestJob, groupsJob, lettersJob } from '@phoihop/delivery/reminder'
import { openProvider, signInRules } from '@phoihop/services/account'
import { stopReadings } from '@phoihop/services/draft'
import { clock, newId, openDefinitions, type House, type SignInRules } from '@phoihop/services/house'
import { readTemplates } from '@phoihop/documents/paper'
import { openFiles } from '@phoihop/storage/file'
import { createWeb, type Web } from '@phoihop/web/server'
import { refusalWords } from '@phoihop/web/words'
import { ROOT } from '../command/root.ts'
import type { Ground } from './open-ground.ts'
import { groupRules, readGroupTexts, unknownPlaces } from './group-texts.ts'
import { readMailSettings } from './mail-settings.ts'
import { openOutboxes } from './open-outboxes.ts'
import { prepare } from './prepare.ts'
import { openPush } from './open-push.ts'
import { readPushSettings } from './push-settings.ts'
import { anchorsIn, type Settings } from './settings.ts'
import { readSignInKey } from './sign-in-key.ts'
import { readSignInSettings } from './sign-in-settings.ts'
import { readWebSettings } from './web-settings.ts'

export type Opened = {
  web: Web
  link?: string
  /** Ends the daily work; settles when its last word is written. */
  stop(): Promise<void>
}

/** The house over an open database, prepared, with its pages, its daily work and its outbox. `address`: where it listens. */
export async function openHouse(settings: Settings & { address: string }, ground: Ground, say: (text: string) => void): Promise<Outcome<Opened>> {
  const db = await ground.openDatabase()
  if (!db.ok) return db
  const rules = readWebSettings(process.env)
  if (!rules.ok) return rules
  if (rules.value.rates === 'off') say('PHOIHOP_RATE_LIMITS=off: không hạn chế số yêu cầu, chỉ dùng khi đo.')
  const signIn = await openSignIn(settings.data)
  if (!signIn.ok) return signIn
  const templates = await openTemplates(settings.data, say)
  if (!templates.ok) return templates
  const mail = readMailSettings(process.env)
  if (!mail.ok) return mail
  const push = readPushSettings(process.env)
  if (!push.ok) return push
  const groupTexts = readGroupTexts(process.env)
  if (!groupTexts.ok) return groupTexts
  const base = {
    db: db.value,
    files: openFiles(join(settings.data, 'files')),
    ...clock,
    newId,
    ...openDefinitions(),
    signIn: signIn.value,
    templates: templates.value,
    mail: { origin: rules.value.origins[0] ?? settings.address, sends: mail.value !== undefined },
    ...groupRules(groupTexts.value),
    demonstration: false,
  }
  const pushing = await openPush(base, push.value, say)
  if (!pushing.ok) return pushing
  const house: House = { ...base, ...(pushing.value ? { push: pushing.value.rules } : {}) }
  const prepared = await prepare(house, { ...settings, origins: rules.value.origins }, ROOT, say)
  if (!prepared.ok) return prepared
  for (const sentence of unknownPlaces(groupTexts.value, house.definitions())) say(sentence)
  const web = await createWeb({ house: { ...house, demonstration: prepared.value.demonstration }, rules: rules.value, onError: (problem) => console.error(problem) })
  const onError = (problem: unknown) => console.error('Việc chạy ngầm gặp lỗi:', problem)
  // Neither loaded nor waited for before pages are answered: the work of the day can begin a moment later.
  const jobs = import('@phoihop/delivery/job').then(({ keepJobs }) => keepJobs(ground.connection, [freezeJob(house), forgetJob(house), lettersJob(house), digestJob(house), groupsJob(house)], { today: house.today, onError }))
  jobs.catch(onError)
  const outboxes = openOutboxes(house, { ...(mail.value ? { mail: mail.value } : {}), ...(pushing.value ? { push: pushing.value.settings } : {}), ...(groupTexts.value?.by === 'zalo-oa' ? { zalo: groupTexts.value.zalo } : {}) })
  const stopAnchors = keepAnchors(house, anchorsIn(settings), (problem) => console.error('Chưa ghi được mốc neo của nhật ký:', problem))
  const stop = async () => {
    await stopReadings(house)
    await (await jobs.catch(() => undefined))?.stop()
    await outboxes.stop()
    await stopAnchors()
  }
  return ok({ web, stop, ...(prepared.value.link ? { link: prepared.value.link } : {}) })
}

/** The wording of papers: the office's own where it has one that can be read, else as shipped. A slip in a wording stops nobody from working. */
async function openTemplates(data: string, say: (text: string) => void): ReturnType<typeof readTemplates> {
  const shipped = join(ROOT, 'papers')
  const own = await readTemplates(shipped, join(data, 'papers'))
  if (own.ok) return own
  say('Mẫu văn bản riêng của cơ quan có chỗ chưa đúng, tạm dùng mẫu có sẵn:')
  for (const refusal of own.refusals) say(`  ${refusalWords(refusal, 'vi')}`)
  return readTemplates(shipped)
}

/** How people sign in here: by the environment, with the key of the data folder where the environment gives none. */
async function openSignIn(data: string): Promise<Outcome<SignInRules>> {
  const settings = readSignInSettings(process.env)
  if (!settings.ok) return settings
  const { key: given, provider, ...set } = settings.value
  const key = given ? ok(given) : await readSignInKey(data)
  return key.ok ? ok(signInRules({ ...set, key: key.value, ...(provider ? { provider: openProvider(provider) } : {}) })) : key
}
