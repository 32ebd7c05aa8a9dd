import type { ChapterWords } from './en'

/** What the page of a chapter says, in French. */
export const words: ChapterWords = {
  opening: 'Les faits, à lire sans jouer',
  taste: 'Comment cela commence',
  play: 'Jouer ce chapitre',
  question: 'Lire qui le dit, et qui manque',
  questionTitle: 'Qui le dit, et qui manque ?',
  files: 'Les dossiers de ce chapitre',
  onRecordNote: 'Tout, ci-dessous, est raconté comme le briefing le raconte.',
}
