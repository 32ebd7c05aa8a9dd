import type { Messages } from './en'

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`

/** Tous les mots de l’interface en français. */
export const fr: Messages = {
  languageName: 'Français',
  title: 'Conseiller Bamako',
  voices: {
    record: 'Le briefing, comme d’un fait survenu',
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
    note: 'Note',
  },
  statusMeanings: {
    record: 'Un événement, un chiffre ou une fonction que rapporte le briefing.',
    view: 'Ce que quelqu’un affirme ou soutient. La note dit qui.',
    judgement: 'Une analyse ou une recommandation d’International Crisis Group.',
    simulated: 'Inventé pour ce récit. Aucun signe : c’est le fond sur lequel tout le reste se détache.',
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
    home: 'Conseiller Bamako, page de titre',
    contents: 'Sommaire',
    how: 'Mode d’emploi',
    navigation: 'Pages',
    otherLanguage: 'English',
    switchLanguage: 'Read this page in English',
    independence:
      'Une adaptation pédagogique indépendante. Le briefing « Mali : éviter le piège de l’isolement » (9 février 2023) appartient à International Crisis Group, qui n’a pas pris part à cette adaptation.',
    privacy: 'Ni compte, ni pistage. Ce que vous faites reste dans ce navigateur.',
    readBriefing: 'Lire le briefing sur crisisgroup.org',
  },

  languages: {
    title: 'Advise Bamako · Conseiller Bamako',
    heading: 'Choisissez une langue',
    lead: 'Un récit interactif sur le conseil, la preuve et l’isolement. Mali, de 2021 à 2023.',
  },

  home: {
    kicker: 'Un récit interactif, d’après les faits établis',
    lead: 'Vous êtes conseiller ou conseillère à Bamako, entre mai 2021 et février 2023. Les nouveaux maîtres du pays changent d’alliés, et il faut bien que quelqu’un écrive ce qu’il en coûtera.',
    start: 'Ouvrir le premier dossier',
    startAgain: 'Commencer une nouvelle partie',
    resume: 'Reprendre',
    resumeAt: (where) => `Reprendre : ${where}`,
    keepsOld: 'Une nouvelle partie conserve l’ancienne.',
    contents: 'Sommaire',
    how: 'Mode d’emploi',
    points: [
      {
        title: 'Vous conseillez',
        text: 'Une note, un coup de fil, un discours à couper. Dites votre conseil, et la preuve sur laquelle il repose. Les effets restent cachés jusqu’à l’envoi.',
      },
      {
        title: 'Les faits répondent',
        text: 'Après chaque décision, vous lisez ce que les autorités ont réellement fait, ce qui est venu ensuite et ce que conseille Crisis Group.',
      },
      {
        title: 'Chaque phrase dit d’où elle vient',
        text: 'Établi, point de vue, jugement, note ou simulation : un petit signe le dit, et un toucher montre le paragraphe du briefing.',
      },
    ],
    aboutTitle: 'D’où cela vient',
    about:
      'Une seule source : le briefing d’International Crisis Group « Mali : éviter le piège de l’isolement », publié le 9 février 2023. Le récit s’arrête ce jour-là. Les personnes qui vous parlent sont inventées ; les faits sur lesquels elles s’appuient ne le sont pas.',
    content: 'Il y est question d’une guerre. Des civils tués sont mentionnés, jamais montrés.',
  },

  how: {
    title: 'Mode d’emploi',
    lead: 'Dix minutes par dossier. Vous lisez une scène, vous conseillez, vous voyez comment c’est reçu, puis ce qui s’est réellement passé.',
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
        title: 'Veiller à votre crédit',
        text: 'Votre crédit, c’est la portée de votre parole. Un conseil à contre-courant annonce, avant l’envoi, le crédit qu’il demande. S’il vous manque, le conseil est écarté et reste au dossier. Être écarté ne coûte rien ; un raisonnement solide fait monter le crédit.',
      },
      {
        title: 'Rencontrer les faits',
        text: 'Votre conseil change un cours simulé des choses. Il ne change jamais les faits : après chaque décision, une fiche dit ce qui s’est réellement passé.',
      },
      {
        title: 'Revenir en arrière',
        text: 'Chaque chapitre se termine par un bilan tiré de vos propres décisions et par un quiz sur les faits. De là, vous pouvez revenir à n’importe quelle décision et essayer autre chose, dans une nouvelle partie.',
      },
    ],
    signsTitle: 'D’où vient une phrase',
    signsLead:
      'Le texte simulé ne porte aucun signe. Les quatre autres en portent un. Touchez-le pour lire qui parle et où le briefing le rapporte.',
    simulatedTitle: 'Ce qui est simulé',
    simulated: [
      'Vous, les personnes à qui vous parlez, ce qu’elles disent de leur propre voix et tout ce que votre conseil change sont inventés. Les personnes réelles ne paraissent que dans des phrases sourcées ; on ne leur prête ni parole ni acte.',
      'Les dix indicateurs sont eux aussi une simulation. Le briefing ne donne pas de tels chiffres. Chaque changement dit sa raison, et si le briefing l’affirme, si nous la déduisons ou si nous l’inventons.',
      'Un bon conseil n’est pas la même chose qu’un bon résultat. Plusieurs chemins se défendent, aucun ne gagne.',
    ],
    contentTitle: 'Ce qui est difficile à lire',
    content:
      'Le récit parle d’une guerre. Il mentionne, sobrement et toujours avec la source, des civils tués, un charnier et des exactions de plusieurs camps. Rien n’est montré. Vous pouvez vous arrêter à n’importe quelle phrase ; votre place est gardée.',
    sourceTitle: 'La source, et qui nous sommes',
    source:
      'Tous les faits viennent d’International Crisis Group, « Mali : éviter le piège de l’isolement », Briefing Afrique, Bamako/Dakar/Bruxelles, 9 février 2023, racontés avec nos propres mots et cités par paragraphe, comme II.3. Ceci est une adaptation pédagogique indépendante, qu’International Crisis Group n’a ni faite ni approuvée.',
    privacyTitle: 'Vie privée',
    privacy:
      'Il n’y a ni compte ni serveur à l’écoute. Vos parties sont gardées dans ce navigateur et nulle part ailleurs. Rien n’est envoyé à moins que vous ne le fassiez vous-même. Effacer les données de ce site dans le navigateur les supprime.',
    keyboardTitle: 'Clavier et lecteurs d’écran',
    keyboard:
      'Tout s’atteint avec la touche Tab ; les options se choisissent avec les flèches. Échap ferme une note. Quand une page du récit se tourne, le curseur passe à son titre et le résultat est annoncé.',
  },

  contents: {
    title: 'Sommaire',
    lead: 'Chaque chapitre suit une partie du briefing. Lisez-en les faits, jouez-en les dossiers, ou les deux.',
    section: (section) => `Partie ${section}`,
    minutes: (shortest, longest) =>
      shortest === longest ? plural(longest, 'minute', 'minutes') : `${shortest} à ${longest} minutes`,
    inLanguage: { en: 'En anglais seulement pour l’instant', fr: 'En français seulement pour l’instant' },
    files: (count) => plural(count, 'dossier', 'dossiers'),
    stepsBack: 'Le calendrier remonte',
    read: 'Ouvrir le chapitre',
    play: 'Jouer',
    quiz: 'Quiz',
    debrief: 'Bilan',
    progress: { untouched: 'Pas commencé', underway: 'En cours', done: 'Lu jusqu’au bout' },
    decisions: (made, all) => `${made} sur ${plural(all, 'décision', 'décisions')}`,
    points: (points, all) => `Quiz : ${points} sur ${plural(all, 'question', 'questions')}`,
    runTitle: 'Vos parties',
    runBegun: (when) => `Commencée le ${when}`,
    runCurrent: 'Ouverte',
    runOpen: 'Ouvrir cette partie',
    runBranch: 'née d’une partie antérieure',
    broken: (count) =>
      count < 2
        ? 'Une partie enregistrée n’a pas pu être lue. Elle est mise de côté, pas effacée.'
        : `${count} parties enregistrées n’ont pas pu être lues. Elles sont mises de côté, pas effacées.`,
  },

  chapter: {
    opening: 'Les faits, à lire sans jouer',
    taste: 'Comment cela commence',
    play: 'Jouer ce chapitre',
    question: 'Lire qui le dit, et qui manque',
    questionTitle: 'Qui le dit, et qui manque ?',
    files: 'Les dossiers de ce chapitre',
    playFile: 'Jouer ce dossier',
    onRecordNote: 'Tout, dans cette partie, est raconté comme le briefing le raconte.',
  },

  play: {
    file: (title) => `Dossier · ${title}`,
    span: (from, to) => `${from} – ${to}`,
    stepsBack: 'Le calendrier remonte : ce dossier commence avant la fin du précédent.',
    previously: 'Auparavant',
    arrivals: 'Ce qui revient',
    arrivalsHint: 'simulé',
    present: 'Dans la pièce',
    opening: 'Ouverture du dossier…',
    noScript: 'Le récit lui-même a besoin de JavaScript. Les faits de chaque chapitre se lisent sans.',
    none: 'Aucun dossier n’est ouvert.',
    noneText: 'Commencez à la première page, ou choisissez un chapitre dans le sommaire.',
    begin: 'Commencer à la première page',
    continue: 'Continuer',
    next: 'Tourner la page',
    back: 'Vos décisions jusqu’ici',
    backText: 'Revenez à celle que vous voulez. Cela ouvre une nouvelle partie ; celle-ci est conservée.',
    backNone: 'Aucune pour l’instant.',
    again: 'Décider à nouveau à partir d’ici',
    againFor: (title) => `Décider à nouveau à partir d’ici : ${title}`,
    inTheMiddle:
      'Le récit a changé depuis le début de cette partie, qui ne peut plus être suivie. Elle est conservée ; commencez-en une nouvelle.',
    end: 'Le dernier dossier est clos',
    endText: 'Nous sommes le 9 février 2023. La suite ne figure dans aucun de vos dossiers.',
    chapterEnd: (title) => `Le dossier est clos : ${title}`,
    chapterDone:
      'Vous êtes à la fin de ce chapitre. Regardez vos conseils à côté de ce qui a été fait, ou vérifiez ce que disent les faits. Ou continuez.',
    toDebrief: 'Bilan',
    toDebriefText: 'Vos décisions à côté des faits',
    toQuiz: 'Quiz',
    toQuizText: 'Ce que disent les faits',
    goOn: 'Passer au chapitre suivant',
    goOnText: 'Votre crédit vous suit',
    announceScene: (title, date, place) => `${title}. ${date}, ${place}.`,
  },

  desk: {
    titles: { memo: 'Votre note', call: 'On attend votre réponse', 'set-piece': 'Votre crayon rouge' },
    advice: 'Votre conseil',
    evidence: 'La preuve sur laquelle il repose',
    evidenceHint: 'Une seule fiche. On juge si elle concerne votre conseil.',
    step: (number) => `Étape ${number}`,
    send: 'Envoyer la note',
    say: 'Le dire',
    settle: 'Remettre le papier',
    needAdvice: 'Choisissez d’abord votre conseil.',
    needEvidence: 'Une note a besoin d’une preuve. Choisissez la fiche sur laquelle vous l’appuyez.',
    against: (needs, have) =>
      needs > have
        ? `À contre-courant : il faut un crédit de ${needs} sur 5 ; vous en avez ${have}. Faute de quoi, ce conseil est écarté et reste au dossier.`
        : `À contre-courant : il faut un crédit de ${needs} sur 5 ; vous en avez ${have}. On vous entendra, et cela coûte une marque.`,
    sheetTitle: 'Note',
    iAdvise: 'Je conseille :',
    because: 'Je m’appuie sur ceci :',
    blank: 'pas encore choisi',
    answeredBy: 'Contesté. En face :',
    paragraph: (paragraphs) => `Briefing, ${paragraphs}`,
    pieceState: (piece, number, state) => `${piece} ${number} : ${state}`,
    choosePieces: 'Choisissez votre conseil, et voyez ce qu’il fait du papier.',
  },

  outcome: {
    heeded: 'Votre conseil est suivi',
    aside: 'Votre conseil est écarté',
    asideText: 'Les faits suivent leur cours. Votre note reste au dossier.',
    announceHeeded: 'Votre conseil est suivi.',
    announceAside: 'Votre conseil est écarté et reste au dossier.',
    youAdvised: 'Vous avez conseillé :',
    changes: 'Ce qui a changé',
    simulated: 'simulé',
    nothing: 'Rien sur l’échelle simulée.',
    fromTo: (from, to) => `de « ${from} » à « ${to} »`,
    littleUp: { home: 'un peu mieux', abroad: 'un peu plus près' },
    littleDown: { home: 'un peu moins bien', abroad: 'un peu plus loin' },
    unmoved: 'pas davantage : déjà au bout de l’échelle',
    standing: 'Votre crédit',
    standingMove: (from, to) => (from === to ? `reste à ${to} sur 5` : `de ${from} à ${to} sur 5`),
    judged: 'Ce que vaut votre preuve',
    supports: 'Elle appuie votre conseil.',
    beside: 'Elle est hors sujet : juste, mais sans rapport avec ce conseil.',
    against: 'Elle plaide contre votre conseil.',
    earned: 'Raisonnement solide : votre crédit monte d’une marque.',
  },

  record: {
    title: 'Établi',
    sub: 'Ce qui s’est réellement passé',
    did: 'Ce qu’ont fait les autorités',
    then: 'Ce qui est venu ensuite',
    advice: 'Ce que conseille Crisis Group',
    noResponse: 'Le briefing ne rapporte aucune réponse.',
  },

  standing: {
    title: 'Votre crédit',
    marks: (marks) => `${marks} sur 5`,
  },

  things: {
    title: 'Où en sont les choses',
    simulated: 'simulé',
    note: 'La somme de vos dossiers jusqu’ici. Le briefing ne donne pas d’échelle de ce genre.',
    home: 'À l’intérieur',
    abroad: 'À l’extérieur',
    open: 'Votre crédit, et où en sont les choses',
  },

  note: {
    close: 'Fermer',
    whose: 'Qui l’affirme',
    where: 'Dans le briefing',
    paragraphs: (paragraphs) => `${paragraphs.length < 2 ? 'paragraphe' : 'paragraphes'} ${paragraphs.join(', ')}`,
    source: 'International Crisis Group, « Mali : éviter le piège de l’isolement », 9 février 2023',
    answered: 'Contesté. En face :',
    sign: (status, where) => (where ? `${status} : ${where}` : status),
    dated: (date) => `Date : ${date}`,
    appSpeaks: 'Ici l’application parle d’elle-même, pas du Mali.',
    term: (term) => `Expliquer « ${term} »`,
  },

  quiz: {
    title: (chapter) => `Quiz : ${chapter}`,
    lead: 'Des questions sur les faits, jamais sur votre cours simulé. Chaque réponse dit où cela se lit.',
    question: (number, all) => `Question ${number} sur ${all}`,
    chooseOne: 'Une seule réponse.',
    chooseSeveral: 'Toutes les réponses qui conviennent.',
    check: 'Vérifier',
    needChoice: 'Choisissez d’abord une réponse.',
    right: 'Juste',
    partly: 'Juste en partie',
    wrong: 'Pas celle-ci',
    yourAnswer: 'votre réponse',
    correctAnswer: 'la réponse',
    source: 'À lire dans',
    next: 'Question suivante',
    finish: 'Voir le résultat',
    result: 'Résultat',
    resultPoints: (points, all) => `${points} sur ${plural(all, 'point', 'points')}`,
    objectives: 'Ce que l’on vous demandait de savoir faire',
    objectiveDone: 'montré',
    objectiveOpen: 'à reprendre',
    again: 'Refaire le quiz',
    none: 'Ce chapitre n’a pas encore de questions.',
    begin: 'Commencer le quiz',
    notKept:
      'Ce chapitre ne fait pas encore partie de votre partie en cours : vos réponses sont jugées ici, mais pas conservées.',
    toDebrief: 'Vers le bilan',
    toContents: 'Vers le sommaire',
  },

  debrief: {
    title: (chapter) => `Bilan : ${chapter}`,
    lead: 'Ce que vous avez conseillé, à côté de ce qui a été fait. Suivre les faits n’est pas le but, s’en écarter non plus.',
    none: 'Vous n’avez encore pris aucune décision dans ce chapitre.',
    playFirst: 'Jouez d’abord le chapitre ; le bilan est fait de vos propres décisions.',
    you: 'Vous avez conseillé',
    they: 'Les autorités',
    asRecord: 'Le même cours que les faits',
    noResponse: 'Le briefing ne rapporte aucune réponse.',
    heeded: 'suivi',
    aside: 'écarté, au dossier',
    evidence: 'Votre preuve',
    summary: (made, heeded, sound, memos) =>
      `${plural(made, 'décision', 'décisions')}, dont ${heeded} suivie${heeded < 2 ? '' : 's'}.` +
      (memos ? ` Preuves qui appuient le conseil : ${sound} sur ${plural(memos, 'note', 'notes')}.` : ''),
    reasoning:
      'Un bon raisonnement et un bon résultat sont deux choses. On juge si la preuve concerne le conseil ; le monde, lui, répond à part.',
    voicesTitle: 'Qui a parlé dans ce chapitre',
    voicesLead: 'Les énoncés sur lesquels repose le chapitre, selon qui les tient.',
    statements: (count) => plural(count, 'énoncé', 'énoncés'),
    nobody: 'On n’entend pas dans ce chapitre :',
    question: 'Qui le dit, et qui manque ?',
    toQuiz: 'Vers le quiz',
    toPlay: 'Retour au récit',
  },

  failure: {
    missingTitle: 'Page introuvable',
    missing: 'Rien n’est classé à cette adresse.',
    save: 'Votre dernier pas n’a pas pu être enregistré dans ce navigateur. Il reste là tant que cette page est ouverte.',
    load: 'Les parties enregistrées dans ce navigateur n’ont pas pu être lues. Vous pouvez jouer ; rien n’a été effacé.',
    memory: 'Ce navigateur ne laisse rien conserver à la page. Votre partie dure tant que cette page est ouverte.',
    dismiss: 'Fermer ce message',
  },
}
