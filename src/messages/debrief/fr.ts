import { withinSentence } from '../withinSentence'
import type { DebriefWords } from './en'

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`

/** The debriefs, of a chapter and of the whole story, in French. */
export const words: DebriefWords = {
  none: 'Vous n’avez encore pris aucune décision dans ce chapitre.',
  playFirst: 'Jouez d’abord le chapitre ; le bilan est fait de vos propres décisions.',
  noneAtAll: 'Vous n’avez encore pris aucune décision.',
  playStory: 'Jouez d’abord ; le bilan est fait de vos propres décisions.',

  findingTitle: 'Ce qui ressort',
  finding: {
    parted: (scene, advice, record) =>
      `C’est dans « ${scene} » que vous vous êtes le plus éloigné des faits. Vous avez conseillé : « ${advice} », et on vous a suivi. Les autorités ont réellement fait ceci, ou à peu près : « ${record} ».`,
    partedMoved: (what, moved) => `Ce qui a le plus bougé dans votre récit : ${what}, ${moved} (simulé).`,
    partner: (partner, from, to) =>
      `${partner} : « ${from} » quand vos conseils y touchent pour la première fois, « ${to} » après la dernière (simulé).`,
    partnerAsk: 'Laquelle de vos décisions en est la cause ?',
    missed: (scene) => `Dans « ${scene} », les autorités ont fait autre chose que ce que vous attendiez.`,
    aside: (scene, advice) =>
      `Dans « ${scene} », vous avez conseillé : « ${advice} », et personne ne vous a suivi : les faits ont suivi leur cours.`,
    together: (decisions) =>
      decisions < 2
        ? 'Votre conseil rejoint ce qui s’est réellement passé. Que se serait-il passé avec un autre conseil ?'
        : `Vos ${decisions} conseils rejoignent ce qui s’est réellement passé. Où auriez-vous osé autre chose ?`,
  },
  summary: (made, heeded, sound, memos) =>
    `${plural(made, 'décision', 'décisions')}, dont ${heeded} suivie${heeded < 2 ? '' : 's'}.` +
    (memos ? ` Preuves qui appuient le conseil : ${sound} sur ${plural(memos, 'note', 'notes')}.` : ''),

  predictedTitle: 'Ce que vous attendiez, et ce que les autorités ont fait',
  predicted: (right, all) => `Vous avez vu juste ${right} fois sur ${all}.`,
  noneAsked:
    'Vous n’avez pas dit ce que vous attendiez. Après chaque note, le récit demande : « Et qu’ont réellement fait les autorités ? »',
  morePredicted: (count) => (count < 2 ? 'Encore une de vos suppositions' : `Encore ${count} de vos suppositions`),

  sentenceTitle: 'Dites-le en une phrase',
  sentenceAsk: (chapter) => `Sans regarder en arrière : que dit le briefing sur « ${chapter} » ?`,
  sentenceAskStory: 'Sans regarder en arrière : que dit tout le briefing du Mali et de ses partenaires ?',
  sentenceHint:
    'Votre phrase reste avec cette partie. Si vous rendez la partie à un enseignant, elle l’accompagne, et il peut la noter.',
  keep: 'La garder et comparer',
  change: 'L’écrire autrement',
  empty: 'Écrivez d’abord une phrase, même très courte.',
  yours: 'La vôtre',
  model: 'Celle que le récit écrirait',
  compare: 'Que dit l’une que l’autre laisse de côté ?',
  unkept: 'Ce navigateur ne garde rien. Votre phrase dure tant que cette page reste ouverte.',

  voicesTitle: 'Qui on a entendu, et qui non',
  within: withinSentence('fr'),
  heard: (names) => `On entend surtout : ${names}.`,
  through: (who) => `Seulement par un personnage inventé : ${who}.`,
  nobody: (names) => `On n’entend pas du tout : ${names}.`,
  tally: 'Toutes les voix, comptées',
  voicesLead: 'Les énoncés du briefing sur lesquels repose le récit, selon qui les soutient.',
  statements: (count) => plural(count, 'énoncé', 'énoncés'),
  missing: 'Qui le dit, et qui manque ?',

  folds: {
    decisions: (count) => `${plural(count, 'décision', 'décisions')}, une par une`,
    line: 'Votre ligne et les faits',
    reasoned: 'Comment vous avez raisonné, et ce qui en est sorti',
    questions: 'Trois questions à discuter',
    argument: 'Ce que soutient la section',
  },
  you: 'Vous avez conseillé',
  asRecord: 'Le même cours que les faits',
  heeded: 'suivi',
  aside: 'écarté, au dossier',
  evidence: 'Votre preuve',
  reasoning:
    'Un bon raisonnement et un bon résultat sont deux choses. On juge si la preuve concerne le conseil ; le monde, lui, répond à part.',
  toQuiz: 'Vers le quiz',
  toPlay: 'Retour au récit',

  storyLead: 'Tous les dossiers de cette partie, à côté de ce qui a été fait.',
  surprising: 'La décision la plus éloignée de ce qui s’est passé',
  chapters: 'Les chapitres, un par un',
}
