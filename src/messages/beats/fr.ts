import type { BeatsWords } from './en'

/** Ce qui mène d’une étape d’une suite à l’autre, en français. */
export const words: BeatsWords = {
  step: (number, all) => `Étape ${number} sur ${all}`,
  whole: 'Tout raconter d’un coup',
  steps: 'Raconter par étapes',
  more: (changes, judged) =>
    [
      changes ? `${changes} autre${changes === 1 ? '' : 's'} changement${changes === 1 ? '' : 's'}` : '',
      judged ? 'votre preuve' : '',
    ]
      .filter((part) => part !== '')
      .join(', et '),
}
