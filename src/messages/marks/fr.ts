import type { MarksWords } from './en'

/** Ce qui revient à un élève, en français. */
export const words: MarksWords = {
  title: 'Vos points',
  lead: 'Les points que votre enseignant a donnés à vos notes de conseil et à vos phrases. Rien n’est envoyé ni gardé : tout est dans le lien.',
  of: (points, most) => `${points} sur ${most}`,
  total: 'En tout',
  notGiven: '—',
  notGivenLabel: 'pas de points donnés',
  notApplicable: 'sans objet',
  advised: 'Votre conseil :',
  rested: 'Votre preuve :',
  comment: 'Commentaire',
  untitled: 'Travail sans titre',
  criteria: {
    evidence: 'Preuves, dans la phrase',
    fit: 'Justesse du conseil, dans la phrase',
    consequences: 'Prise en compte des conséquences',
    status: 'Statut des affirmations',
  },
  ahead: 'Ce qu’on regarde d’habitude, si c’est noté :',
  row: (name, full) => `${name} : ${full}`,
  aheadOwn: 'Votre enseignant peut choisir d’autres lignes.',
  levels: {
    evidence: ['la phrase n’en donne aucune', 'nommée', 'appuie le conseil', 'l’appuie, et dit comment'],
    fit: ['la phrase n’en parle pas', 'à côté de la question', 'y répond', 'y répond, et pèse une autre voie'],
    consequences: ['aucune', 'une, en général', 'une, pour quelqu’un de précis', 'un gain et un prix'],
    status: [
      'des affirmations données pour des faits',
      'dit une fois qui l’affirme',
      'distingue fait et affirmation',
      'et dit ce qu’on ignore',
    ],
  },
  print: 'Imprimer',
  paste: 'Collez le lien ou le code de votre enseignant',
  open: 'Ouvrir',
  noScript: 'Vos points sont dans le lien, que seul un script peut lire. Activez JavaScript pour les voir.',
  none: 'Votre enseignant vous donne un lien qui contient vos points. Ouvrez-le, ou collez-le ici.',
  failure: {
    'no-marks': 'Il n’y a pas de points dans ce texte. Copiez en entier le lien que votre enseignant vous a donné.',
    damaged:
      'Une partie de ce lien manque ou a changé. Copiez-le à nouveau en entier, ou redemandez-le à votre enseignant.',
    newer: 'Ce lien vient d’une version plus récente de cette page. Rechargez la page, puis ouvrez-le à nouveau.',
  },
}
