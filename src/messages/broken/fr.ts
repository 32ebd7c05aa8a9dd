import type { BrokenWords } from './en'

/** Ce qui est gardé et ne peut pas être lu, en français. */
export const words: BrokenWords = {
  newer: 'écrit par une version plus récente de cette page',
  unreadable: 'endommagé',
  save: 'L’enregistrer dans un fichier',
  saveNamed: (name) => `Enregistrer « ${name} » dans un fichier`,
  remove: 'Le retirer',
  removeNamed: (name) => `Retirer « ${name} »`,
  ask: (name) =>
    `Retirer « ${name} » pour de bon ? Enregistrez-le d’abord s’il peut compter : une version plus récente saura peut-être le lire.`,
  yes: 'Retirer pour de bon',
  no: 'Le garder',
}
