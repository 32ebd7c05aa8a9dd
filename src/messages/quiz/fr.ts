import type { QuizWords } from './en'

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`

export const words: QuizWords = {
  question: (number, all) => `Question ${number} sur ${all}`,
  chooseSeveral: 'Toutes les réponses qui conviennent.',
  right: 'Juste',
  partly: 'Juste en partie',
  wrong: 'Faux',
  source: 'À lire :',
  next: 'Question suivante',
  finish: 'Voir le résultat',
  result: 'Résultat',
  resultPoints: (points, all) => `${points} sur ${plural(all, 'point', 'points')}`,
  objectives: 'Ce que vous savez faire maintenant',
  again: 'Refaire le quiz',
  none: 'Ce chapitre n’a pas encore de questions.',
  begin: 'Commencer le quiz',
  notKept: 'Votre partie n’est pas encore arrivée à ce chapitre : vos réponses sont jugées ici, mais pas conservées.',
  toDebrief: 'Vers le bilan',
  toContents: 'Vers le sommaire',
}
