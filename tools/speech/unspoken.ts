/** What must not be said, what it is, and the files it is looked for in (all, unless `only` or `except` says otherwise). */
export type Unspoken = { words: RegExp; is: string; only?: RegExp; except?: RegExp }

export const UNSPOKEN: readonly Unspoken[] = [
  { words: /(?<![\w.])\/(work|home|root|Users)\/[\w.-]+/, is: 'a path of one machine' },
  { words: /\b[A-Z]:\\(Users|work)\\/i, is: 'a path of one machine' },
  { words: /(?<!\.\.\/)\.\.\/shared\b/, is: 'a folder outside the repository, for tests that skip without it', except: /\.(test|bench|story)\.tsx?$/ },
  { words: /\b(registry\.[\w-]+\.\w+|npmmirror\.com|[\w.-]*artifactory[\w.-]*\.\w+|verdaccio)\b/i, is: 'a host that packages came from' },
  { words: /"resolved": "(https?|git)[^"]*/, is: 'a host that packages came from', only: /package-lock\.json$/ },
  { words: /^\s*(@[\w-]+:)?registry\s*=/m, is: 'a host that packages came from', only: /\.npmrc$/ },
  { words: /\bissues?\s+(#\s*\d+|\d+\b|show\b)/i, is: 'talk of how the work was handed out' },
  { words: /\b(this|previous|next|last) (work )?session\b|\bsub-?agents?\b|\bas (an|the) (AI|assistant|language model)\b/i, is: 'talk of how the work was done' },
  { words: /\b(Claude|ChatGPT|Copilot|Anthropic|OpenAI|LLM)\b/, is: 'talk of how the work was done', except: /package-lock\.json$/ },
  { words: /\b(as requested|per the brief|the task (says|asks)|the user asked)\b/i, is: 'talk of how the work was handed out' },
  { words: /\b(TODO|FIXME|XXX|HACK)\b/, is: 'a note to self: do it, or write it into the changelog', except: /package-lock\.json$/ },
]
