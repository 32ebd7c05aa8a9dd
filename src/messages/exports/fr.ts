import type { ExportWords } from '../../model/ExportWords'

/** Ce qui quitte l’application, en français. */
export const words: ExportWords = {
  bank: {
    sources: (paragraphs: string): string => `Briefing : ${paragraphs}.`,
    said: (part: string, feedback: string): string => `« ${part} » : ${feedback}`,
    unit: (unit: string): string => `(en ${unit})`,
    types: {
      single: 'Une bonne réponse',
      multiple: 'Plusieurs bonnes réponses',
      order: 'Ordre',
      match: 'Appariement',
      attribution: 'De qui est-ce l’avis',
      numeric: 'Nombre',
      cloze: 'Phrase à trous',
      evidence: 'Preuve',
    },
    columns: {
      item: 'Identifiant',
      type: 'Type',
      chapter: 'Chapitre',
      file: 'Dossier',
      objective: 'Objectif',
      question: 'Question',
      hint: 'Indice',
      part: 'Réponse',
      key: 'Corrigé',
      feedback: 'Commentaire',
      misconception: 'Qui la choisit pense que',
      sources: 'Briefing',
    },
    yes: 'juste',
    no: 'faux',
    number: (value: number, tolerance: number): string => {
      const said = (number: number): string => String(number).replace('.', ',')
      return tolerance > 0 ? `${said(value)}, à ${said(tolerance)} près` : said(value)
    },
  },
  twee: {
    about: [
      'Voici la structure de « Conseiller Bamako » : dossiers, scènes, options, conditions et fins. L’histoire est simulée ; ce qui vient du briefing de l’International Crisis Group (9 février 2023) le dit entre parenthèses, avec son paragraphe.',
      'N’y sont pas : la preuve que l’on choisit pour une note et ce qu’elle fait à la confiance en vous, les quiz et la carte. Les options sont ici dans l’ordre où elles ont été écrites ; l’application les mélange.',
    ],
    begin: 'Commencer',
    statuses: {
      record: 'établi',
      view: 'un point de vue',
      judgement: 'jugement de Crisis Group',
      simulated: 'simulé',
      note: 'note',
    },
    evidence: 'Preuves sur la table :',
    supports: (cards: string): string => `Vont dans son sens : ${cards}`,
    against: (cards: string): string => `Vont contre elle : ${cards}`,
    aside: 'On vous écarte.',
    record: 'Ce qui s’est vraiment passé',
    nearest: '(cette option en est la plus proche)',
    next: 'Continuer',
    ending: 'Comment cela finit',
    over: 'Fin.',
    cost: 'Ce que cela a coûté',
  },
  page: {
    title: 'Les questions pour d’autres logiciels',
    lead: 'Toutes les questions de l’histoire ou d’un chapitre, avec le corrigé, le commentaire de chaque réponse et les paragraphes du briefing. Rien n’est envoyé : le fichier est fait ici.',
    scope: 'Quelles questions',
    whole: 'Toute l’histoire',
    formats: {
      gift: { title: 'GIFT', text: 'Pour Moodle, et ce qui lit son format de texte.' },
      moodle: { title: 'Moodle XML', text: 'Pour Moodle : avec les indices, les étiquettes et les phrases à trous.' },
      qti3: { title: 'QTI 3.0', text: 'Le standard des banques de questions, en un paquet.' },
      qti21: {
        title: 'QTI 2.1',
        text: 'La même chose pour les logiciels qui ne connaissent pas la version 3.0, comme Canvas.',
      },
      csv: { title: 'CSV', text: 'Un tableau à trier et à fouiller, une ligne par réponse.' },
    },
    fates: {
      whole: 'passe en entier, avec le commentaire de chaque réponse',
      shuffled: 'passe comme un choix ; Moodle mélange les phrases du passage',
      pairs: 'devient un appariement ; les commentaires viennent ensemble, après la réponse',
      places:
        'devient un appariement, chaque étape avec son rang ; les points vont au rang, les commentaires viennent après la réponse',
      exact: 'passe ; tout ou rien, les commentaires viennent après la réponse',
      after: 'passe ; points par partie, les commentaires viennent après la réponse',
      embedded: 'passe comme une phrase avec des listes où choisir',
      rows: 'une ligne pour chaque partie',
      none: 'laissé de côté : ce format n’a pas de phrase avec plusieurs listes ; prenez Moodle XML ou QTI',
    },
    fateTitle: 'Ce que devient chaque type',
    left: (count: number): string =>
      count === 0
        ? 'Aucune question n’est laissée de côté.'
        : count === 1
          ? 'Une question est laissée de côté.'
          : `${count} questions sont laissées de côté.`,
    saved: (name: string): string => `${name} est dans vos téléchargements.`,
    failed: 'Les questions ne sont pas arrivées. Vérifiez la connexion, puis recommencez.',
    making: 'Le fichier se prépare…',
    moreTitle: 'L’histoire pour d’autres logiciels',
    twee: {
      title: 'Twee 3 (Twine)',
      text: 'La structure : dossiers, scènes, options, conditions et fins, en passages reliés. Importez-la dans Twine pour la voir et la jouer.',
    },
    anki: {
      title: 'Anki (.apkg)',
      text: 'Toutes les fiches de l’histoire, un paquet par chapitre, avec le statut et le paragraphe du briefing. Elles portent sur tous les dossiers, lus ou non.',
    },
    map: {
      title: 'Le plan de l’histoire',
      text: 'Chaque décision, où elle mène et ce qui revient plus tard, en dessin et en tableaux.',
    },
  },
}
