import type { PredictWords } from './en'

/** What is asked before a memo's record is shown, in French. */
export const words: PredictWords = {
  ask: 'Et qu’ont réellement fait les autorités ?',
  hint: 'Devinez : un seul choix, sans points.',
  none: 'Le briefing n’en dit rien',
  show: 'Passer, et voir ce qui s’est passé',
  compared: (thought, record) =>
    `Vous pensiez : « ${thought} ». Le plus proche de ce qui a vraiment été fait : « ${record} ».`,
  same: (thought) => `Vous pensiez : « ${thought} ». C’est le plus proche de ce qui a vraiment été fait.`,
  right: (thought) => `Bien deviné : « ${thought} ».`,
  own: 'Vous l’aviez conseillé aussi.',
  unknown: (thought) => `Vous pensiez : « ${thought} ». Le briefing ne rapporte rien de ce qui a été fait.`,
}
