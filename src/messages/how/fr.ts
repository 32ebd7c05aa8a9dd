import type { HowWords } from './en'

/** La page d’aide en français. */
export const words: HowWords = {
  steps: [
    {
      title: 'Lire la scène',
      text: 'Chaque dossier couvre un moment d’une relation du Mali. Une scène a une date et un lieu. Ceux qui s’y trouvent ne sont pas d’accord, et chacun a ses raisons.',
    },
    {
      title: 'Conseiller',
      text: 'Choisissez le conseil que vous pourriez défendre. Pour une note, choisissez aussi la preuve sur laquelle vous l’appuyez. Puis envoyez-la : alors seulement, ses effets apparaissent.',
    },
    {
      title: 'Garder la confiance du pouvoir',
      text: 'La confiance du pouvoir, en cinq points, dit jusqu’où le pouvoir vous suit. Un conseil à contre-courant annonce, avant l’envoi, combien il en demande. Si elle manque, le conseil est écarté et reste au dossier. Être écarté ne coûte rien ; un raisonnement solide la fait monter.',
    },
    {
      title: 'Découvrir les faits',
      text: 'Votre conseil change la suite des événements dans la simulation. Il ne change jamais les faits : après chaque décision, une fiche dit ce qui s’est réellement passé.',
    },
    {
      title: 'Revenir en arrière',
      text: 'Chaque chapitre se termine par un bilan tiré de vos propres décisions et par un quiz sur les faits. De là, vous pouvez revenir à n’importe quelle décision et essayer autre chose, dans une nouvelle partie.',
    },
  ],
  signsTitle: 'D’où vient une phrase',
  signsLead:
    'Le texte simulé ne porte aucun signe. Les quatre autres sortes de phrases en portent un. Touchez-le pour lire qui parle et où le briefing le rapporte.',
  simulatedTitle: 'Ce qui est simulé',
  simulated: [
    'Vous, les personnes à qui vous parlez, ce qu’elles disent de leur propre voix et tout ce que votre conseil change sont inventés. Les personnes réelles n’apparaissent que dans des phrases sourcées ; on ne leur prête ni parole ni acte.',
    'Les dix indicateurs sont eux aussi une simulation. Le briefing ne donne pas de tels chiffres. Chaque changement dit sa raison, et si le briefing l’affirme, si nous la déduisons ou si nous l’inventons.',
    'Un bon conseil n’est pas la même chose qu’un bon résultat. Plusieurs chemins se défendent, aucun ne gagne.',
  ],
  contentTitle: 'Ce qui est difficile à lire',
  content:
    'Le récit parle d’une guerre. Il mentionne, sobrement et toujours avec la source, des civils tués, un charnier et des exécutions. Rien n’est montré. Vous pouvez vous arrêter à n’importe quelle phrase ; votre place est gardée.',
  teachersTitle: 'Pour la classe',
  teachers: [
    'Un dossier prend une dizaine de minutes et se joue depuis le sommaire, sans les précédents : il commence par ce qu’il faut savoir. Les élèves lisent une scène, conseillent, puis découvrent les faits ; un cours peut donc s’arrêter après n’importe quelle décision pour demander qui le dit, et qui manque.',
    'Chaque chapitre se termine par un bilan et par un quiz sur les faits, jamais sur ce qui est simulé. Il n’y a pas de compte et rien n’est envoyé : ce que font les élèves reste dans leur navigateur, et ni vous ni nous ne le voyons s’ils ne le montrent pas.',
  ],
  materials: 'Plans de séance, guides de discussion, corrigés et éditions papier',
  sourceTitle: 'La source, et qui nous sommes',
  source:
    'Tous les faits viennent d’International Crisis Group, « Mali : éviter le piège de l’isolement », Briefing Afrique, Bamako/Dakar/Bruxelles, 9 février 2023, racontés avec nos propres mots et cités par paragraphe, comme II.3. Ceci est une adaptation pédagogique indépendante, qu’International Crisis Group n’a ni faite ni approuvée.',
  privacyTitle: 'Vie privée',
  privacy:
    'Il n’y a ni compte ni serveur à l’écoute. Vos parties sont gardées dans ce navigateur et nulle part ailleurs. Rien n’est envoyé à moins que vous ne le fassiez vous-même. Effacer les données de ce site dans le navigateur les supprime.',
  keyboardTitle: 'Clavier et lecteurs d’écran',
  keyboard:
    'Tout s’atteint avec la touche Tab ; les options se choisissent avec les flèches. Échap ferme une explication. Des raccourcis d’une seule touche font davantage, et peuvent être désactivés ; le point d’interrogation en donne la liste. Quand une page du récit se tourne, le curseur passe à son titre et le résultat est annoncé.',
}
