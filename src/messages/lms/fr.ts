import type { LmsWords } from './en'

/** What a pupil reads where the story runs inside a course, in French. */
export const words: LmsWords = {
  navigation: 'Pages',
  task: 'Votre travail',
  end: 'Enregistrer et fermer',
  privacy: 'Fonctionne dans votre cours, seul à garder ce que vous faites. Rien ne va ailleurs.',
  kicker: 'Votre cours vous demande',
  sign: 'Ce que vous faites va tout seul dans votre cours, sous le nom qu’il vous connaît. Il n’y a rien à rendre.',
  open: 'Cela seul compte. Le reste de l’histoire vous reste ouvert.',
  allDone: 'Tout ce qui est demandé est fait. Vous pouvez encore le revoir, ou fermer.',
  marks: (points, asked, answered, percent) =>
    `Vos quiz : ${points} sur ${asked} ${asked < 2 ? 'point' : 'points'} (${percent} %), ${answered} ${answered < 2 ? 'réponse' : 'réponses'} sur ${asked}${asked > answered ? ` ; ${asked - answered} sans réponse, sans aucun point` : ''}. Votre cours reçoit la même chose.`,
  state: {
    kept: 'Enregistré dans votre cours.',
    telling: 'Enregistrement dans votre cours…',
    waiting:
      'Votre cours ne répond pas. Ce que vous faites est gardé dans cette fenêtre et partira dès qu’il répondra : laissez-la ouverte.',
    full: 'Votre cours n’a plus de place pour cela. Vos dernières étapes ne sont pas enregistrées : prévenez votre enseignant.',
    review: 'Votre cours vous le montre pour le revoir. Ce que vous faites maintenant n’est pas enregistré.',
    none: 'Aucun cours ne répond ici : rien n’est enregistré. Ouvrez cette page depuis votre cours, ou jouez telle quelle.',
    ended: 'Tout est enregistré dans votre cours.',
    endedUnsaved: 'Votre cours n’a pas répondu : vos dernières étapes peuvent y manquer.',
  },
  retry: 'Réessayer',
  endTitle: 'Vous pouvez fermer',
  endLead:
    'Quittez par le chemin que votre cours propose, ou fermez la fenêtre. Ce que vous rouvrirez reprendra à cet endroit.',
  damaged: 'Ce paquet n’est plus tel qu’il a été fait. Demandez à votre enseignant de le remettre dans le cours.',
}
