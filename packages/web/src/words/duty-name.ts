/** What a duty a refusal is about is called, by its id. */
export type DutyName = (id: string) => string
