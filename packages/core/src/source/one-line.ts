/** A text with every run of blanks and line ends as one blank. Single blanks, nearly all there are, are passed over: replacing each by itself costs three times as much. */
export const oneLine = (text: string): string => (/ \s|[^\S ]/.test(text) ? text.replace(/ \s+|[^\S ]\s*/g, ' ') : text)
