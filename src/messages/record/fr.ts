import type { RecordWords } from './en'

/** Tous les faits sur une page, et ce qui se dit où aucun script ne tourne, en français. */
export const words: RecordWords = {
  lead: 'Ce qui s’est passé entre mai 2021 et février 2023, chapitre par chapitre, comme le briefing le raconte et sans le cours simulé. À lire ou à imprimer sans jouer.',
  files: 'Chapitres',
  withoutScript:
    'Ce navigateur n’exécute aucun script, ou il est antérieur à Chrome 109, Firefox 115, Safari 15.4. Les chapitres, leurs premières scènes, l’atlas et tous les faits peuvent se lire et s’imprimer. Les scripts ajoutent le reste : conseiller et voir ce qu’il en advient, les quiz et les pages de la classe.',
  toRecord: 'Tous les faits',
}
