import { withinSentence } from '../withinSentence'
import type { DiscussionWords } from './en'

const bases = {
  said: 'le briefing le dit',
  inferred: 'notre déduction à partir du briefing',
  invented: 'notre invention',
}

/** Reasoning, outcome and questions of the debrief in French. */
export const words: DiscussionWords = {
  title: 'Le raisonnement et le résultat, chacun de son côté',
  reasoned: 'Votre raisonnement',
  reasonedText: 'On juge si la fiche concerne le conseil. Ce qui en est sorti n’entre pas en compte ici.',
  noMemos: 'Pas de note dans ce chapitre : rien ne s’appuyait sur une preuve.',
  why: {
    supports: 'Elle concerne le conseil et parle en sa faveur.',
    beside: 'Le conseil n’en découle pas.',
    against: 'Elle parle contre le conseil.',
  },
  rested: 'La fiche choisie comme preuve.',
  alsoFor: 'En faveur du conseil aussi, sur la table :',
  wasFor: 'En faveur du conseil, sur la table :',
  alsoAgainst: 'Contre lui aussi, sur la table :',
  wasAgainst: 'Contre le conseil, sur la table :',
  fell: 'Ce qui en est sorti',
  fellText: 'Simulé : ce que le monde du récit en a fait.',
  simulated: 'simulé',
  heeded: 'Suivi.',
  aside: 'Écarté, au dossier.',
  nothing: 'Rien n’a bougé sur l’échelle simulée.',
  best: 'La mieux étayée',
  bestOf: (memo) => `Votre note la mieux étayée dans ce chapitre : « ${memo} ».`,
  weakest: 'La moins étayée',
  weakestOf: (memo) => `La moins étayée : « ${memo} ».`,

  questionsTitle: 'Trois questions à débattre',
  within: withinSentence('fr'),
  questionsText: 'Tirées de cette partie. Aucune n’a une seule bonne réponse.',
  cost: (advice, what, because) =>
    `Vous avez conseillé « ${advice} », et on vous a suivi. Cela a eu un prix (simulé) : ${what}. ${because} Qui a payé ce prix, et donneriez-vous encore le même conseil ?`,
  fallen: {
    security: 'la sécurité s’est dégradée',
    civilians: 'les civils ont été moins en sécurité',
    support: 'le soutien populaire a baissé',
    treasury: 'le Trésor public s’est appauvri',
    politics: 'la vie politique et le dialogue se sont resserrés',
    france: 'les relations avec la France se sont refroidies',
    west: 'les relations avec les autres partenaires occidentaux se sont refroidies',
    ecowas: 'les relations avec la Cédéao et les voisins se sont refroidies',
    un: 'les relations avec la mission de l’ONU se sont refroidies',
    russia: 'les relations avec la Russie se sont refroidies',
    standing: 'la confiance du pouvoir a baissé',
  },
  asideAsk: (advice) =>
    `Vous avez conseillé « ${advice} », et ce conseil a été écarté. Qu’aurait-il fallu pour qu’il soit entendu, et était-il juste de l’écrire tout de même ?`,
  noCost: 'Vos conseils n’ont rien fait baisser sur l’échelle simulée. Quel prix le modèle ne voit-il peut-être pas ?',
  unheard: (voice, statement, advice) =>
    `Sur la table se trouvait un énoncé (${voice}) : « ${statement} » Vous avez conseillé « ${advice} », sans appuyer aucune note sur cette voix. Que dirait-elle de votre conseil ?`,
  silent: (voice) =>
    `On n’entend pas dans ce chapitre : ${voice}. Quelle question vous aurait-on posée de ce côté avant votre conseil ?`,
  contested: (scene, accounts) =>
    `Dans « ${scene} », une version contredit l’autre. ${accounts} Est-ce vrai, et comment le saurait-on ? Qu’est-ce que chaque côté a pu voir ? Qu’est-ce qui est établi, et par qui ? Qu’est-ce que personne ne sait dans ce dossier, et qui devrait aller voir ?`,
  noVoice: 'Quel point de vue auriez-vous voulu entendre avant de conseiller, et où l’auriez-vous trouvé ?',
  assumption: (scene, what, moved, because, basis) =>
    `Dans « ${scene} », le modèle suppose : « ${because} » (${bases[basis]}). Il a donc fait bouger « ${what} » : ${moved}. Que faudrait-il pour que cela soit vrai, et qu’est-ce qui parle contre ?`,
  noAssumption:
    'Le modèle n’a rien fait bouger dans ce chapitre. Qu’aurait-il dû faire bouger, et pour quelles raisons ?',
}
