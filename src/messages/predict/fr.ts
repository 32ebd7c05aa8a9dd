import type { PredictWords } from './en'

/** What is asked before a memo's record is shown, in French. */
export const words: PredictWords = {
  ask: 'Qu’ont-elles réellement fait ?',
  hint: 'Les autorités, d’après vous : un choix, avant de voir. Il n’est pas noté.',
  none: 'Le briefing ne rapporte aucune mesure',
  show: 'Montrez-moi',
  compared: (thought, record) => `Vous pensiez : « ${thought} ». Établi : « ${record} ».`,
  same: (thought) => `Vous pensiez : « ${thought} ». Établi : la même chose.`,
}
