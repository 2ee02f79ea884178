import type { Decision, ItemId } from '@phoihop/core/draft'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { ClausePath } from '@phoihop/core/programme'
import type { DraftView } from '@phoihop/services/draft'
import { text } from '../design/read-fields.ts'
import { readRule } from './read-rule.ts'

/** What the form of an item says to do. The item need not exist any more: that is decided further down. */
export function readDecision(form: FormData, draft: DraftView): Outcome<Decision> {
  const item = text(form, 'item') as ItemId
  switch (text(form, 'act')) {
    case 'confirm': return ok({ did: 'confirm', items: [item] })
    case 'confirm-sure': return ok({ did: 'confirm', items: sureItems(draft, Number(text(form, 'least'))) })
    case 'reject': return ok({ did: 'reject', items: [item], why: whyOf(text(form, 'why')) })
    case 'reopen': return ok({ did: 'reopen', items: [item] })
    case 'split': return ok({ did: 'split', item, at: [Number(text(form, 'at'))] })
    case 'merge': {
      const next = draft.items.find(({ id }) => id === item)?.next
      return next ? ok({ did: 'merge', items: [item, next] }) : refuse({ code: 'unknown-item', item })
    }
    case 'correct': {
      const rule = readRule(form, draft.items.find(({ id }) => id === item)?.rule)
      return rule.ok ? ok({ did: 'correct', item, rule: rule.value }) : rule
    }
    case 'add': {
      const rule = readRule(form)
      return rule.ok ? ok({ did: 'add', clause: text(form, 'clause') as ClausePath, rule: rule.value }) : rule
    }
    default: return refuse({ code: 'field-missing', field: 'act' })
  }
}

const sureItems = ({ items }: DraftView, least: number): readonly ItemId[] =>
  items.filter(({ state, gaps, confidence }) => state === 'open' && gaps.length === 0 && confidence >= least).map(({ id }) => id)

const whyOf = (written: string) => (written === 'said-elsewhere' || written === 'not-followed' ? written : 'no-duty')
