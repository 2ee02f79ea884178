import type { Warning } from '@phoihop/core/source'
/** What a file was and how its text was won. */
export type TakenFrom = 'txt' | 'docx' | 'pdf' | 'scan'
/** Where in the file a stretch of the text begins: page from 1 (pdf, scan), paragraph from 1 (docx), byte offset (txt in a converted encoding). Sorted by `start`. */
export type Origin = { start: number; page?: number; paragraph?: number; byte?: number }
/** A text taken from a file. `carried`: the text is not the file itself and must travel with its offsets. */
export type Taken = { text: string; carried: boolean; from: TakenFrom; origins: readonly Origin[]; notes: readonly Warning[] }
/** Why a file says nothing: becomes the refusal `file-unreadable` / `file-kind-unknown` / `file-empty` / `file-too-large`. */
export type NotTaken = { because: string }
