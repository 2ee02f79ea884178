const keys = document.getElementById('keys')
const isTyping = (target) => target instanceof Element && target.closest('input, select, textarea') !== null

/** Letters go to places, arrows move between the cells of a matrix, ? shows what the keys do. */
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  if (event.key === '?') keys?.toggleAttribute('hidden')
  else if (event.key === 'Escape') keys?.setAttribute('hidden', '')
  else if (event.key.startsWith('Arrow')) moveInMatrix(event)
  else if (document.querySelector('.draft') && moveInDraft(event)) event.preventDefault()
  else document.querySelector(`nav.main > a[data-key="${CSS.escape(event.key)}"], nav.main .rest a[data-key="${CSS.escape(event.key)}"]`)?.click()
})

function moveInMatrix(event) {
  const cell = event.target.closest?.('.matrix td')
  if (!cell) {
    if (event.target.matches?.('.matrix')) document.querySelector('.matrix td a')?.focus()
    return
  }
  const row = cell.parentElement
  const at = [...row.children].indexOf(cell)
  const to = { ArrowLeft: cell.previousElementSibling, ArrowRight: cell.nextElementSibling, ArrowUp: row.previousElementSibling?.children[at], ArrowDown: row.nextElementSibling?.children[at] }[event.key]
  const link = to?.querySelector('a')
  if (!link) return
  event.preventDefault()
  link.focus()
}

/** A cell opens beside the table without loading the page again; the address says which. Without this script the link does the same. */
document.addEventListener('click', async (event) => {
  const link = event.target.closest?.('.matrix td a[href*="open="], #beside a.button.quiet')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
  event.preventDefault()
  try {
    const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), 'text/html')
    document.getElementById('beside').replaceChildren(...page.getElementById('beside').childNodes)
    document.querySelector('.matrix td[aria-current]')?.removeAttribute('aria-current')
    link.closest('td')?.setAttribute('aria-current', 'true')
    history.replaceState(null, '', link.href)
  } catch {
    location.assign(link.href)
  }
})

const DRAFT_ACTS = { y: 'confirm', n: 'reject', e: 'edit', t: 'split', g: 'merge' }

/** j and k go from item to item, y n e t g press what the item offers, v shows its words in the document. */
function moveInDraft({ key }) {
  const items = [...document.querySelectorAll('.draft .item')]
  const here = document.activeElement?.closest?.('.item') ?? document.querySelector('.item:target')
  if (key === 'j' || key === 'k') {
    const to = items[items.indexOf(here) + (key === 'j' ? 1 : -1)] ?? (here ? undefined : items[0])
    to?.focus()
    to?.scrollIntoView({ block: 'nearest' })
    showWords(to)
    return true
  }
  if (!here) return false
  if (key === 'v') {
    showWords(here)
    return true
  }
  const act = DRAFT_ACTS[key] && here.querySelector(`[data-act="${DRAFT_ACTS[key]}"]`)
  act?.click()
  return Boolean(act)
}

/** The words an item rests on, brought into sight beside it. Only their own pane moves: a button that moved while it is pressed is not pressed. */
function showWords(item) {
  const words = item && document.getElementById(`text-${item.dataset.item}`)
  for (const shown of document.querySelectorAll('.span.shown')) shown.classList.remove('shown')
  words?.classList.add('shown')
  const pane = words?.closest('.source')
  if (!pane) return
  const [at, frame] = [words.getBoundingClientRect(), pane.getBoundingClientRect()]
  pane.scrollTop += at.top - frame.top - (frame.height - at.height) / 2
}

if (location.hash.startsWith('#item-')) {
  const item = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  item?.focus()
  showWords(item)
}
document.addEventListener('focusin', (event) => showWords(event.target.closest?.('.item') ?? undefined))
