/** Words as they are compared: composed letters, no emphasis marks or line ends in cells of a transcription, runs of blanks as one. Letters and digits stay. */
export const foldCue = (text: string): string => text.normalize('NFC').replace(/<br ?\/?>/gi, ' ').replaceAll('*', '').replace(/\s+/g, ' ').trim()
