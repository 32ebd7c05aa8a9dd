import type { ReviewWords } from './en'

/** En français, 0 et 1 sont au singulier. */
const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`

/** The review page in French. */
export const words: ReviewWords = {
  opening: 'Ouverture des fiches…',
  noScript:
    'Les fiches sont faites de vos propres réponses, que seul un script peut lire. Activez JavaScript pour les voir.',
  lead: 'Ce que l’on vous a demandé revient au bout de quelques jours, d’autant plus tard que vous le saviez mieux. Ce que vous avez manqué revient le lendemain.',
  emptyTitle: 'Rien à réviser pour l’instant',
  empty:
    'Les fiches se remplissent d’elles-mêmes : avec les questions auxquelles vous répondez, et avec celles de chaque dossier lu jusqu’au bout.',
  toStory: 'Vers le récit',
  toProgress: 'Progrès',

  due: (count) =>
    count === 0
      ? 'Rien n’est à revoir aujourd’hui.'
      : `${plural(count, 'fiche est', 'fiches sont')} à revoir aujourd’hui.`,
  fresh: (count) =>
    count === 0
      ? 'Toutes les fiches ont été vues.'
      : `${plural(count, 'fiche n’a pas encore été vue', 'fiches n’ont pas encore été vues')}.`,
  all: (count) => `${plural(count, 'fiche', 'fiches')} en tout.`,
  begin: (count) => `Réviser ${plural(count, 'fiche', 'fiches')}`,
  beginFresh: (count) => `Voir ${plural(count, 'nouvelle fiche', 'nouvelles fiches')}`,
  nextDue: (when) => `La prochaine fiche est à revoir le ${when}.`,

  card: (number, all) => `Fiche ${number} sur ${all}`,
  fill: 'Quelles dates et quels chiffres manquent ?',
  ask: { holder: 'Qui est de cet avis ?', reason: 'Pourquoi ?' },
  reasonOf: (who) => `D’après : ${who}.`,
  think: 'Cherchez d’abord la réponse, puis regardez.',
  showAnswer: 'Montrer la réponse',
  gap: 'blanc',
  show: 'Montrer l’énoncé',
  readIn: 'À lire :',
  grade: 'Le saviez-vous bien ?',
  grades: { again: 'À revoir', hard: 'Difficile', good: 'Correct', easy: 'Facile' },
  suggested: 'proposé d’après votre réponse',
  days: (days) => (days < 60 ? `dans ${plural(days, 'jour', 'jours')}` : `dans ${Math.round(days / 30)} mois`),
  stop: 'S’arrêter ici',

  doneTitle: 'C’est tout pour l’instant',
  done: (count) => `${plural(count, 'fiche revue', 'fiches revues')}.`,
  back: 'Retour aux fiches',

  forecastTitle: 'Les quatorze prochains jours',
  forecastAlt: (total, most, when) =>
    total === 0
      ? 'Aucune fiche n’est à revoir dans les quatorze prochains jours.'
      : most === total
        ? `${plural(total, 'fiche', 'fiches')} à revoir, le ${when}.`
        : `${plural(total, 'fiche', 'fiches')} à revoir. Le jour le plus chargé en compte ${most} : le ${when}.`,
  forecastTable: 'Jour par jour, en tableau',
  day: 'Jour',
  cards: 'Fiches à revoir',
  today: 'aujourd’hui',

  careEmptyTitle: 'Apporter des fiches',
  careEmpty:
    'Des fiches que vous avez enregistrées ailleurs dans un fichier peuvent être lues ici. Elles viennent aussi avec un lien, un code ou un fichier de la page « Emporter, reprendre ».',
  careTitle: 'Garder, déplacer ou réinitialiser les fiches',
  careText:
    'Vos fiches restent dans ce navigateur. Un fichier permet de les porter dans un autre ; les deux jeux y sont réunis, et aucune réponse n’est perdue.',
  save: 'Enregistrer les fiches dans un fichier',
  read: 'Lire un fichier de fiches',
  anki: 'Enregistrer les fiches pour Anki',
  ankiWhole: 'Toutes les fiches de l’histoire en paquet Anki (.apkg)',
  ankiText:
    'Pour Anki : un fichier texte à ouvrir par Fichier › Importer. Il contient les questions et les énoncés, pas vos échéances.',
  reset: 'Réinitialiser les fiches',
  resetAsk: 'Réinitialiser les fiches ? Toutes compteront comme jamais vues.',
  resetYes: 'Réinitialiser',
  resetNo: 'Les garder',
  resetDone: 'Les fiches sont réinitialisées.',
  undo: 'Annuler',
  undone: 'Les fiches sont comme avant.',
  saved: (file) => `Enregistré sous ${file}.`,
  merged: (count) =>
    count === 0
      ? 'Le fichier a été lu. Il ne contient rien qui manque ici.'
      : `Le fichier a été lu : ${plural(count, 'réponse ajoutée', 'réponses ajoutées')}.`,
  older: (count) =>
    `${plural(count, 'réponse du fichier est antérieure', 'réponses du fichier sont antérieures')} à la réinitialisation de vos fiches, et n’${count < 2 ? 'a pas été reprise' : 'ont pas été reprises'}.`,
  badFile:
    'Ce fichier ne contient pas de fiches, ou il est endommagé. Rien n’a été changé. Choisissez le fichier produit par « Enregistrer les fiches dans un fichier ».',
  newerFile:
    'Ce fichier vient d’une version plus récente de l’application. Rien n’a été changé. Rechargez la page pour obtenir cette version, puis lisez le fichier de nouveau.',
  aside:
    'Les fiches gardées dans ce navigateur n’ont pas pu être lues. Elles sont mises de côté, pas effacées ; celles-ci sont refaites d’après vos parties.',
  unsaved:
    'Les fiches n’ont pas pu être enregistrées dans ce navigateur. Elles durent tant que cette page reste ouverte : enregistrez-les dans un fichier.',
}
