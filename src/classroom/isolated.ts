/** Scripts that run from right to left (N’Ko and Adlam are written in Mali), and marks that turn the direction of what follows. */
const turning =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Adlam}\p{Script=Syriac}\p{Script=Thaana}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u

/**
 * A name as it stands in a sentence or a list of choices, where no `<bdi>` can be: one that could turn the direction of what stands
 * beside it is put between isolates (U+2068, U+2069). All others stay as typed, and so does every name in tables and files.
 */
export const isolated = (name: string): string =>
  turning.test(name) ? `\u2068${name.replace(/[\u2066-\u2069]/gu, '')}\u2069` : name
