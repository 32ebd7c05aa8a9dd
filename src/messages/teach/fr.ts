import { forEachLanguage } from '../../model/languages'
import { languageName } from '../languageName'
import type { TeachWords } from './en'

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`

/** The page on which teachers make assignments, in French. */
export const words: TeachWords = {
  title: 'Donner un travail',
  lead: 'Choisissez ce que la classe joue. Vous obtenez un lien et un code QR pour la classe, et un lien pour vous seul qui ouvre ce qui est rendu. Aucun compte, rien ne nous est envoyé.',
  noScript: 'Les travaux sont préparés dans votre navigateur, par un script. Activez JavaScript pour en donner un.',
  opening: 'Ouverture…',

  what: 'Ce que la classe joue',
  whatHint:
    'Un chapitre suit une partie du briefing. Il compte de un à trois dossiers : un dossier se joue en une fois, une dizaine de minutes, puis son quiz.',
  oneFile: (title) => `Son seul dossier : « ${title} »`,
  chapter: (section, title) => `Chapitre ${section} : ${title}`,
  minutes: (shortest, longest) => (shortest === longest ? `${shortest} min` : `de ${shortest} à ${longest} min`),
  objectives: 'Ce qu’on y apprend',
  wholeChapter: (title) => `Tout le chapitre « ${title} »`,
  nothingChosen: 'Choisissez au moins un dossier.',
  leap: 'Vous sautez des dossiers. C’est possible : chaque suite commence par ce qu’il faut savoir et se joue comme une partie à part.',

  how: 'Comment',
  name: 'Titre',
  due: 'Pour le (jour à afficher)',
  dueHint: 'Facultatif. Rien ne se ferme ce jour-là.',
  language: 'Langue',
  languages: forEachLanguage((language) => languageName(language, 'fr')),
  asks: 'Les élèves signent de',
  asksChoices: { name: 'leur nom', 'code-name': 'un nom de code' },
  more: 'Réglages du quiz',
  tries: 'Essais par question',
  triesChoices: { 1: 'Un', 2: 'Deux, le second pour la moitié des points' },
  triesOne: 'Avec la correction à la fin, il y a un seul essai : un second révélerait que le premier était faux.',
  order: 'Questions',
  orderChoices: { same: 'les mêmes pour toute la classe', own: 'différentes pour chaque élève' },
  feedback: 'Correction',
  feedbackChoices: { now: 'après chaque question', end: 'à la fin' },
  confidence: 'Demander aux élèves s’ils sont sûrs',
  confidenceChoices: { no: 'Non', yes: 'Oui, à chaque réponse' },

  summary: (files, shortest, longest, quiz) =>
    `${plural(files, 'dossier', 'dossiers')}, ${shortest === longest ? shortest : `de ${shortest} à ${longest}`} minutes de jeu, et environ ${quiz} pour le quiz`,
  make: 'Préparer le travail',
  making: 'Préparation…',
  preview: 'Aperçu, avec les réponses',
  previewOnly: 'Aperçu',
  previewShut:
    'Voici le travail tel qu’un élève le voit. Les questions et leurs réponses s’ouvrent une fois qu’il est fait : elles vont avec le lien de professeur.',
  previewLead:
    'Voici le travail tel qu’un élève le voit. Dessous, pour vous : les questions, la bonne réponse signalée.',
  previewEach: 'Les questions et leur ordre sont les mêmes pour tous.',
  previewDrawn: (count, total) => `Chaque élève en reçoit ${count} sur ${total}.`,
  right: 'bonne réponse',
  key: 'Bonne réponse :',
  decisions: (count) => plural(count, 'décision', 'décisions'),
  play: (title) => `Jouer vous-même « ${title} »`,
  previewFailed: 'Le texte de l’aperçu n’a pas pu être chargé. Le travail peut être préparé sans lui.',

  unreachable: {
    device:
      'Seul cet appareil peut ouvrir cette adresse. Ouvrez cette page à l’adresse du réseau de l’école ou du site, et préparez-y le travail.',
    disk: 'Cette page est sur un disque : aucun lien n’y mène. Donnez aussi le fichier à la classe, avec le code élève ci-dessous.',
  },
  practice:
    'Pour s’exercer : les réponses ne sont pas verrouillées. Elles sont dans les fichiers du site, et quiconque prépare un travail à soi ouvre aussi le corrigé.',
  keys: 'Corrigé :',
  ready: 'Prêt pour la classe',
  project: 'Projeter le code QR',
  print: 'Imprimer l’affiche',
  closeProjection: 'Fermer',
  forClass: 'Pour la classe',
  studentLink: 'Lien des élèves',
  studentCode: 'Code des élèves, à coller sur la page « Travail à faire »',
  studentHint: 'Tout le monde peut le voir. Il contient le travail, et de quoi sceller les réponses.',
  typed: 'Code de classe, à écrire au tableau',
  typedWhere: (page) =>
    `À saisir ${page && `à l’adresse ${page}, ou `}sous « J’ai un code de classe » sur la page d’accueil.`,
  typedHint:
    'Ces cinq mots contiennent les dossiers et tous les réglages ; la classe reçoit les mêmes questions qu’avec le lien. Ils ne contiennent ni titre, ni date, ni clé : ce qui est rendu avec eux n’est pas scellé. Pour une classe qui rend son travail sur papier ou par fichier.',
  asStudent: 'L’ouvrir comme un élève',
  forYou: 'Pour vous seul',
  teacherLink: 'Lien de l’enseignant',
  teacherCode: 'Code de l’enseignant',
  showLink: 'Montrer le lien',
  teacherHint:
    'Il ouvre ce que la classe rend, et rien d’autre ne l’ouvre. Nous n’en avons pas de copie. Il est gardé dans ce navigateur ; gardez-le aussi ailleurs.',
  keyFile: 'Enregistrer la clé dans un fichier',
  keyShared:
    'Sur un ordinateur partagé, prenez le fichier : un lien ouvert peut rester dans l’historique du navigateur, et une page ne peut pas l’en retirer. De la barre d’adresse, celle-ci l’efface.',
  keySaved: 'Le fichier est dans vos téléchargements.',
  inRoom: 'Le jouer en classe, au projecteur',
  toClass: 'Ouvrir la vue de classe',
  unsealed:
    'Cette page est servie sans chiffrement (http) : aucune clé n’a pu être créée, et ce que la classe rend peut être lu par qui le transporte. Ouvrez le site en https pour que tout soit scellé.',
  unkept:
    'Ce navigateur ne permet pas à la page de garder quoi que ce soit. Enregistrez la clé dans un fichier avant de la fermer.',
  copy: 'Copier',
  copied: 'Copié',
  another: 'En préparer un autre',
  qrOf: 'Code QR du lien des élèves',
  tooLong: 'Ce lien est trop long pour un code QR. Donnez le lien à la classe, ou choisissez moins de dossiers.',

  scan: 'Scannez, ou ouvrez le lien envoyé par votre enseignant',
  posterTyped: (page) => `Ou saisissez ce code de classe à l’adresse ${page}`,
  posterTypedHow: 'Avec le code : rendez votre travail sur papier ou par fichier.',
  posterBy: (day) => `Pour le ${day}`,
  posterSign: { name: 'Signez de votre nom.', 'code-name': 'Signez de votre nom de code.' },
  posterMinutes: (shortest, longest) =>
    `${shortest === longest ? shortest : `${shortest} à ${longest}`} minutes de lecture`,
  posterQuiz: 'et un quiz',

  list: 'Vos travaux',
  listHint: 'Préparés dans ce navigateur, ou ouverts ici par leur lien d’enseignant.',
  none: 'Aucun pour le moment.',
  made: (when) => `Préparé le ${when}`,
  show: 'Montrer',
  showNamed: (title) => `Montrer « ${title} »`,
  results: 'Vue de classe',
  delete: 'Supprimer',
  deleteNamed: (title) => `Supprimer « ${title} »`,
  deleted: (title) =>
    `« ${title} » est supprimé, et sa clé avec lui. Ce qui y a été rendu ne s’ouvre plus qu’avec le fichier de la clé ou le lien de l’enseignant.`,
  undo: 'Annuler',
  broken: (count) =>
    `${plural(count, 'travail gardé dans ce navigateur ne peut pas être lu', 'travaux gardés dans ce navigateur ne peuvent pas être lus')} avec cette version. Rien n’est supprimé. Ouvrez plutôt le lien de l’enseignant ou le fichier de la clé.`,

  keyFileText: (title, link) =>
    `Conseiller Bamako : la clé d’un travail\n\nTitre : ${title}\n\nLe lien ci-dessous ouvre ce que la classe rend. Rien d’autre ne l’ouvre, et personne n’en a de copie : gardez ce fichier, et ne le donnez qu’aux personnes qui ont le droit de lire les réponses.\n\n${link}\n`,

  limits: 'Ce que cela peut, et ne peut pas',
  limitsText: [
    'Ce qui est rendu contient les décisions, les réponses et les heures, jamais un score : la vue de classe rejoue tout et compte elle-même. Elle remarque ainsi les chemins impossibles, les options qui n’existent pas, les preuves qui n’étaient pas proposées et les réponses à des questions non atteintes.',
    'Une page sans serveur ne peut empêcher un élève décidé d’inventer des réponses, ou de rendre celles d’un autre. Servez-vous-en pour voir ce qu’une classe a compris, non pour certifier qui que ce soit.',
  ],
  room: 'Jouer avec toute la classe au projecteur',
  office: 'Fiche de données pour l’école : ce qui est gardé où, les clés, le temps en plus',
  materials: 'Plans de séance, corrigés, éditions papier',
}
