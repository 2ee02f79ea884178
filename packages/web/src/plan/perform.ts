import { refuse, type Outcome } from '@phoihop/core/outcome'
import { addItem, agreeToItem, approvePlan, changeItem, draftPlan, draftPlanPaper, objectToItem, reopenPlan, returnPlan, submitPlan, withdrawItem, type ItemForm } from '@phoihop/services/plan'
import { toPaper } from '../paper/drawn-up.ts'
import type { Posted } from '../design/answer-form.ts'
import { chosen, text, whole } from '../design/read-fields.ts'

/** Takes the act a form of the plan's page is for. */
export async function perform(key: string, { app: { house, reader }, act, form }: Posted): Promise<Outcome<unknown>> {
  const [seen, item, version, because] = [whole(form, 'seq'), text(form, 'item'), whole(form, 'version'), text(form, 'because')]
  switch (act) {
    case 'draft': return draftPlan(house, reader, key, chosen(form, 'take'))
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
  return { title: text(form, 'title'), kind: text(form, 'kind'), parties: chosen(form, 'parties'), on: text(form, 'on'), ...(obligation ? { obligation } : {}) }
}
