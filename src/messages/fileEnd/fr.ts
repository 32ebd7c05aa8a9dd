import type { FileEndWords } from './en'

/** What is said where a file, a chapter or a run ends, of what comes next, in French. */
export const words: FileEndWords = {
  label: (file, number, all) => `Du dossier « ${file} » : question ${number} sur ${all}`,
  next: 'Suivant',
  goOn: 'Tourner la page',
  later: 'Plus tard',
  chapterDone:
    'Vous êtes à la fin de ce chapitre. Regardez vos conseils à côté de ce qui a été fait, ou vérifiez ce que disent les faits. Ou continuez.',
  toDebrief: 'Vos décisions à côté des faits',
  toQuiz: 'Ce que disent les faits',
  people: {
    title: 'Comment ils ont pris vos conseils',
    tally: (pleased, troubled) =>
      [
        pleased && `${pleased} ${pleased > 1 ? 'joies' : 'joie'}`,
        troubled && `${troubled} souci${troubled > 1 ? 's' : ''}`,
      ]
        .filter(Boolean)
        .join(', '),
    note: 'Des personnages inventés. Le visage dit comment ils ont pris le dernier.',
  },
  canDo: 'Ce que vous savez faire maintenant',
  nextChapter: 'Chapitre suivant',
  onward: 'Passer au chapitre suivant',
  onwardText: 'La confiance du pouvoir vous suit',
  toEnding: 'Voir comment cela finit',
  backToEnding: 'Retour à votre fin',
  toAssignment: 'Poursuivre le travail',
  toHandIn: 'Tout est fait : rendre le travail',
  which: (number, all) => `Fin ${number} sur ${all}`,
  mattered: 'Les trois décisions qui ont le plus compté',
  aboutEnding: 'En savoir plus sur cette fin',
  otherLed: 'Autres décisions qui ont conduit ici',
  near: {
    title: 'Deux fins toutes proches, et ce qui y aurait mené',
    given: (scene, advice) => `Dans « ${scene} », vous auriez conseillé : « ${advice} ».`,
    notGiven: (scene, advice) => `Dans « ${scene} », vous n’auriez pas conseillé : « ${advice} ».`,
    abroad: (partner, up) => `${partner} : relations plus ${up ? 'chaudes' : 'froides'}.`,
    standing: (up) => `Votre parole aurait porté ${up ? 'plus' : 'moins'} loin.`,
    home: (what, up) => `${what} : ${up ? 'mieux' : 'moins bien'}.`,
  },
  after: {
    title: 'Et maintenant ?',
    whole: 'Toute la partie à côté des faits, et une phrase à vous',
    decision: 'Rejouer à partir d’une décision',
    decisionText: 'Il y a dix fins. Reprenez une décision et voyez où elle mène ; cette partie est gardée.',
    anew: 'Recommencer (votre partie est gardée)',
  },
}
