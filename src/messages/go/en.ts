/** The page on which a class code is typed, in English. */
export const words = {
  title: 'I have a class code',
  lead: 'Your teacher has written five words on the board. Type them here; the assignment opens.',
  noScript: 'A class code is read by a script. Turn JavaScript on, or ask your teacher for the link.',
  label: 'The five words',
  hint: 'Capitals, accents, hyphens and spaces do not matter. Nothing is sent anywhere.',
  open: 'Open the assignment',
  count: (words: number): string =>
    `A class code has five words; ${words === 1 ? 'this is one' : `these are ${words}`}. Look at the board again.`,
  unknown: (word: string, at: number): string => `Word ${at + 1}, “${word}”, is in no class code.`,
  perhaps: (word: string): string => `Did you mean “${word}”?`,
  take: (word: string): string => `Put in “${word}”`,
  look: 'Look at the board again.',
  mixed:
    'All five are words of class codes, but they do not belong together: one is another, or two have changed places.',
  newer:
    'This code was made with a later version of Advise Bamako. Reload this page to get that version, then try again.',
  link: 'I have a link instead',
}

/** What each language's page must say. */
export type GoWords = typeof words
