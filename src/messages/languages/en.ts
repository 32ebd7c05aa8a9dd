/** The story in its own language, on the page where a language is chosen. */
export const words = {
  title: 'Advise Bamako',
  lead: 'An interactive story about advice, evidence and isolation. Mali, 2021 to 2023.',
  go: 'Read in English',
}
export type LanguageWords = typeof words
