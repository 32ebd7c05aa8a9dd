/** Reading speed, in words a minute. */
const wordsPerMinute = 200
/** What choosing the evidence of a memo takes, in the words that could be read meanwhile: half a minute. */
export const wordsPerMemo = 100

/** Words read as minutes. */
export const minutesOf = (words: number): number => words / wordsPerMinute
