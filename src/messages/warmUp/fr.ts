import type { WarmUpWords } from './en'

const few = ['', 'Une chose', 'Deux choses', 'Trois choses']

/** What is said before a chapter that something comes back to, in French. */
export const words: WarmUpWords = {
  label: (chapter) => `Avant le chapitre « ${chapter} »`,
  title: (count, chapter) => `${few[count] ?? count} de « ${chapter} »`,
  text: 'Vos réponses n’y étaient pas encore justes. Regardez-les encore une fois, ou passez directement à la suite : le récit n’en dépend pas.',
  begin: 'Y revenir',
  skip: 'Continuer sans',
  next: 'Suivant',
  goOn: 'Vers le chapitre',
}
