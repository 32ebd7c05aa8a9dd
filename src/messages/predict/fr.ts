import type { PredictWords } from './en'

/** What is asked before a memo's record is shown, in French. */
export const words: PredictWords = {
  ask: 'Et qu’ont réellement fait les autorités ?',
  hint: 'Devinez : un seul choix, sans points.',
  none: 'Rien que l’on sache',
  show: 'Passer, et voir ce qui s’est passé',
  compared: (thought, record) => `Vous pensiez : « ${thought} ». Établi : « ${record} ».`,
  same: (thought) => `Vous pensiez : « ${thought} ». Établi : la même chose.`,
}
