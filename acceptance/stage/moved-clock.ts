import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { day, type CalendarDate } from '../../packages/core/src/calendar/index.ts'

const LOADED_FIRST = new URL('moved-clock.mjs', import.meta.url).href
/** Longer than the product goes on with what it last read of the clock. */
const HEARD_MS = 60

/** A clock that a story moves: for a server started with its `env`, and for the story itself. */
export type MovedClock = { env: Record<string, string>; today(): CalendarDate; now(): string; moveTo(day: string): Promise<void> }

/** `folder`: where it is written down. Each day begins at nine in the morning in Vietnam. */
export function movedClock(folder: string, first: string): MovedClock {
  const file = join(folder, 'clock')
  let [on, offset] = [day(first), 0]
  const move = (to: string): void => {
    on = day(to)
    offset = Date.parse(`${to}T02:00:00Z`) - Date.now()
    // Renamed into place, so that nobody reads half of it.
    writeFileSync(`${file}.next`, String(offset))
    renameSync(`${file}.next`, file)
  }
  move(first)
  return {
    env: { STORY_CLOCK: fileURLToPath(new URL(`file://${file}`)), NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${LOADED_FIRST}`.trim() },
    today: () => on,
    now: () => new Date(Date.now() + offset).toISOString(),
    moveTo: async (to) => {
      move(to)
      await new Promise((settle) => setTimeout(settle, HEARD_MS))
    },
  }
}
