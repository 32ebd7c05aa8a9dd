import { languageName } from '../languageName'
import type { Messages } from './en'

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`

/** Tous les mots de l’interface en français. */
export const words: Messages = {
  language: 'fr',
  languageName: 'Français',
  title: 'Conseiller Bamako',
  voices: {
    record: 'Le briefing, qui le rapporte comme un fait',
    'malian-authorities': 'Les autorités maliennes',
    'malian-army': 'L’armée malienne',
    france: 'La France',
    'western-partners': 'Des partenaires occidentaux',
    ecowas: 'La Cédéao',
    un: 'Les Nations unies',
    signatories: 'Des signataires de l’accord de paix',
    'civil-society': 'La société civile',
    'private-sector': 'Le secteur privé',
    'political-figures': 'Des personnalités politiques maliennes',
    'many-malians': 'De nombreux Maliens',
    press: 'La presse',
    'many-sources': 'De nombreuses sources',
    russia: 'La Russie',
    'crisis-group': 'International Crisis Group',
  },
  statuses: {
    record: 'Établi',
    view: 'Un point de vue',
    judgement: 'Jugement de Crisis Group',
    simulated: 'Simulé',
    note: 'Précision',
  },
  statusMeanings: {
    record: 'Un événement, un chiffre ou une fonction que rapporte le briefing.',
    view: 'Ce que quelqu’un affirme ou soutient. Touchez le signe pour savoir qui.',
    judgement: 'Une analyse ou une recommandation d’International Crisis Group.',
    simulated: 'Inventé pour ce récit. Aucun signe.',
    note: 'L’application s’explique elle-même.',
  },
  bases: {
    said: 'Le briefing le dit',
    inferred: 'Notre déduction',
    invented: 'Inventé',
  },
  papers: {
    cable: 'Télégramme',
    letter: 'Lettre',
    radio: 'À la radio',
    list: 'Liste',
    speech: 'Discours',
    note: 'Note',
  },
  forms: {
    speech: { title: 'Le discours sur votre bureau', piece: 'Passage', kept: 'gardé', gone: 'biffé' },
    draft: { title: 'Le projet sur votre bureau', piece: 'Passage', kept: 'gardé', gone: 'biffé' },
    table: { title: 'Sur la table', piece: 'Demande', kept: 'accordée', gone: 'refusée' },
    budget: { title: 'Le budget', piece: 'Ligne', kept: 'payée', gone: 'reportée' },
    cables: { title: 'Deux télégrammes', piece: 'Télégramme', kept: 'retenu', gone: 'écarté' },
  },

  site: {
    skip: 'Aller au texte',
    home: 'Conseiller Bamako, page d’accueil',
    contents: 'Sommaire',
    how: 'Mode d’emploi',
    navigation: 'Pages',
    more: 'Autres pages',
    otherLanguage: 'English',
    switchLanguage: 'Read this page in English',
    independence:
      'Une adaptation pédagogique indépendante. Le briefing « Mali : éviter le piège de l’isolement » (9 février 2023) appartient à International Crisis Group, qui n’a pas pris part à cette adaptation.',
    privacy:
      'Ni compte, ni pistage. Ce que vous faites reste dans ce navigateur jusqu’à ce que vous le rendiez : alors votre enseignant le voit.',
    comfort: 'Confort de lecture',
    listen: 'Lire à voix haute',
    keys: 'Raccourcis clavier',
    readBriefing: 'Lire le briefing sur crisisgroup.org',
  },

  atlas: {
    title: 'Atlas',
    lead: 'Personnes, lieux, organisations, mots difficiles, dates et sources : tout ce dont parle le récit, avec les énoncés et les scènes qui en parlent.',
    parts: {
      people: 'Personnes',
      places: 'Lieux',
      organisations: 'Organisations',
      glossary: 'Glossaire',
      timeline: 'Chronologie',
      sources: 'Sources',
    },
    inAtlas: 'Dans l’atlas',
  },
  review: 'Révision',
  progress: 'Progrès',
  journal: {
    title: 'Journal',
    lead: 'Vos parties : ce que vous avez conseillé, ce qui en est sorti, et le point où l’une s’est écartée de l’autre.',
  },
  resume: 'Emporter, reprendre',

  languages: {
    title: 'Advise Bamako · Conseiller Bamako',
    lead: 'Un récit interactif sur le conseil, la preuve et l’isolement. Mali, de 2021 à 2023.',
  },

  home: {
    lead: 'Vous êtes conseiller ou conseillère à Bamako, de mai 2021 à février 2023. Les nouveaux maîtres du Mali changent d’alliés : que leur dites-vous ?',
    start: 'Commencer le récit',
    startAgain: 'Recommencer (votre partie est gardée)',
    resume: 'Reprendre',
    stands: 'Votre partie en est à :',
    keepsOld: 'Ouvrir un dossier commence une nouvelle partie ; la vôtre est gardée.',
    pace: 'Votre place est gardée dans ce navigateur.',
    contents: 'Sommaire',
    how: 'Mode d’emploi',
    teachers: 'Pour la classe',
  },

  how: {
    title: 'Mode d’emploi',
    lead: 'Dix à treize minutes par dossier. Vous lisez une scène, vous conseillez, vous voyez comment c’est reçu, puis ce qui s’est réellement passé.',
  },

  contents: {
    title: 'Sommaire',
    lead: 'Chaque chapitre suit une partie du briefing. Lisez-en les faits, jouez-en les dossiers, ou les deux.',
    section: (section) => `Partie ${section} du briefing`,
    minutes: (shortest, longest) =>
      shortest === longest ? plural(longest, 'minute', 'minutes') : `${shortest} à ${longest} minutes`,
    inLanguage: (language) => `En ${languageName(language, 'fr')} seulement pour l’instant`,
    files: (count) => plural(count, 'dossier', 'dossiers'),
    stepsBack: 'Retour en arrière',
    quiz: 'Quiz',
    debrief: 'Bilan',
    progress: { untouched: 'Pas commencé', underway: 'En cours', done: 'Lu jusqu’au bout' },
    decisions: (made, all) => `${made} sur ${plural(all, 'décision', 'décisions')}`,
    runTitle: 'Vos parties',
    runBegun: (when) => `Commencée le ${when}`,
    runCurrent: 'Ouverte',
    runOpen: 'Ouvrir cette partie',
    toJournal: 'Les voir dans le journal',
    runBranch: 'née d’une partie antérieure',
    broken: (count) =>
      count < 2
        ? 'Une partie enregistrée n’a pas pu être lue. Elle est mise de côté, pas effacée.'
        : `${count} parties enregistrées n’ont pas pu être lues. Elles sont mises de côté, pas effacées.`,
  },

  play: {
    file: (title) => `Le dossier « ${title} »`,
    span: (from, to) => `${from} – ${to}`,
    stepsBack: 'Retour en arrière : ce dossier commence avant la fin du précédent.',
    where: {
      title: 'Où cela se passe',
      opening: 'La carte se déplie…',
      failed: 'La carte n’a pas pu être chargée.',
      again: 'Réessayer',
    },
    previously: 'Auparavant',
    arrivals: 'Ce qu’amènent vos conseils passés',
    opening: 'Ouverture du dossier…',
    noScript: 'Le récit lui-même a besoin de JavaScript. Les faits de chaque chapitre se lisent sans.',
    none: 'Aucun dossier n’est ouvert.',
    begin: 'Commencer à la première page',
    pageBack: 'Page précédente',
    toNow: 'Revenir où vous en êtes',
    pageRead: 'Une page déjà lue. Ce que vous avez décidé demeure.',
    progress: (done, all) => `Scène ${done} sur ${all}`,
    continue: 'Continuer',
    next: 'Tourner la page',
    back: 'Vos décisions jusqu’ici',
    backText: 'Revenez à celle que vous voulez. Cela ouvre une nouvelle partie ; celle-ci est conservée.',
    again: 'Décider à nouveau à partir d’ici',
    againFor: (title) => `Décider à nouveau à partir d’ici : ${title}`,
    inTheMiddle:
      'Le récit a changé depuis le début de cette partie, qui ne peut plus être suivie. Elle est conservée ; commencez-en une nouvelle.',
    chapterEnd: (title) => `Fin du chapitre : ${title}`,
    argument: 'L’argument de ce chapitre',
    toDebrief: 'Bilan',
    toQuiz: 'Quiz',
  },

  ending: {
    label: 'Une fin de votre partie',
    how: {
      did: 'C’est ce qui l’a déclenché.',
      left: 'Ici, il pouvait en aller autrement.',
      moved: 'Cela poussait dans ce sens.',
    },
    aside: 'On ne vous a pas suivi : tout s’est passé comme dans la réalité.',
    record: 'À côté de ce qui s’est réellement passé',
    advice: 'À côté de ce que Crisis Group recommande',
    cost: 'Ce que cela a coûté',
    leftOut: 'Ce que le modèle laisse de côté',
    beside: 'Où en sont les choses à la fin',
    yours: 'Votre partie',
    theRecords: 'Le cours des faits',
  },

  desk: {
    titles: { memo: 'Votre note', call: 'On attend votre réponse', 'set-piece': 'Votre crayon rouge' },
    advice: 'Votre conseil',
    evidence: 'Une fiche l’accompagne',
    evidenceHint:
      'Founé monte votre note, avec une fiche. Touchez une fiche pour la lire : appuie-t-elle vraiment votre conseil ?',
    step: (number) => `${number}.`,
    toEvidence: 'Choisir la preuve',
    send: 'Envoyer la note',
    say: 'Le dire',
    settle: 'Remettre le papier',
    needAdvice: 'Choisissez d’abord votre conseil.',
    needEvidence: 'Une note a besoin d’une preuve. Choisissez la fiche sur laquelle vous l’appuyez.',
    against: (needs, have) =>
      `Le pouvoir ne veut pas l’entendre. Sa confiance en vous est de ${have} : il ${needs > have ? `ne vous suivra pas, il faut ${needs}. Vous pouvez le dire quand même.` : 'vous écoute, et cela coûte un point.'}`,
    iAdvise: 'Je conseille :',
    asks: (name) => `${name} le demande.`,
    change: 'Le changer',
    contested: 'contesté',
    answeredBy: 'Contesté. En face :',
    paragraph: (paragraphs) => `Briefing, ${paragraphs}`,
    pieceState: (piece, number, state) => `${piece} ${number} : ${state}`,
    choosePieces: 'Choisissez votre conseil, et voyez ce que devient le papier.',
  },

  outcome: {
    heeded: {
      memo: 'Votre conseil est suivi',
      call: 'On fait comme vous dites',
      'set-piece': 'Votre version est retenue',
    },
    aside: {
      memo: 'Votre conseil est écarté',
      call: 'On ne fait pas comme vous dites',
      'set-piece': 'Votre version est écartée',
    },
    youAdvised: 'Vous avez conseillé :',
    changes: 'Ce qui a changé',
    fromTo: (from, to) => `de « ${from} » à « ${to} »`,
    littleUp: { home: 'un peu mieux', abroad: 'un peu plus près' },
    littleDown: { home: 'un peu moins bien', abroad: 'un peu plus loin' },
    unmoved: 'pas davantage : déjà au bout de l’échelle',
    standing: 'Confiance du pouvoir',
    standingMove: (from, to) => (from === to ? `reste à ${to} sur 5` : `de ${from} à ${to} sur 5`),
    supports: 'Elle appuie votre conseil.',
    beside: 'Elle est hors sujet : elle ne dit rien pour ni contre ce conseil, et ne vous rapporte rien.',
    against: 'Elle plaide contre votre conseil.',
  },

  standing: {
    title: 'Confiance du pouvoir',
    marks: (marks) => `${marks} sur 5`,
  },

  things: {
    title: 'Où en sont les choses',
    simulated: 'simulé',
    note: 'La somme de vos dossiers jusqu’ici. Le briefing ne donne pas d’échelle de ce genre.',
    home: 'À l’intérieur',
    abroad: 'À l’extérieur',
    open: 'La confiance du pouvoir, et où en sont les choses',
  },

  note: {
    close: 'Fermer',
    whose: 'Qui l’affirme',
    where: 'Dans le briefing',
    paragraphs: (paragraphs) => `${paragraphs.length < 2 ? 'paragraphe' : 'paragraphes'} ${paragraphs.join(', ')}`,
    source: 'International Crisis Group, « Mali : éviter le piège de l’isolement », 9 février 2023',
    answered: 'Contesté. En face :',
    sign: (status, where) => (where ? `${status} : ${where}` : status),
    signs: 'Touchez un signe pour voir d’où cela vient.',
    appSpeaks: 'Ici l’application parle d’elle-même, pas du Mali.',
    term: (term) => `Expliquer « ${term} »`,
  },

  quiz: {
    title: (chapter) => `Quiz : ${chapter}`,
    lead: 'Des questions sur les faits, jamais sur ce qui est simulé. Chaque réponse dit où cela se lit.',
  },

  debrief: {
    title: (chapter) => `Bilan : ${chapter}`,
    whole: 'Bilan : tout le récit',
    lead: 'Ce que vous avez conseillé, à côté de ce qui a été fait. Suivre les faits n’est pas le but, s’en écarter non plus.',
    noResponse: 'Le briefing ne rapporte aucune réponse.',
  },

  pages: {
    record: 'Tous les faits',
    teach: 'Donner un travail',
    go: 'J’ai un code de classe',
    assignment: 'Travail à faire',
    'hand-in': 'Rendre',
    class: 'Vue de classe',
    marks: 'Points',
    room: 'En classe',
    materials: 'Fiches de cours',
    'story-map': 'Le plan de l’histoire',
    office: 'Fiche de données pour l’école',
  },
  failure: {
    missingTitle: 'Page introuvable',
    missing: 'Rien n’est classé à cette adresse. Vérifiez-la, ou repartez du sommaire.',
  },
}
