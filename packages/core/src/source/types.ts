/** Start inclusive, end exclusive, UTF-16 indexes of the text as it is. */
export type Span = { start: number; end: number }

/** What a file holds as plain text. `carried`: the text is not the file itself (docx, pdf) and must travel with its offsets. */
export type SourceText = { text: string; carried: boolean }

/** As printed: a part, a chapter, an article, I, 1, 4.1, a), -, +, a paragraph without a label, an annex with groups and rows, the tail. */
export type ClauseKind =
  | 'preamble' | 'part' | 'chuong' | 'dieu' | 'roman' | 'num' | 'dec' | 'let' | 'dash' | 'plus' | 'para'
  | 'annex' | 'group' | 'row' | 'tail'

export type CellRole = 'label' | 'task' | 'lead' | 'with' | 'time' | 'result' | 'note' | 'other'
export type Cell = Span & { role: CellRole }

/** One printed clause. `start` is its label, `body` the first character after the label, `end` includes its children. */
export type Clause = Span & {
  path: string
  parent?: string
  kind: ClauseKind
  label: string
  body: number
  /** Rows of an annex table only. */
  cells?: readonly Cell[]
}

export type CitedDocument = Span & { text: string; number?: string; date?: string; issuer?: string }
export type Signatory = Span & { role: string; name: string }
export type Recipient = Span & { text: string }

export type DocumentHead = {
  number?: string
  symbol?: string
  fullNumber?: string
  date?: string
  place?: string
  kind?: string
  title?: string
  /** The programme's life where it is stated; else from the day the paper says it takes effect. */
  period: { from?: string; to?: string }
  /** The bodies that issue it, as printed. */
  issuers: readonly string[]
  received?: { org?: string; number?: string; date?: string }
}

export type WarningCode = 'ocr-suspect' | 'label-twice' | 'label-out-of-order' | 'doubtful-number' | 'doubtful-date' | 'touches-persons' | 'two-spellings' | 'cadence-without-owner' | 'due-before-cutoff' | 'no-clauses' | 'no-number' | TakingCode
/** What happened to a text on its way out of its file. */
export type TakingCode = 'encoding-converted' | 'changes-accepted' | 'left-out' | 'kind-by-content' | 'machine-read' | 'faint-line' | 'page-unread'
export type Warning = Span & { code: WarningCode; message: string }

/** Everything printed, before anything is understood. All spans are indexes of `text`. */
export type SourceReading = {
  /** The text as matched: composed letters, no markdown, one spelling of tone marks. Indexes differ from the file's. */
  text: string
  head: DocumentHead
  clauses: readonly Clause[]
  citations: readonly CitedDocument[]
  signatories: readonly Signatory[]
  recipients: readonly Recipient[]
  warnings: readonly Warning[]
  /** Turns a span of `text` into a span of the file as it is. */
  printed: (span: Span) => Span
  /** The words of a span as the file prints them, blanks collapsed and emphasis marks dropped. */
  words: (span: Span) => string
}
