import type { FailureWords } from './en'

export const words: FailureWords = {
  title: 'Cette page n’est pas arrivée',
  text: 'La connexion a lâché avant que son texte soit là. Rien de ce que vous avez fait n’est perdu.',
  again: 'Réessayer',
}
