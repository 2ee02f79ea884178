import { describe, expect, it } from 'vitest'
import { readTables } from './read-tables.ts'
import { ruledGrids } from './ruled-grids.ts'
import type { Ruled, Run } from './types.ts'

const flat = (y: number, x0: number, x1: number): Ruled => ({ x0, y0: y, x1, y1: y })
const upright = (x: number, y0: number, y1: number): Ruled => ({ x0: x, y0, x1: x, y1 })
const run = (text: string, x: number, y: number): Run => ({ text, x, right: x + 6 * text.length, y, size: 12, turned: false })

const closed = [flat(100, 50, 350), flat(130, 50, 350), flat(160, 50, 350), upright(50, 100, 160), upright(100, 100, 160), upright(350, 100, 160)]
const texts = [run('TT', 55, 120), run('Việc', 110, 120), run('1', 55, 150), run('Kiểm tra', 110, 150)]
const rows = (rules: readonly Ruled[], runs: readonly Run[] = texts) => readTables(runs, ruledGrids(rules)).tables.map((table) => table.rows)

describe('tables drawn by rules', () => {
  it.each([
    ['closed', closed],
    ['open at its sides', closed.filter(({ x0, x1 }) => x0 !== x1 || x0 === 100)],
    ['cut at its foot', closed.filter(({ y0, y1 }) => y0 !== y1 || y0 !== 160)],
    ['cut at its head', closed.filter(({ y0, y1 }) => y0 !== y1 || y0 !== 100)],
    ['with double rules', [...closed, upright(347, 100, 160), upright(53, 100, 160), flat(103, 50, 350)]],
    ['drawn cell by cell', closed.flatMap((rule) => (rule.y0 === rule.y1 ? [flat(rule.y0, 50, 100), flat(rule.y0, 100, 350)] : [upright(rule.x0, 100, 130), upright(rule.x0, 130, 160)]))],
    ['inside a frame', [...closed, flat(20, 20, 560), flat(820, 20, 560), upright(20, 20, 820), upright(560, 20, 820)]],
  ])('%s', (_how, rules) => expect(rows(rules)).toEqual([[['TT', 'Việc'], ['1', 'Kiểm tra']]]))
  it('a merged row is one cell; a number that spans two rows makes them one', () => {
    const rules = [flat(100, 50, 350), flat(130, 50, 350), flat(160, 100, 350), flat(190, 50, 350), upright(50, 100, 190), upright(100, 130, 190), upright(350, 100, 190)]
    expect(rows(rules, [run('I. NHÓM', 110, 120), run('1', 55, 165), run('Việc một', 110, 150), run('Việc hai', 110, 180)])).toEqual([[['I. NHÓM', ''], ['1', 'Việc một Việc hai']]])
  })
  it.each([
    ['a frame', [flat(20, 20, 560), flat(820, 20, 560), upright(20, 20, 820), upright(560, 20, 820)]],
    ['underlines', [flat(100, 50, 150), flat(140, 300, 400), flat(180, 50, 150), flat(220, 50, 90)]],
    ['a box of one column', [flat(20, 20, 560), flat(60, 20, 560), flat(90, 20, 560), upright(20, 20, 90), upright(560, 20, 90)]],
  ])('%s is none', (_what, rules) => expect(ruledGrids(rules)).toEqual([]))
  it('what stands outside stays outside', () => {
    const { outside } = readTables([...texts, run('Nơi nhận:', 55, 300)], ruledGrids(closed))
    expect(outside.map(({ text }) => text)).toEqual(['Nơi nhận:'])
  })
})
