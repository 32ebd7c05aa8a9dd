import type { ItemWords } from './en'
import { que } from '../que'

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`

/** Jusqu’où un objectif est atteint. */
export const levelsFr: ItemWords['levels'] = {
  'not-yet': () => 'pas encore',
  begun: (right) => `montré ${plural(right, 'fois', 'fois')}`,
  shown: () => 'montré',
  kept: () => 'retenu',
  back: () => 'à reprendre',
}

/** Les mots des questions et de la fin du quiz, en français. */
export const words: ItemWords = {
  how: {
    single: 'Choisissez une réponse.',
    multiple: 'Choisissez toutes les bonnes réponses.',
    order: 'Déplacez les lignes avec leurs boutons, ou faites-les glisser.',
    match: 'Choisissez une phrase pour chacun. Chacune ne sert qu’une fois.',
    attribution:
      'Qui le dit ? Choisissez un nom pour chaque phrase. Un nom peut servir plusieurs fois, ou pas du tout.',
    numeric: 'Écrivez un nombre en chiffres.',
    cloze: 'Choisissez un mot pour chaque blanc.',
    evidence: 'Lisez le passage et choisissez la phrase qui l’appuie.',
  },
  missing: {
    single: 'Choisissez d’abord une réponse.',
    multiple: 'Choisissez d’abord au moins une réponse.',
    order: 'Mettez d’abord les lignes en ordre.',
    match: (open) => `Donnez d’abord à chacun sa phrase : il en reste ${open}.`,
    attribution: (open) => `Choisissez d’abord un nom pour chaque phrase : il en reste ${open}.`,
    numeric: 'Écrivez d’abord un nombre, comme 2 400 ou 2,5.',
    evidence: 'Choisissez d’abord une phrase.',
    cloze: (open) => `Remplissez d’abord chaque blanc : il en reste ${open}.`,
    twice: 'Une phrase est donnée deux fois. Chacune ne va qu’à un seul.',
    same: 'C’est la réponse que vous avez donnée. Changez quelque chose, ou demandez la réponse.',
  },
  levels: levelsFr,
  order: {
    up: (step) => `Monter : ${step}`,
    down: (step) => `Descendre : ${step}`,
    moved: (step, place, all) => `Place ${place} sur ${all} : ${step}`,
    drag: 'Faire glisser',
    right: 'à sa place',
    put: (place) => `pas à sa place : vous l’avez mis à la place ${place}`,
  },
  choose: '– choisir –',
  gap: (number, all) => `Blanc ${number} sur ${all}`,
  number: 'Votre nombre',
  you: 'votre réponse',
  key: 'la réponse',
  youGave: (given) => `Votre réponse : ${given}`,
  keyIs: (key) => `La réponse : ${key}`,
  partRight: 'juste',
  partWrong: 'faux',
  partLeft: 'écarté à juste titre',
  partMissed: 'oublié',

  sure: {
    ask: 'Avec quelle certitude ?',
    sure: 'Je le sais',
    think: 'Je le pense',
    guess: 'Je devine',
    optional: 'Vous pouvez ne rien cocher.',
    option: 'Me demander si je suis sûr',
  },

  think: 'Cherchez d’abord la réponse, puis regardez.',
  showOptions: 'Montrer les choix',
  check: 'Vérifier',
  checkAgain: 'Vérifier de nouveau',
  give: 'Donner cette réponse',
  show: 'Voir la réponse',
  notYet: 'Pas encore',
  partly: 'Juste en partie, pour l’instant',
  partsRight: (right, all) => `${plural(right, 'partie juste', 'parties justes')} sur ${all}.`,
  lookAgain: (paragraphs) => `C’est dit au paragraphe ${paragraphs}.`,
  metIn: (scene) => `Relire la scène : ${scene}`,
  backToItem: 'Revenir à la question',
  believes: (belief) => `Qui choisit cela pense peut-être ${que(belief)}. Regardez encore :`,
  oneMore: 'Un second essai, pour la moitié des points.',

  right: 'Juste',
  rightAgain: 'Juste au second essai',
  partlyRight: 'Juste en partie',
  wrong: 'Faux',
  shown: 'La réponse, comme vous l’avez demandé',
  worth: (points, max) => `${points} sur ${plural(max, 'point', 'points')}`,
  facts: (count) => (count === 1 ? 'Le fait qui la fonde' : `Les ${count} faits qui la fondent`),
  by: (status, voice, paragraphs) => [status, voice, paragraphs].filter(Boolean).join(' · '),

  weaker: (count) =>
    `${plural(count, 'question', 'questions')}, deux pour chacun des points que vous connaissez le moins. Les questions manquées ou jamais traitées viennent d’abord.`,
  everything: (total) => `Les ${total} questions`,

  end: {
    sureWrong: 'Ce que vous pensiez savoir, et qui était faux',
    sureWrongLead: 'Les meilleurs endroits à relire : ce qu’on croit savoir, on ne le vérifie pas.',
    guessRight: 'Là où vous avez deviné juste',
    guessRightLead: 'Vous en savez peut-être plus que vous ne croyez.',
    calibration: (sureWrong, sure, guessRight, guessed) =>
      `Sûr et faux : ${sureWrong} sur ${sure}. Deviné et juste : ${guessRight} sur ${guessed}.`,
    calibrated: 'Partout où vous avez répondu « je le sais », c’était juste.',
    comeBack: 'Une chose à revoir',
    answers: 'Vos réponses',
  },
}
