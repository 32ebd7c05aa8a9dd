import type { ResumeWords } from './en'

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`
const counted = (decisions: number, answers: number): string =>
  [
    ...(decisions || !answers ? [plural(decisions, 'décision', 'décisions')] : []),
    ...(answers ? [plural(answers, 'réponse', 'réponses')] : []),
  ].join(' et ')

/** La page qui emporte les parties et les reprend, en français. */
export const words: ResumeWords = {
  lead: 'Vos parties sont gardées dans ce navigateur et nulle part ailleurs. D’ici, vous les emportez dans un autre.',
  opening: 'Recherche de vos parties…',
  noScript: 'Les parties sont gardées par un script. Activez JavaScript pour emporter les vôtres ou les reprendre.',

  takeTitle: 'Emporter',
  none: 'Il n’y a pas encore de partie dans ce navigateur. Dès que vous en aurez commencé une, son code sera ici.',
  begin: 'Commencer à la première page',
  holds: (runs, deck) =>
    runs === 0
      ? 'Le lien, le code et le fichier contiennent vos fiches de révision.'
      : `Le lien, le code et le fichier contiennent ${runs === 1 ? 'votre partie' : `vos ${runs} parties`}, avec chaque décision et chaque réponse${deck ? ', et vos fiches de révision' : ''}.`,
  link: 'Lien',
  linkHint: 'Ouvrez-le dans l’autre navigateur. Ce qu’il transporte suit le #, qu’aucun serveur ne voit.',
  linkLong:
    'Tout cela est devenu trop long pour un lien : bien des programmes en couperaient la fin. Le fichier contient tout, le code aussi.',
  code: 'Code',
  codeHint:
    'Collez-le sur cette même page, dans l’autre navigateur. Retours à la ligne, espaces et minuscules n’y changent rien.',
  copy: 'Copier',
  copied: 'Copié',
  file: 'Enregistrer un fichier',
  fileText: (link, code) =>
    link
      ? `Conseiller Bamako : vos parties\n\nOuvrez ce lien :\n${link}\n\nou ouvrez ce fichier, ou collez ce code, sur la page « Emporter, reprendre » :\n${code}\n`
      : `Conseiller Bamako : vos parties\n\nOuvrez ce fichier, ou collez ce code, sur la page « Emporter, reprendre » :\n${code}\n`,
  fileName: 'conseiller-bamako-parties.txt',
  whoever: 'Toute personne qui a l’un d’eux peut lire vos parties, mais n’apprend rien d’autre sur vous.',
  qrTitle: 'Code QR',
  qrAlt: (name) => `Code QR de la partie ouverte (${name}). Le lien et le code de cette page la contiennent aussi.`,
  qrLink: (name) =>
    `Contient la partie ouverte (${name}). Visez-le avec l’appareil photo d’un téléphone et suivez le lien.`,
  qrCode: (name) =>
    `Contient la partie ouverte (${name}), sous forme de code. Lisez-le avec un téléphone, copiez le texte et collez-le sur cette page, ouverte dans l’autre navigateur.`,
  qrDeck: 'Les fiches de révision ne sont pas dans l’image : elles voyagent par le lien, le code ou le fichier.',
  qrLong: 'La partie ouverte est devenue trop longue pour un code QR. Prenez le lien ou le fichier.',
  qrNone: 'Aucune partie n’est ouverte. Continuez-en une dans le journal, et son code QR sera ici.',
  name: (number) => `Partie ${number}`,

  bringTitle: 'Reprendre',
  bringText: 'Ce que vous apportez s’ajoute à ce qui est ici. Rien n’est écrasé.',
  paste: 'Lien ou code',
  bring: 'Reprendre',
  openFile: 'Ou ouvrez le fichier que vous avez enregistré, ou une image du code QR',
  failure: {
    empty: 'Collez d’abord un lien ou un code, ou ouvrez un fichier.',
    nothing: 'Aucun code n’a été trouvé. Un code commence par ABR : collez-le en entier, ou tout le lien.',
    other:
      'Ceci vient d’un travail donné en classe, non de parties que vous avez emportées. Ouvrez plutôt le lien de ce travail.',
    cut: 'Il manque la fin du code. Copiez-le de nouveau, d’ABR à la dernière lettre, et collez-le encore une fois.',
    altered:
      'Des lettres du code ont changé en route. Copiez-le de nouveau là où vous l’avez fait, ou prenez le fichier.',
    newer: 'Le code vient d’une version plus récente de ce récit. Rechargez cette page, puis collez-le de nouveau.',
    picture:
      'Aucun code QR n’est lisible sur cette image. Reprenez la photo, bien en face et de près, ou collez le lien.',
  },
  unchanged: 'Vos parties ici sont restées comme elles étaient.',

  broughtTitle: 'Ce qui est arrivé',
  how: {
    added: (name, decisions, answers) => `${name} est nouvelle ici, avec ${counted(decisions, answers)}.`,
    longer: (name, decisions, answers) =>
      decisions || answers
        ? `${name} s’est poursuivie ailleurs : ${counted(decisions, answers)} de plus.`
        : `${name} a été lue un peu plus loin ailleurs.`,
    known: (name) => `${name} était déjà ici, avec tout ce que vous apportez.`,
    parted: (name, decisions, answers) =>
      `Vous avez poursuivi la même partie ici et ailleurs. Les deux sont gardées : ce que vous apportez est devenu ${name}, une branche avec ${counted(decisions, answers)}.`,
  },
  reviewed: (added) =>
    added === 0
      ? 'Vos fiches de révision avaient déjà tout cela.'
      : `${plural(added, 'réponse s’est ajoutée', 'réponses se sont ajoutées')} à vos fiches de révision.`,
  older: (count) =>
    `${plural(count, 'réponse est antérieure', 'réponses sont antérieures')} à la réinitialisation de vos fiches ici, et n’${count < 2 ? 'a pas été reprise' : 'ont pas été reprises'}.`,
  empty: 'Le code est entier, mais il ne contenait aucune partie.',
  go: (name) => `Continuer : ${name}`,
  toJournal: 'Voir toutes les parties dans le journal',

  endTitle: 'Emporter',
  endText:
    'Votre partie est gardée dans ce navigateur. Certains navigateurs, dont Safari, effacent ce qu’un site a gardé après sept jours sans visite. Un lien, un fichier ou un code QR la met à l’abri et la porte sur un autre appareil.',
  endGo: 'Emporter la partie',
  kept: {
    kept: 'Ce navigateur a accepté de garder votre partie durablement, sauf si vous effacez vous-même ses données.',
    declined: 'Ce navigateur, à qui l’on a demandé de garder votre partie durablement, ne l’a pas accepté.',
    unknown: '',
  },
}
