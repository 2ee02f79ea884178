/**
 * Joins equal questions: a question asked while the same one is on its way waits for the next answer and shares it with all who came meanwhile.
 * Every answer was begun after it was asked for, so nobody reads what was true before.
 */
export function askTogether<Answer>(ask: (of: string) => Promise<Answer>): (of: string) => Promise<Answer> {
  const asking = new Map<string, Promise<Answer>>()
  const waiting = new Map<string, Promise<Answer>>()
  const start = (of: string): Promise<Answer> => {
    const answer = ask(of).finally(() => {
      if (asking.get(of) === answer) asking.delete(of)
    })
    asking.set(of, answer)
    return answer
  }
  return (of) => {
    const current = asking.get(of)
    if (!current) return start(of)
    const joined = waiting.get(of)
    if (joined) return joined
    const next = current.then(noMatter, noMatter).then(() => {
      waiting.delete(of)
      return start(of)
    })
    waiting.set(of, next)
    return next
  }
}

const noMatter = (): void => undefined
