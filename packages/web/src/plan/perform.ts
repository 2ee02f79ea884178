import { refuse, type Outcome } from '@phoihop/core/outcome'
import type { Reader } from '@phoihop/core/account'
import type { House } from '@phoihop/services/house'
import { addItem, agreeToItem, approvePlan, changeItem, draftPlan, draftPlanPaper, objectToItem, reopenPlan, returnPlan, submitPlan, withdrawItem, type ItemForm } from '@phoihop/services/plan'
import { toPaper } from '../paper/drawn-up.ts'
import { text } from '../design/read-text.ts'

/** Takes the act a form of the plan's page is for. What was not a number is one that never was. */
export async function perform(house: House, reader: Reader, key: string, form: FormData): Promise<Outcome<unknown>> {
  const number = (name: string): number => (/^\d{1,9}$/.test(text(form, name)) ? Number(text(form, name)) : -1)
  const [seen, item, version, because] = [number('seq'), text(form, 'item'), number('version'), text(form, 'because')]
  switch (text(form, 'act')) {
    case 'draft': return draftPlan(house, reader, key, form.getAll('take').filter((value) => typeof value === 'string'))
    case 'add-item': return addItem(house, reader, key, seen, itemOf(form))
    case 'change-item': return changeItem(house, reader, key, seen, item, itemOf(form))
    case 'withdraw-item': return withdrawItem(house, reader, key, seen, item)
    case 'agree': return agreeToItem(house, reader, key, item, version)
    case 'object': return objectToItem(house, reader, key, item, version, because)
    case 'draw-up': return toPaper(await draftPlanPaper(house, reader, key))
    case 'submit': return submitPlan(house, reader, key, seen)
    case 'approve': return approvePlan(house, reader, key, { version, number: text(form, 'number'), on: text(form, 'on'), paper: text(form, 'paper') })
    case 'return': return returnPlan(house, reader, key, seen, because)
    case 'reopen': return reopenPlan(house, reader, key, seen, { document: text(form, 'document'), documentOn: text(form, 'documentOn') })
    default: return refuse({ code: 'field-missing', field: 'act' })
  }
}

function itemOf(form: FormData): ItemForm {
  const obligation = text(form, 'obligation')
  return { title: text(form, 'title'), kind: text(form, 'kind'), parties: form.getAll('parties').filter((value) => typeof value === 'string'), on: text(form, 'on'), ...(obligation ? { obligation } : {}) }
}
