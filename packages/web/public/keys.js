const keys = document.getElementById('keys')
const isTyping = (target) => target instanceof Element && target.closest('input, select, textarea') !== null

/** Letters go to places, arrows move between the cells of a matrix, ? shows what the keys do. */
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  if (event.key === '?') keys?.toggleAttribute('hidden')
  else if (event.key.startsWith('Arrow')) moveInMatrix(event)
  else document.querySelector(`nav.main a[data-key="${CSS.escape(event.key)}"]`)?.click()
})

function moveInMatrix(event) {
  const cell = event.target.closest?.('.matrix td')
  const first = document.querySelector('.matrix td a')
  if (!cell) {
    if (event.target.matches?.('.matrix')) first?.focus()
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
