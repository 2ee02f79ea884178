const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a text can be an id made by `newId`: the database throws at a question for any other. */
export const isId = (text: string): boolean => ID.test(text)
