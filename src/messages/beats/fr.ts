import type { BeatsWords } from './en'

/** Ce qui mène d’une étape d’une suite à l’autre, en français. */
export const words: BeatsWords = {
  step: (number, all) => `Étape ${number} sur ${all}`,
  whole: 'Tout raconter d’un coup',
  steps: 'Raconter par étapes',
  beside: (same) =>
    same
      ? 'Vous avez conseillé ce qui est le plus proche de ce qui a vraiment été fait.'
      : 'Ce qui a vraiment été fait n’est pas ce que vous avez conseillé.',
  more: (changes, judged) =>
    [
      changes ? `${changes} autre${changes === 1 ? '' : 's'} changement${changes === 1 ? '' : 's'}` : '',
      judged ? 'votre preuve' : '',
    ]
      .filter((part) => part !== '')
      .join(', et '),
}
