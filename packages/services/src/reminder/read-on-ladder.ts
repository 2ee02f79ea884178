import { mayReport, type Reader } from '@phoihop/core/account'
import { reaches } from '@phoihop/core/reminder'
import { findLetters } from '@phoihop/storage/year'
import type { House } from '../house/house.ts'
import { contextFor } from '../schedule/context.ts'
import { followUpOf, lettersFrom } from './letters.ts'
import { listClimbed } from './list-climbed.ts'
import type { FollowUp, OnLadder } from './views.ts'

/** Where a duty (by its key) or a commitment (by its id) in sight stands, with the letters about it in sight; undefined where it stands on no rung. */
export async function readOnLadder(house: House, reader: Reader, key: string): Promise<OnLadder | undefined> {
  const [context, today] = [await contextFor(house, reader), house.today()]
  const [found] = await listClimbed(house.db, context, today, [key])
  if (!found) return undefined
  const letters = reaches(found.at.tell, 'standing') ? lettersFrom(context.definition, await findLetters(house.db, context.scope, { matter: key }), today) : []
  return { at: found.at, letters: letters.map((letter) => followUpOf(letter, new Set([key]))) }
}

/** The letters that wait for the body of this seat: to agree, sign or issue, while something they urge still stands. The one with the most in it first. */
export async function lettersToSign(house: House, reader: Reader): Promise<readonly FollowUp[]> {
  const { body } = reader.seat
  if (body === undefined || !mayReport(reader)) return []
  const [context, today] = [await contextFor(house, reader), house.today()]
  const waiting = lettersFrom(context.definition, await findLetters(house.db, context.scope), today).filter(({ stage, signers }) => stage !== 'issued' && signers.includes(body))
  if (waiting.length === 0) return []
  const open = new Set((await listClimbed(house.db, context, today, waiting.flatMap(({ keys }) => keys))).map(({ key }) => key))
  return waiting.map((letter) => followUpOf(letter, open)).filter((letter) => letter.open > 0).sort((a, b) => b.open - a.open)
}
