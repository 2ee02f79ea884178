/** Whether a text has no small letter. Nearly every other text has a small letter without marks, which is seen sooner than the whole is made large. */
export const inCapitals = (text: string): boolean => !/[a-z]/.test(text) && text === text.toUpperCase()
