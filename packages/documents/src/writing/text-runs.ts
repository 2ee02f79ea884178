import type { Run, Source } from '@phoihop/core/paper'
import { Bookmark, ExternalHyperlink, InternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx'

/** What a number may open to. */
export type Links = ReadonlyMap<string, Source>
export const linksOf = (sources: readonly Source[]): Links => new Map(sources.map((source) => [source.id, source]))

/** Text in one Unicode form (TCVN 6909): letters and marks composed. */
export const plain = (text: string, look: Partial<IRunOptions> = {}): TextRun => new TextRun({ ...look, text: text.normalize('NFC') })

/** Runs as Word prints them: a number is black like the text around it, and opens to its list or to the annex. */
export function textRuns(runs: readonly Run[], links: Links, look: Partial<IRunOptions> = {}): ParagraphChild[] {
  return runs.map(({ text, bold, italic, source }) => {
    const run = plain(text, { ...look, ...(bold ? { bold } : {}), ...(italic ? { italics: true } : {}) })
    const found = source === undefined ? undefined : links.get(source)
    if (!found) return run
    return found.address ? new ExternalHyperlink({ link: found.address, children: [run] }) : new InternalHyperlink({ anchor: found.id, children: [run] })
  })
}

/** The runs, with a place a link can arrive at. */
export const anchored = (anchor: string | undefined, runs: ParagraphChild[]): ParagraphChild[] =>
  anchor === undefined ? runs : [new Bookmark({ id: anchor, children: runs as TextRun[] })]
