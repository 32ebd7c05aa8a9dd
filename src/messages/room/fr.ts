import type { RoomWords } from './en'

/** In French nought is singular. */
const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`

/** Class mode for a projector, in French. */
export const words: RoomWords = {
  title: 'En classe',
  lead: 'Une seule partie pour toute la classe, au projecteur. Vous lisez ensemble, comptez les mains, conseillez, discutez, et montrez ce qui est établi quand vous le décidez. Rien n’est cherché ailleurs et rien n’est envoyé.',
  noScript: 'Une séance se déroule dans votre navigateur, par un script. Activez JavaScript pour en commencer une.',
  failed:
    'Le texte n’a pas pu être chargé. Ouvrez cette page une fois avec une connexion ; ensuite, elle n’a plus besoin du réseau.',

  setup: 'Une nouvelle séance',
  what: 'Ce que la classe joue',
  wholeChapter: (section, title) => `Chapitre ${section}, en entier : ${title}`,
  chapter: (section, title) => `Chapitre ${section} : ${title}`,
  minutes: (shortest, longest) => (shortest === longest ? `${longest} min` : `${shortest} à ${longest} min`),
  reading: (shortest, longest) =>
    `${shortest === longest ? longest : `${shortest} à ${longest}`} minutes de lecture ; avec les votes et la discussion, comptez le double.`,
  name: 'Nom de la séance',
  className: (day) => `Classe du ${day}`,
  present: 'Élèves présents',
  presentHint: 'Facultatif. Chaque décompte des mains y est comparé.',
  presentWrong: 'Écrivez un nombre entier de 1 à 999, ou laissez vide.',
  begin: 'Commencer la séance',

  kept: 'Séances dans ce navigateur',
  keptHint:
    'Chaque étape et chaque décompte sont gardés aussitôt : après un rechargement ou une panne du projecteur, vous reprenez où vous en étiez.',
  keptNone: 'Aucune pour l’instant.',
  unkept:
    'Ce navigateur ne permet pas à la page de garder quoi que ce soit. La séance dure tant que cette page reste ouverte.',
  broken: (count) =>
    `${plural(count, 'séance n’a pas pu être lue', 'séances n’ont pas pu être lues')}. Rien n’a été supprimé ; une version plus récente de cette page pourra peut-être ${count < 2 ? 'l’' : 'les '}ouvrir.`,
  begun: (when) => `Commencée le ${when}`,
  decided: (count) => plural(count, 'décision', 'décisions'),
  goOn: 'Reprendre',
  goOnNamed: (name) => `Reprendre : ${name}`,
  sheet: 'La feuille',
  sheetNamed: (name) => `La feuille : ${name}`,
  delete: 'Supprimer',
  deleteNamed: (name) => `Supprimer : ${name}`,
  deleted: (name) => `« ${name} » est supprimée.`,
  undo: 'Annuler',
  gone: 'Cette séance n’est pas gardée dans ce navigateur.',
  changed: 'Le récit n’a plus le dossier de cette séance. La séance reste gardée ; commencez-en une nouvelle.',
  again: 'Réessayer',
  toTeach: 'Donner plutôt un travail',

  keysTitle: 'Avec une télécommande de présentation',
  keys: 'Avant et arrière (Page suivante et Page précédente, barre d’espace, flèches droite et gauche) avancent ou reculent d’un écran ; B éteint le mur jusqu’à la touche suivante. À la fin d’un texte, avant mène au vote ou à la scène suivante. Cela ne donne jamais le conseil et ne montre jamais ce qui est établi : pour cela, vous appuyez vous-même sur le bouton.',

  bar: 'Outils de la séance',
  presentNow: 'Présents',
  light: 'Rallumer le mur',
  fullScreen: 'Plein écran',
  window: 'Quitter le plein écran',
  larger: 'Caractères plus grands',
  smaller: 'Caractères plus petits',
  back: 'Un pas en arrière',
  leave: 'Quitter',

  timer: 'Temps de discussion',
  preset: (minutes) => `${minutes} min`,
  start: 'Lancer',
  pause: 'Pause',
  reset: 'Réinitialiser',
  timeUp: 'Le temps est écoulé.',

  toVote: 'Passer au vote',
  toText: 'Revenir au texte',
  vote: 'Vote à main levée',
  hands: (label) => `Mains pour ${label}`,
  more: (label) => `Une main de plus pour ${label}`,
  less: (label) => `Une main de moins pour ${label}`,
  counted: (total) => plural(total, 'main comptée', 'mains comptées'),
  countedOf: (total, present) => `${plural(total, 'main comptée', 'mains comptées')} sur ${present}`,
  over: (count) => (count === 1 ? 'Une main de plus que d’élèves.' : `${count} mains de plus que d’élèves.`),
  none: 'Comptez les mains, ou choisissez sans vote.',
  against: (needs, have) =>
    needs > have
      ? `Mal vu : exige un crédit de ${needs}, vous avez ${have}.`
      : `Mal vu : entendu dès un crédit de ${needs}, et coûte un point.`,
  most: (letter) => `Le plus de mains : ${letter}.`,
  tied: (letters) => `Autant pour ${letters} : à vous de décider.`,
  otherwise: (letter) => `Votre choix : ${letter}.`,
  adviceTitle: 'Que conseillons-nous ?',
  evidenceTitle: 'Sur quoi l’appuyons-nous ?',
  evidenceHint: 'Une seule fiche. Faites voter encore, ou choisissez-la vous-même.',
  chosen: 'choisi',
  adviseMost: (letter) => `Conseiller ${letter} : le plus de mains`,
  adviseOther: (letter) => `Conseiller ${letter}`,
  adviseNone: 'Donner le conseil',
  needAdvice: 'Choisissez le conseil à donner : A, B, C.',
  needEvidence: 'Une note a besoin d’une preuve : choisissez une fiche.',

  theirs: (count, total) => `Il a eu ${plural(count, 'main', 'mains')} sur ${total}.`,
  think: 'Que s’est-il réellement passé, à votre avis ?',
  thinkHint: 'Discutez-en d’abord. Ce qui est établi s’affiche quand l’enseignant le décide.',
  showRecord: 'Montrer ce qui est établi',
  simulated: 'simulé',

  done: 'Le dossier est refermé',
  doneText:
    'Les dossiers de la séance sont joués. Le conseil et ses suites étaient simulés ; ce qui est établi ne l’était pas.',
  toSheet: 'La feuille : votes, conseils, ce qui est établi',
  toQuiz: 'Interroger la classe',
  toRoom: 'Retour aux séances',

  sheetTitle: (name) => `${name} : votes et faits établis`,
  sheetLead: 'Ce que la classe a voté, ce qui a été conseillé, ce qui s’est réellement passé.',
  sheetNone: 'Aucune décision n’a encore été prise dans cette séance.',
  sheetPresent: (count) => plural(count, 'élève présent', 'élèves présents'),
  print: 'Imprimer',
  backToLesson: 'Revenir à la séance',
  votes: 'Votes de la classe',
  noVotes: 'Aucune main n’a été comptée.',
  barNote: (count, percent) => `${count} (${percent} %)`,
  advisedMark: 'conseillé',
  recordMark: 'le plus proche des faits',
  received: 'Comment il a été reçu',
  heeded: 'Suivi.',
  aside: 'Écarté ; les faits ont suivi leur cours.',
  rested: 'Appuyé sur',
  notShown: 'Ce qui est établi pour cette décision n’a pas encore été montré.',

  quizTitle: 'Interroger la classe',
  quizOf: (number, all) => `Question ${number} sur ${all}`,
  talk: 'Discutez-en, puis montrez la réponse.',
  showAnswer: 'Montrer la réponse',
  answer: 'La réponse',
  right: 'juste',
  previous: 'Question précédente',
  next: 'Question suivante',
  quizEmpty: 'Ces dossiers n’ont pas de questions.',
}
