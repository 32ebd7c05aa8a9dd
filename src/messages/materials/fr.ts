import type { MaterialWords } from '../../model/MaterialWords'
import { withinSentence } from '../withinSentence'

const counted = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`
const steps = (by: number): string => counted(Math.abs(by), 'cran', 'crans')
const marks = (by: number): string => counted(Math.abs(by), 'point', 'points')

/** Le matériel pédagogique en français : la page, et tous les mots des fiches qui ne sont pas ceux du récit. */
export const words: MaterialWords = {
  colon: ' : ',
  middot: ' · ',
  file: 'Dossier',
  fileHead: 'Dossier',
  quotes: ['« ', ' »'],
  simulated: 'simulé',
  within: withinSentence('fr'),
  standing: 'Confiance',
  number: (value) => value.toLocaleString('fr-FR'),
  percent: (value) => `${value} %`,
  range: (from, to) => (from === to ? `${to}` : `${from} à ${to}`),
  chapter: (section, title) => `Chapitre ${section}, ${title}`,
  span: (from, to) => `${from} à ${to}`,
  foot: 'Conseiller Bamako. Faits : International Crisis Group, « Mali : éviter le piège de l’isolement », Briefing Afrique, 9 février 2023, racontés avec nos propres mots et cités par paragraphe (II.3). Adaptation pédagogique indépendante, que Crisis Group n’a ni faite ni approuvée. Les personnes qui parlent, les conseils et leurs effets sont simulés. Cette fiche est tirée du récit lui-même.',
  untranslated: 'Le texte de ce chapitre n’existe pour l’instant qu’en anglais : il figure ici dans cette langue.',
  weights: { memo: 'Note', call: 'Appel', 'set-piece': 'Document sur le bureau' },
  steps: {
    home: (by) => `${steps(by)} de ${by > 0 ? 'mieux' : 'moins'}`,
    abroad: (by) => `${steps(by)} plus ${by > 0 ? 'près' : 'loin'}`,
    standing: (by) => `${marks(by)} de ${by > 0 ? 'plus' : 'moins'}`,
  },
  sheets: {
    plan: {
      title: 'Plan de séance',
      text: 'Une séance de 40 minutes, chacun sur son appareil : 5 pour présenter, 15 pour jouer, 8 pour le quiz, 12 pour le bilan.',
    },
    guide: {
      title: 'Guide de discussion',
      text: 'Chaque décision : ce qu’elle coûte, ce que disent les faits, qui manque.',
    },
    key: { title: 'Corrigé', text: 'Chaque question, sa réponse, pourquoi pas les autres, et où cela se lit.' },
    paper: { title: 'Édition papier', text: 'Paragraphes numérotés et questions, pour une classe sans écrans.' },
    strips: {
      title: 'Bandes',
      text: 'Pour l’édition papier : chaque élève y garde ses conseils et ses raisons ; plusieurs par page, à découper.',
    },
    notice: {
      title: 'Avertissement sur le contenu',
      text: 'Ce qui est difficile à lire, comment le sauter sans perdre un fait, niveau de lecture, minutes.',
    },
    glossary: { title: 'Glossaire', text: 'Les mots difficiles, avec de la place pour ceux des élèves.' },
    standards: { title: 'Programmes', text: 'C3 Framework, IB Politique mondiale, HGGSP ; à compléter et à modifier.' },
  },
  notice: {
    general:
      'Le récit parle d’une guerre. Il rapporte des morts, sobrement et toujours avec la source ; rien n’est montré, aucune souffrance n’est décrite, et personne ne demande au lecteur de tuer ni d’en donner l’ordre. L’élève est un conseiller qui écrit des notes.',
    scenes: 'Scènes difficiles à lire',
    none: 'Aucune scène de ce chapitre ne porte d’avertissement. La violence y est mentionnée quand le conflit l’est, d’un mot ou d’une proposition.',
    way: 'Comment les sauter',
    wayText: [
      'Dites avant le cours, et non pendant, quelles sont ces scènes et ce qu’elles racontent. Des élèves ont peut-être de la famille dans la région, ou ont vécu une guerre.',
      'Qui le souhaite peut sauter une scène sans donner de raison. À l’écran, la question se trouve sous le texte, et la fiche « À lire à la place » suffit pour y répondre ; sur papier, donnez cette fiche à la place de la scène.',
      '« À lire à la place » contient tous les faits que la scène peut montrer, avec leur paragraphe. Rien de ce que demande le quiz n’est perdu.',
      'Ne demandez à personne d’imaginer la tuerie, de jouer une victime ou un tueur, ni de parler pour les morts. Demandez ce qui a été rapporté, par qui, et ce que l’on ne sait pas.',
    ],
    reading: 'Niveau de lecture et minutes',
    minutes: 'Minutes de jeu',
    words: 'Mots, toutes issues comprises',
    sentence: 'Mots par phrase',
    long: 'Mots longs',
    lix: 'LIX',
    lixTitle: 'Le LIX',
    lixText:
      '(C. H. Björnsson, Läsbarhet, 1968) additionne le nombre moyen de mots par phrase et le pourcentage de mots de plus de six lettres. Il se compte de la même façon en anglais et en français. Repères de Björnsson : 20 très facile, 30 facile, 40 moyen, 50 difficile, 60 très difficile. Il les a fixés pour le suédois ; les mots français étant plus longs, un texte français obtient quelques points de plus à difficulté égale. Il ne voit ni les noms ni les idées : le glossaire y aide.',
    minutesText:
      'Les minutes sont calculées sur tous les chemins du dossier, à 200 mots par minute, plus une demi-minute pour choisir la preuve de chaque note. Comptez jusqu’à une fois et demie ce temps pour les lecteurs lents.',
    instead: 'À lire à la place',
    insteadText: 'Qui ne lit pas cette scène lit ces énoncés : ils en donnent tous les faits.',
    insteadAsk: 'La question de la scène, si vous voulez y répondre :',
  },
  glossary: {
    lead: 'Des mots que ce chapitre emploie et qu’un journal suppose connus. Écrivez un exemple à vous, ou le mot dans une autre langue que vous parlez.',
    term: 'Mot',
    meaning: 'Ce qu’il veut dire ici',
    own: 'Avec mes mots',
  },
  key: {
    lead: (count, onPaper) =>
      `${counted(count, 'question', 'questions')} ; les numéros 1 à ${onPaper} sont ceux de l’édition papier. Le mode classe leur donne les mêmes numéros et lettres ; le quiz de chaque élève en tire une partie et mélange les réponses. Aucune question ne porte sur ce que la simulation a inventé.`,
    right: 'Réponse',
    practice:
      'Pour s’exercer seulement : les réponses ne sont pas verrouillées. Quiconque prépare un travail à soi ouvre cette fiche.',
    rightMark: 'juste',
    wrongMark: 'non',
    objective: 'Objectif',
    facts: 'Elle repose sur',
    tolerance: (by) => `Compte comme juste à ${by} près.`,
  },
  plan: {
    aims: 'À la fin, les élèves savent',
    glance: 'En bref',
    minutes: 'Jeu',
    minutesText: (range, spare) =>
      `${range} minutes à un rythme régulier` +
      (spare > 0
        ? ` : sur les 15 minutes, il en reste ${spare} pour ouvrir la page et pour les lecteurs lents.`
        : ' : commencez le quiz quand le temps est écoulé.'),
    onWall: 'Au mur',
    onWallText: (inAll, { minutes, fits, left }, calls) =>
      `mode classe, une seule partie pour tous : environ ${inAll} minutes avec trois questions` +
      (inAll <= 40
        ? '.'
        : `. En 40 minutes (environ ${minutes}) : ` +
          [
            ...(left.includes('quiz') ? ['le quiz devient un devoir'] : []),
            ...(left.includes('talk') ? [`${counted(calls, 'appel', 'appels')} sans discussion`] : []),
          ].join(', ') +
          (fits ? '.' : ' ; même ainsi, c’est trop long.')),
    decisions: 'Décisions',
    decisionsText: (weights) =>
      `${counted(weights.length, 'décision', 'décisions')} : ` +
      (
        [
          ['memo', 'note avec preuve', 'notes avec preuve'],
          ['call', 'appel', 'appels'],
          ['set-piece', 'document à retravailler', 'documents à retravailler'],
        ] as const
      )
        .map(([id, one, many]) => [weights.filter((weight) => weight === id).length, one, many] as const)
        .filter(([count]) => count > 0)
        .map(([count, one, many]) => counted(count, one, many))
        .join(', '),
    quiz: 'Quiz',
    quizText: (asked, pool) => `${asked} questions, tirées parmi ${pool}`,
    level: 'Niveau de lecture',
    levelText: (lix, perSentence) =>
      `LIX ${lix} (20 très facile, 40 moyen, 60 très difficile) ; ${perSentence} mots par phrase`,
    hard: 'Difficile à lire',
    hardNone: 'Aucune scène de ce dossier ne porte d’avertissement.',
    before: 'Ce que les élèves doivent savoir avant',
    beforeText: 'Le dossier commence par ceci ; il n’est donc pas nécessaire d’avoir joué les précédents :',
    beforeNothing: 'Rien : le récit commence ici. Montrez sur une carte où sont le Mali et Bamako.',
    terms: 'Mots à avoir entendus une fois :',
    ready: 'À préparer :',
    readyText:
      'au tableau, le lien ou le code QR du travail (page « Donner un travail »), ou bien une édition papier pour deux et une bande par élève (fiche « Bandes ») ; le corrigé ; pour le bilan, la vue de classe si les élèves rendent leur travail, sinon un vote à main levée.',
    brief: '5 minutes : présenter',
    briefRole: (date) =>
      `Dites : « Vous êtes conseiller ou conseillère à Bamako. La date : ${date}. Vous n’êtes ni président ni soldat : vous écrivez ce que vous feriez, et sur quelle preuve. Parfois, on vous écoute. »`,
    briefRules: [
      'Conseiller d’abord, voir les effets ensuite. Pour une note, choisir la preuve sur laquelle elle s’appuie : on juge si elle porte sur le conseil, et non si le conseil réussit.',
      'Après chaque décision viennent les faits : ce qui s’est réellement passé. Votre conseil change le récit, jamais les faits.',
      'Des signes marquent ce qui est établi, ce qui est le point de vue de quelqu’un, ce que juge Crisis Group. Sans signe, c’est simulé. Le quiz ne porte que sur les phrases qui ont un signe.',
      'Aucun chemin ne gagne. Suivre les autorités ou les contredire : l’un et l’autre ont un prix.',
    ],
    people: 'Personnes inventées qu’ils rencontreront :',
    say: 'Dites aussi :',
    sayText:
      'que c’est une guerre où des gens meurent pendant que nous parlons, que chacun peut sauter une scène, et à qui parler ensuite. Une phrase suffit.',
    play: '15 minutes : jouer',
    playText:
      'Seul, ou à deux devant un écran, l’un des deux écrivant. Circulez et ne posez qu’une question : « Sur quoi vous appuyez-vous ? » Les minutes sont celles d’un lecteur régulier.',
    decision: 'Décision',
    minute: 'Vers',
    ask: 'Ce qui est demandé',
    paragraphs: 'Briefing',
    needs: (needs) => `(à contre-courant : demande une confiance de ${needs})`,
    half: 'À mi-parcours, la plupart en sont à ',
    halfText:
      '. Qui n’y est pas à la neuvième minute cesse de jouer et lit les énoncés à la fin de l’édition papier (« Ce qui est établi, et ce qui est dit ») : ils contiennent tout ce que demande le quiz.',
    quizTitle: '8 minutes : quiz',
    quizHow: (asked) =>
      `${asked} questions, seul, moins d’une minute chacune ; qui en a fait huit en a fait assez. Laissez-les débattre des commentaires, non des points. Sur papier : les dernières pages de l’édition papier ; les numéros sont ceux du corrigé.`,
    aim: 'Objectif',
    questions: 'Questions',
    debrief: '12 minutes : bilan',
    handsUp: 'Vote à main levée : ',
    handsUpThen:
      ' Écrivez les chiffres au tableau. Interrogez un élève de chaque camp : sur quelle preuve vous êtes-vous appuyé ? Convaincrait-elle quelqu’un qui veut le contraire ? (4 minutes)',
    atTheTime: 'Ce que les autorités ont fait se rapproche le plus de ceci : ',
    atTheTimeThen:
      '. Que pouvaient-elles savoir ce jour-là, et que ne sait-on que depuis ? Que voulaient-elles peut-être, que les faits ne disent pas ? (3 minutes)',
    again: 'Qui déciderait maintenant autrement dans ',
    againThen: ', et à cause de quoi : d’un fait, ou d’une issue que nous avons inventée ? (2 minutes)',
    model: 'Où la simulation s’est-elle facilité la tâche ? Citez un effet auquel vous ne croyez pas. (1 minute)',
    missing: 'Qui le dit, et qui manque ? (2 minutes)',
    missingText: 'Tiré du bilan de ce chapitre, à lire à voix haute ou à poser comme question :',
    others: 'En retard, en avance, absents',
    late: [
      'En retard :',
      'commence le dossier tout de suite ; ce qui précède figure sur sa première page. S’il reste moins de huit minutes de jeu, lit à la place les faits du chapitre (deux minutes, page « Sommaire », puis le chapitre), fait le quiz avec les autres et joue le dossier à la maison.',
    ],
    fast: [
      'En avance :',
      'revient à une note (« Décider à nouveau à partir d’ici »), défend le conseil opposé avec une autre preuve et compare les deux parties dans le journal. Ou écrit trois lignes au nom de la personne qui n’était pas dans la pièce.',
    ],
    absent: [
      'Absent :',
      'joue chez soi par le même lien, sans compte, et rend un code. Sans appareil : l’édition papier avec sa bande. Les faits du chapitre et le quiz suffisent pour suivre la séance suivante.',
    ],
    noDevice: [
      'Sans appareil, ou sans réseau :',
      'un appareil qui a ouvert le site une fois avec un réseau, et dont la page d’accueil dit que tout le récit est gardé, n’en a plus besoin ensuite. Sans de tels appareils : un écran pour la classe, un vote à chaque décision, et l’édition papier pour les derniers rangs.',
    ],
    hardTitle: 'Scènes difficiles, et comment les sauter',
    notes: 'Vos notes sur cette séance',
  },
  guide: {
    lead: 'Une partie par décision. Prenez-en une ou deux ; douze minutes n’en permettent pas davantage. Ce qui bouge est simulé, et chaque changement dit pourquoi on le suppose, et sur quel fondement : discutez-le.',
    rules: [
      'Faites exposer un conseil par quelqu’un qui ne l’a pas choisi, jusqu’à ce que ses partisans approuvent la formule. Ensuite, contredisez-le.',
      'Séparez trois choses : ce qui est établi, qui défend quel point de vue, ce que notre modèle a inventé.',
      'Le briefing est une seule source, d’une organisation qui a ses vues. Son jugement est signalé ; on peut le contredire.',
    ],
    evidence: 'Les preuves sur la table',
    tradeOff: 'Ce qui est en balance',
    advice: 'Conseil',
    moves: 'Ce qu’il fait bouger dans la simulation, pourquoi, et sur quel fondement',
    nearest: '(le plus proche de ce qui a été fait)',
    bears: (cards) => `(cartes qui l’appuient : ${cards})`,
    cuts: (cards) => `(qui plaident contre lui : ${cards})`,
    simulated: 'Simulé : le briefing ne donne pas d’échelle de ce genre.',
    record: 'Ce que dit le briefing',
    noResponse: 'Le briefing ne rapporte aucune réponse.',
    crisisGroup: 'Ce que conseille Crisis Group :',
    room: 'Qui est entendu, qui manque',
    inRoom: 'Dans la pièce (inventés) : ',
    heard: 'On rapporte le point de vue de : ',
    heardNobody:
      'La scène ne rapporte le point de vue d’aucune partie, seulement des événements et le jugement de Crisis Group.',
    silent: 'Rien n’y est cité comme le point de vue de : ',
    ask: 'À demander',
    qThen: (date) => `${date} : ce que les autorités ont fait se rapproche le plus de ceci : `,
    qThenEnd: '. Qu’est-ce qui parlait pour ce choix ce jour-là ? Laissez de côté ce qui est venu après.',
    qNoRecord:
      'Le briefing ne rapporte ici aucune réponse. Qu’apprend-on du silence d’une source, et que n’apprend-on pas ?',
    qCost: 'Le conseil ',
    qCostMoves: ' a un prix dans la simulation : ',
    qCostEnd: '. Qui le paie, hors de ce bureau ? Donneriez-vous tout de même ce conseil ?',
    qModel: 'Notre invention : ',
    qModelEnd: ' Que faudrait-il pour que cela soit vrai ? À quelle autre conséquence n’avons-nous pas pensé ?',
    qCards: (count) =>
      `Étalez les ${count} preuves. Laquelle l’autre camp apporterait-il, et comment lirait-il la carte que vous avez choisie ?`,
    qTrue:
      'Est-ce vrai, et comment le saurait-on ? Dites ce que chaque côté affirme et a pu voir, ce qui est établi et par qui, et ce que personne ne sait ici.',
    qMissing: 'L’un de ceux qu’on n’entend pas entre. Que vous demande-t-il avant de dire ce qu’il veut ?',
    whoSays: 'Qui le dit, et qui manque ?',
  },
  standards: {
    lead: 'Où ce chapitre peut servir. La fiche n’affirme rien de plus : c’est ce que vous en faites qui décide à quel programme une séance répond. Écrivez vos propres mots dans les cases ; ils restent dans ce navigateur, s’impriment et s’enregistrent avec la fiche.',
    here: 'Dans ce chapitre :',
    counts: (count) =>
      `${counted(count.decisions, 'décision', 'décisions')}, dont ${counted(count.memos, 'note qui doit', 'notes qui doivent')} s’appuyer sur une preuve ; ${count.facts} énoncés cités, dont ${counted(count.views, 'point de vue', 'points de vue')}, ${counted(count.judgements, 'jugement', 'jugements')} de Crisis Group, ${counted(count.contested, 'contesté', 'contestés')} par un autre ; ${counted(count.items, 'question', 'questions')}. Objectifs :`,
    frameworks: [
      {
        id: 'hggsp',
        name: 'HGGSP (France)',
        source:
          'Programmes d’enseignement de spécialité d’histoire-géographie, géopolitique et sciences politiques : première (BO spécial n° 1 du 22 janvier 2019), terminale (BO spécial n° 8 du 25 juillet 2019).',
        rows: [
          {
            code: 'Terminale, thème 2 : « Faire la guerre, faire la paix : formes de conflits et modes de résolution ».',
            serves:
              'Une guerre irrégulière entre États et autres acteurs armés ; ce que peuvent une intervention, une sanction, une médiation, une mission de l’ONU. Un cas à côté des jalons, et non l’un d’eux.',
          },
          {
            code: 'Première, thème 2 : « Analyser les dynamiques des puissances internationales ».',
            serves: 'La rivalité de puissances extérieures autour d’un partenaire, et ce que le partenaire en fait.',
          },
          {
            code: 'Première, thème 4 : « S’informer : un regard critique sur les sources et modes de communication ».',
            serves:
              'Fait, point de vue, jugement et invention se distinguent phrase par phrase ; les accusations figurent à côté des démentis.',
          },
        ],
        limit: 'La limite : le Mali n’est pas un jalon de ces thèmes. Il sert à comparer, ou pour le Grand oral.',
      },
      {
        id: 'ib',
        name: 'IB, Politique mondiale',
        source: 'Baccalauréat International, Guide de politique mondiale, première évaluation en 2026.',
        rows: [
          {
            code: 'Concepts centraux : pouvoir, souveraineté, légitimité, interdépendance.',
            serves:
              'Chaque décision en oppose au moins deux : qui peut faire stationner des troupes sur le sol de qui, qui reconnaît qui, ce qu’un partenaire peut retirer.',
          },
          {
            code: 'Étude thématique : Paix et conflits.',
            serves:
              'Des parties à un conflit et ceux qui y interviennent, avec leurs intérêts, et un accord de paix mis à l’épreuve.',
          },
          {
            code: 'Défis politiques mondiaux (NS) : Sécurité.',
            serves:
              'Un cas avec ses acteurs, du village au Conseil de sécurité, dont peut partir une étude de cas personnelle.',
          },
        ],
        limit:
          'La limite : le cas s’arrête au 9 février 2023. Pour la suite, les élèves ont besoin de leurs propres sources.',
      },
      {
        id: 'c3',
        name: 'C3 Framework (États-Unis)',
        source:
          'National Council for the Social Studies, The College, Career, and Civic Life (C3) Framework for Social Studies State Standards, 2013. Codes : fin de la douzième année (grade 12).',
        rows: [
          {
            code: 'Dimension 1, formuler des questions et préparer une enquête (D1.5).',
            serves:
              'Le chapitre demande qui le dit et qui manque. Les élèves peuvent nommer les points de vue que rapporte sa source, et quelle autre source il faudrait.',
          },
          {
            code: 'Dimension 2, notions et outils des disciplines : éducation civique (D2.Civ) et histoire (D2.His.4, D2.His.14).',
            serves:
              'États, organisations régionales, ONU et groupes armés agissent les uns sur les autres ; les causes sont plusieurs, et les faits disent « puis » quand aucune cause n’est rapportée.',
          },
          {
            code: 'Dimension 3, évaluer les sources et employer des preuves (D3.1, D3.2).',
            serves:
              'Chaque énoncé montre son statut, son auteur et son paragraphe ; chaque note doit s’appuyer sur une preuve qui la concerne.',
          },
          {
            code: 'Dimension 4, communiquer ses conclusions et agir (D4.1, D4.7).',
            serves: 'La note est un argument avec sa preuve ; le bilan pèse les options, ce qu’elles coûtent et à qui.',
          },
        ],
        limit:
          'La limite : le récit n’a qu’une source. La dimension 3 en demande plusieurs. Ajoutez-en une : un discours, un journal de ce mois-là ou un rapport de l’ONU, et faites comparer.',
      },
    ],
    yours: 'Vos mots : où dans l’année, et ce que montrent les élèves',
    check:
      'Codes et intitulés changent. Vérifiez-les dans le texte en vigueur pour votre classe avant de remettre cette fiche.',
  },
  paper: {
    how: 'Comment lire',
    howText: [
      'Vous êtes conseiller ou conseillère à Bamako. Commencez au 1. Ne lisez que le paragraphe où l’on vous envoie : les numéros sont mélangés exprès.',
      'Quand on vous demande conseil, choisissez une ligne, écrivez sa lettre sur votre bande, et allez seulement ensuite à son numéro.',
      'Une note demande aussi une carte, votre preuve. Écrivez son numéro et votre raison en une ligne.',
      'La confiance dit jusqu’où le pouvoir vous suit, de 1 à 5. Barrez l’ancien chiffre et entourez le nouveau quand un paragraphe le dit ; elle ne descend pas sous 1 et ne dépasse pas 5.',
      'Après une phrase, les crochets disent ce qu’elle est : un fait établi, le point de vue de quelqu’un, un jugement de Crisis Group, et le paragraphe du briefing. Les phrases sans crochets sont simulées.',
    ],
    howBoxes:
      'Quand un paragraphe dit « cochez la case P », cochez-la sur la bande. Un texte encadré qui commence par « Si » ne se lit que s’il en est ainsi sur votre bande.',
    howRows:
      'Chaque ligne chiffrée de la bande est une échelle de la simulation, de 0 à 8. Changez le chiffre quand un paragraphe le dit.',
    simulated:
      'Simulés : les personnes qui parlent, votre conseil et ce qui en sort. Cette édition prend les dossiers précédents tels qu’ils se sont réellement passés. L’application se souvient aussi de ce que vous y avez conseillé ; le papier ne le peut pas.',
    previously: 'Auparavant',
    file: 'Le dossier',
    after: 'Après le dossier',
    afterText: [
      'Soulignez sur votre bande le conseil qui s’appuie sur la preuve la plus forte. Pourquoi est-elle forte ?',
      'Comparez avec votre voisin : où vos chemins se séparent-ils, et les faits en ont-ils changé ?',
      'Citez un effet auquel vous ne croyez pas, et dites ce que vous auriez attendu.',
    ],
    facts: 'Ce qui est établi, et ce qui est dit',
    factsText:
      'Tous les énoncés du briefing dont se sert ce dossier, avec nos propres mots, leur statut et leur paragraphe. Ils valent sur tous les chemins.',
    comesBack: 'Ce qui revient (simulé)',
    cards: 'Preuves',
    card: (number) => `Carte ${number}`,
    writeMemo: 'Une note : écrivez lettre, carte et raison sur votre bande avant de continuer.',
    writeAdvice: 'Écrivez la lettre sur votre bande avant de continuer.',
    keeps: (pieces) => `(garde ${pieces})`,
    ifStanding: (needs) => `À contre-courant. Si la confiance en vous est de ${needs} ou plus, allez au `,
    elseStanding: ' ; sinon, allez au ',
    turnTo: 'Allez au ',
    heeded: 'Simulé. Votre conseil est suivi :',
    aside: 'Simulé. Votre conseil est écarté, et les faits suivent leur cours. Vous aviez conseillé :',
    changes: 'Ce qui a changé (simulé)',
    onStrip: 'Sur votre bande',
    supports: (cards) =>
      `Si votre carte est la ${cards.replaceAll(', ', ' ou la ')} : elle porte sur votre conseil. Confiance : un point de plus.`,
    against: (cards) =>
      `Si votre carte est la ${cards.replaceAll(', ', ' ou la ')} : elle plaide contre votre conseil. Confiance : un point de moins.`,
    beside: 'Toute autre carte est hors sujet : rien ne change.',
    spends: 'C’était à contre-courant. Confiance : un point de moins.',
    tick: (letter) => `Cochez la case ${letter}.`,
    move: (label, by) => `${label} : ${Math.abs(by)} de ${by > 0 ? 'plus' : 'moins'}.`,
    end: 'Ici finit le dossier. Allez à « Après le dossier ».',
    ifIt: (condition) => `Si ${condition} :`,
    conditions: {
      ticked: (letter) => `la case ${letter} est cochée`,
      notTicked: (letter) => `la case ${letter} n’est pas cochée`,
      atLeast: (row, level) => `« ${row} » est à ${level} ou plus`,
      below: (row, level) => `« ${row} » est au-dessous de ${level}`,
      and: ' et si ',
      or: ' ou si ',
    },
    stripText: (count) =>
      `Une pour chaque lecteur de l’édition papier, ${count} par page : imprimez ce qu’il en faut et découpez. Tout y est simulé ; seules les raisons sont de l’élève.`,
    name: 'Nom ou nom de code',
    scene: 'Scène',
    advice: 'Mon conseil',
    cardHead: 'Carte',
    because: 'Parce que… (une ligne)',
    boxes: 'Cases',
    questions: 'Questions sur les faits',
    questionsText: 'D’après les seules phrases à crochets. Une réponse, ou toutes les bonnes quand la question le dit.',
    number: 'Numérotez, du premier au dernier.',
  },
  page: {
    title: 'Fiches de cours',
    lead: 'Des fiches pour chaque chapitre et chaque dossier, tirées du récit lui-même. Ouvrez-en une pour l’imprimer, ou enregistrez-la dans un fichier que Word, LibreOffice ou Google Docs permettent de modifier.',
    forChapter: 'Pour tout le chapitre',
    forFile: (title) => `Dossier « ${title} »`,
    minutes: (range) => `${range} minutes`,
    print: 'Imprimer',
    saveHtml: 'Enregistrer comme document (.html)',
    saveMarkdown: 'Enregistrer comme texte (.md)',
    saved: 'Le fichier est dans vos téléchargements.',
    back: 'Toutes les fiches',
    opening: 'La fiche s’écrit…',
    failed: 'Le texte de cette fiche n’a pas pu être chargé. Vérifiez la connexion et réessayez.',
    again: 'Réessayer',
    unknown: 'Cette fiche n’existe pas. Choisissez-en une dans la liste.',
    english: 'Le récit de ce chapitre est pour l’instant en anglais.',
    unkept:
      'Ce navigateur ne permet pas à la page de garder vos mots. Ils restent là tant que la page est ouverte ; enregistrez la fiche dans un fichier.',
    toTeach: 'Donner un chapitre à une classe',
    keyShut: 'Corrigé',
    keyShutWhy: (file) =>
      `Le corrigé de « ${file} » est fermé : il s’ouvre là où un travail demande ce dossier. Préparez-en un, ou ouvrez dans ce navigateur le lien de professeur d’un tel travail ; puis revenez à cette fiche.`,
    keyShutMake: (file) => `Préparer un travail sur « ${file} »`,
    keyOpen: 'Corrigés qui s’ouvrent dans ce navigateur :',
    noScript: 'Les fiches s’écrivent dans votre navigateur, par un script. Activez JavaScript pour en ouvrir une.',
  },
}
