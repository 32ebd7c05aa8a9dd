import type { FailureWords } from './en'

export const words: FailureWords = {
  title: 'Cette page n’a pas pu être chargée',
  text: 'La connexion a été coupée avant l’arrivée du texte. Rien de ce que vous avez fait n’est perdu.',
  again: 'Réessayer',
}
