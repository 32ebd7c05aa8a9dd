import type { AssignmentWords } from './en'

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`

/** What a student reads of an assignment, and hands in, in French. */
export const words: AssignmentWords = {
  title: 'Travail à faire',
  noScript: 'Le travail est dans le lien, que seul un script peut lire. Activez JavaScript pour le voir.',
  opening: 'Ouverture…',
  failure: {
    'not-an-assignment':
      'Il n’y a pas de travail dans ce lien. Redemandez le lien à votre enseignant, ou scannez le code QR, et ouvrez-le en entier.',
    newer:
      'Ce travail a été préparé avec une version plus récente de Conseiller Bamako. Rechargez cette page pour l’obtenir, puis rouvrez le lien.',
    damaged: 'Il manque une partie de ce lien. Copiez le lien entier, jusqu’à sa dernière lettre, et rouvrez-le.',
  },
  pasteTitle: 'Ouvrir un travail',
  paste: 'Collez le lien de votre enseignant',
  pasteOpen: 'Ouvrir',
  others: 'Ouverts auparavant dans ce navigateur',
  openNamed: (title) => `Ouvrir « ${title} »`,
  brokenRecords: (count) =>
    `${plural(count, 'travail gardé ici ne peut pas être lu', 'travaux gardés ici ne peuvent pas être lus')} avec cette version. Rien n’est supprimé ; rouvrez le lien.`,
  unkept: 'Ce navigateur ne permet pas à la page de garder quoi que ce soit. Rendez votre travail avant de la fermer.',

  kicker: 'Votre enseignant vous demande ceci',
  by: (day) => `Pour le ${day}`,
  chapter: (section, title) => `Chapitre ${section} : ${title}`,
  minutes: (shortest, longest) => (shortest === longest ? `${shortest} min` : `de ${shortest} à ${longest} min`),
  inAll: (shortest, longest) =>
    `En tout ${shortest === longest ? shortest : `de ${shortest} à ${longest}`} minutes de jeu, et le quiz.`,
  sign: { name: 'Vous le rendez sous votre nom.', 'code-name': 'Vous le rendez sous un nom de code.' },
  tries: { 1: 'Un essai par question.', 2: 'Deux essais par question, le second pour la moitié des points.' },
  feedback: { now: 'Vous voyez aussitôt si c’était juste.', end: 'Vous voyez à la fin ce qui était juste.' },
  confidence: 'À chaque réponse, on vous demande votre degré de certitude.',
  open: 'Rien de plus n’est demandé. Le reste du récit vous reste ouvert.',
  aids: 'Rien n’est minuté : prenez le temps qu’il vous faut. Lettres plus grandes, autre caractère, lecture à voix haute : le bouton « Aa » en haut.',
  missing: (count) =>
    `${plural(count, 'dossier de ce travail ne se trouve pas', 'dossiers de ce travail ne se trouvent pas')} dans cette version du récit. Jouez les autres, et dites-le à votre enseignant.`,
  file: (title) => title,
  quiz: (count, minutes) =>
    `Quiz : ${plural(count, 'question', 'questions')}, environ ${plural(minutes, 'minute', 'minutes')}`,
  state: { untouched: 'pas commencé', underway: 'en cours', done: 'fait' },
  answered: (done, all) => `${plural(done, 'réponse', 'réponses')} sur ${all}`,
  marks: (points, asked, answered, percent) =>
    `Vos quiz : ${points} sur ${plural(asked, 'point', 'points')} (${percent} %), ${plural(answered, 'réponse', 'réponses')} sur ${asked}${asked > answered ? ` ; ${asked - answered} sans réponse, sans aucun point` : ''}. Votre enseignant voit les mêmes chiffres.`,
  progress: (done, all) => `${plural(done, 'étape faite', 'étapes faites')} sur ${all}`,

  begin: 'Commencer',
  beginFile: (title) => `Commencer « ${title} »`,
  goOn: 'Continuer',
  goOnFile: (title) => `Continuer « ${title} »`,
  toQuiz: 'Vers le quiz',
  debrief: 'Bilan',
  debriefOf: (title) => `Bilan de « ${title} »`,
  toHandIn: 'Rendre',
  handInEarly: 'Vous pouvez rendre votre travail avant d’avoir tout fait, et le rendre de nouveau plus tard.',
  handedIn: (when) => `Préparé pour la dernière fois le ${when}. Vous pouvez rendre votre travail de nouveau.`,
  allDone: 'Tout ce qui est demandé est fait.',
  strip: (title) => `Travail « ${title} »`,
  somebodyElse: 'Quelqu’un d’autre travaille ici',
  somebodyElseHint:
    'Recommence ce travail pour la personne suivante sur cet appareil. Ce qui a été fait jusqu’ici est gardé.',
  before: 'Travaux d’autres personnes sur cet appareil',
  beforeHint: 'Ne revenez qu’à votre propre travail : il s’ouvre avec son nom et ses phrases.',
  backTo: (when) => `Revenir au travail ouvert pour la dernière fois le ${when}`,
  toAssignment: 'Vers le travail',

  handIn: 'Rendre',
  handInLead: (title) => `Pour « ${title} ».`,
  nothing: 'Il n’y a encore rien à rendre : jouez d’abord un dossier du travail.',
  noAssignment: 'Aucun travail n’est ouvert dans ce navigateur. Ouvrez d’abord le lien de votre enseignant.',
  notAll: (done, all) =>
    `${plural(done, 'étape faite', 'étapes faites')} sur ${all}. Vous pouvez rendre votre travail maintenant, et le rendre de nouveau quand vous aurez avancé.`,
  who: 'Qui rend ce travail',
  name: { name: 'Votre nom', 'code-name': 'Votre nom de code' },
  second: { name: 'Nom de l’autre élève', 'code-name': 'Nom de code de l’autre élève' },
  pair: 'Nous sommes deux sur cet appareil',
  nameMissing: 'Écrivez votre nom, pour que votre enseignant sache à qui c’est.',
  which: 'Quelle partie',
  whichHint: 'Vous avez joué ceci plus d’une fois.',
  run: (when, decisions) => `Commencée le ${when}, ${plural(decisions, 'décision', 'décisions')}`,
  wordsTitle: 'Avec vos mots',
  wordsLead: 'Facultatif. Seul votre enseignant lit ces phrases. Elles sont gardées ici à mesure que vous écrivez.',
  memo: 'Une phrase : pourquoi ce conseil ?',
  memoAdvised: 'Vous avez conseillé :',
  debriefTitle: 'Au bilan',
  debriefAsks: [
    'Que conseilleriez-vous autrement maintenant, et sur quelle preuve ?',
    'Quelle voix vous a manqué, et qu’aurait-elle pu dire ?',
    'Quelle question la classe devrait-elle discuter ?',
  ],
  wordsFailed:
    'Le texte de vos décisions n’a pas pu être chargé. Vous pouvez rendre votre travail sans ces phrases, ou recharger la page.',
  make: 'Préparer ce que je rends',
  making: 'Préparation…',
  holds:
    'Cela contient votre nom, vos décisions et vos réponses avec leurs heures, et vos phrases, mais aucun score. C’est scellé : seul votre enseignant peut l’ouvrir.',
  holdsOpen:
    'Cela contient votre nom, vos décisions et vos réponses avec leurs heures, et vos phrases, mais aucun score.',
  openNotice: {
    'no-key': 'Ce travail a été préparé sans clé : toute personne qui transporte ce que vous rendez peut le lire.',
    'no-crypto':
      'Cette page est servie sans chiffrement (http) : ce que vous rendez n’est pas scellé, et toute personne qui le transporte peut le lire. Donnez-le directement à votre enseignant.',
  },

  ready: 'C’est prêt pour votre enseignant',
  readyLead: 'Rien n’a été envoyé. Choisissez un moyen :',
  byLink: 'Par un lien, dans un message ou un courriel',
  byCode: 'Par un code à coller',
  byFile: 'Par un fichier',
  saveFile: 'Enregistrer le fichier',
  fileSaved: 'Le fichier est dans vos téléchargements. Joignez-le, ou déposez-le où votre classe rend ses travaux.',
  byQr: 'Par un code QR : votre enseignant scanne votre écran',
  qrLabel: 'Code QR de ce que vous rendez',
  qrWithoutWords:
    'Vos phrases sont trop longues pour lui et n’y sont pas ; elles sont dans le lien, le code et le fichier.',
  damagedKey:
    'La clé de ce travail est abîmée : rien ne peut être scellé pour votre enseignant. Ce que vous avez fait est gardé : ouvrez de nouveau le lien de votre enseignant, puis rendez votre travail.',
  qrTooLong: 'Il y a trop de choses pour un code QR. Prenez le lien ou le fichier.',
  print: 'Imprimer la page',
  printHead: 'Rendu',
  change: 'Changer quelque chose',
  copy: 'Copier',
  copied: 'Copié',
  fileText: (code) =>
    `Conseiller Bamako : un travail rendu. Donnez ce fichier à votre enseignant, qui l’ouvre dans la vue de classe.\n\n${code}\n`,
}
