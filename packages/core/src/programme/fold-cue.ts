/** Words as they are compared: composed letters, no emphasis marks of a transcription, runs of blanks as one. Letters and digits stay. */
export const foldCue = (text: string): string => text.normalize('NFC').replaceAll('*', '').replace(/\s+/g, ' ').trim()
