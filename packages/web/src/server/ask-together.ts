/** `forget` after every change: who asks from then on shares no answer that was begun before it. */
export type AskTogether<Answer> = { ask(of: string): Promise<Answer>; forget(): void }

/**
 * Joins equal questions: who asks the same while it is on its way, or within `holdMs` of its answer, shares it. A person who opens several
 * pages at once, or holds the reload key, costs one question and not hundreds. Whoever was told of a change made here reads what is true
 * after it; a change made by another process may be read `holdMs` late. A failure is never kept.
 */
export function askTogether<Answer>(question: (of: string) => Promise<Answer>, holdMs: number): AskTogether<Answer> {
  let asked = new Map<string, Promise<Answer>>()
  return {
    ask(of) {
      const current = asked.get(of)
      if (current) return current
      const since = asked
      const answer = question(of)
      since.set(of, answer)
      answer.then(
        () => setTimeout(() => since.delete(of), holdMs).unref(),
        () => since.delete(of),
      )
      return answer
    },
    forget() {
      asked = new Map()
    },
  }
}
