import { levelsFr } from '../item/fr'
import type { ProgressWords } from './en'

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`

/** The progress page in French. */
export const words: ProgressWords = {
  opening: 'Lecture de vos parties…',
  noScript:
    'Cette page est faite d’après vos propres parties, que seul un script peut lire. Activez JavaScript pour la voir.',
  lead: 'Jusqu’où vous êtes allé dans le récit, et ce que montrent vos réponses. Tout est recalculé chaque fois d’après vos parties.',
  printTitle: 'Ce que j’ai appris',
  printed: (when) =>
    `Imprimé le ${when}. Réponses de toutes les parties de ce navigateur ; notes de conseil de la partie ouverte.`,
  print: 'Imprimer « Ce que j’ai appris »',
  toReview: 'Révision',
  toStory: 'Vers le récit',
  emptyTitle: 'Rien à montrer pour l’instant',
  empty:
    'Jouez un premier dossier et répondez à ses questions : cette page dira ce que vous avez montré, et ce qu’il faut relire.',

  wayTitle: 'Dans le récit',
  way: (chapters, allChapters, files, allFiles) =>
    `Dans la partie ouverte, vous avez lu jusqu’au bout ${chapters} sur ${plural(allChapters, 'chapitre', 'chapitres')} et ${files} sur ${plural(allFiles, 'dossier', 'dossiers')}.`,
  noRun: 'Aucune partie n’est ouverte.',
  left: (shortest, longest) =>
    longest === 0
      ? 'Il ne reste rien à lire.'
      : shortest === longest
        ? `Il reste environ ${plural(longest, 'minute', 'minutes')}.`
        : `Il reste environ ${shortest} à ${longest} minutes.`,
  chapter: 'Chapitre',
  files: 'Dossiers lus',
  questions: 'Réponses données',
  of: (done, all) => `${done} sur ${all}`,

  objectivesTitle: 'Ce que vous savez faire maintenant',
  objectivesText:
    'Montré : trois questions différentes réussies au premier essai, sans deviner. Retenu : l’une d’elles encore réussie un jour ou plus après, et peu d’erreurs à côté de ce qui était juste. Une erreur ultérieure fait perdre ce niveau, et les révisions comptent.',
  levels: levelsFr,
  asked: (answered, items) =>
    `${plural(answered, 'réponse', 'réponses')} sur ${plural(items, 'question', 'questions')}`,
  total: (met, all) => `${met} sur ${plural(all, 'objectif', 'objectifs')} ${met < 2 ? 'montré' : 'montrés'}.`,

  memosTitle: 'Notes écrites',
  noMemos: 'Aucune note pour l’instant dans la partie ouverte.',
  advised: 'Conseil :',
  rested: 'Preuve :',

  weakTitle: 'À relire',
  moreWeak: (count) => (count < 2 ? 'Encore un point à revoir' : `Encore ${count} points à revoir`),
  shownOf: (shown, all) => `${shown} sur ${all} montré${shown < 2 ? '' : 's'}`,
  noWeak: 'Rien : chaque question a fini par recevoir sa bonne réponse.',
  taught: (scene, file) => `Enseigné dans la scène « ${scene} », dossier « ${file} »`,
  openChapter: (chapter) => `Ouvrir le chapitre « ${chapter} »`,
}
