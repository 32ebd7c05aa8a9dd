import type { AtlasPart } from '../../model/Atlas'
import type { AtlasWords } from './en'

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`

const leads: Record<AtlasPart, string> = {
  people:
    'Les personnes réelles que le briefing nomme, et les personnages inventés qui parlent dans le récit. Ce que les premières ont dit ou fait ne figure ici que si le briefing le rapporte.',
  places: 'Tous les lieux que nomme le récit, avec les scènes qui s’y déroulent et ce que le briefing en dit.',
  organisations: 'Unions d’États, missions, sociétés, groupes armés, mouvements : qui ils sont, d’après le briefing.',
  glossary: 'Les mots difficiles, expliqués en une phrase ou deux, avec les énoncés et les scènes qui les emploient.',
  timeline:
    'Ce qui est établi, par date, avec la précision du briefing. Rien de simulé ici, et rien après le 9 février 2023.',
  sources:
    'Une seule source : un briefing d’International Crisis Group. Chacun de ses paragraphes en une phrase de notre main, avec les énoncés que le récit en tire.',
}

/** L’atlas en français. */
export const words: AtlasWords = {
  leads,
  atlas: 'Atlas',
  navigation: 'Parties de l’atlas',
  index: 'Sur cette page',
  entries: {
    people: (count) => plural(count, 'personne', 'personnes'),
    places: (count) => plural(count, 'lieu', 'lieux'),
    organisations: (count) => plural(count, 'organisation', 'organisations'),
    glossary: (count) => plural(count, 'mot', 'mots'),
    timeline: (count) => plural(count, 'énoncé daté', 'énoncés datés'),
    sources: (count) => plural(count, 'paragraphe', 'paragraphes'),
  },
  filter: {
    label: 'Chercher dans cette page',
    hint: 'Noms et textes, sans souci des accents. Échap efface.',
    clear: 'Effacer',
    found: (found, all) => `${found} sur ${all}`,
    none: 'Rien ne correspond ici. Essayez moins de lettres, ou une autre page de l’atlas.',
  },
  real: 'Personnes réelles',
  invented: 'Personnages inventés',
  inventedMark: 'Inventé',
  inventedLead: 'Des personnages composites, créés pour ce récit. Aucun ne parle au nom d’une personne réelle.',
  briefing: (count) => `Briefing, ${count === 1 ? 'paragraphe' : 'paragraphes'}`,
  statements: (count) => plural(count, 'énoncé du briefing', 'énoncés du briefing'),
  matching: (found, all) => `${found} sur ${plural(all, 'énoncé', 'énoncés')}`,
  setHere: (count) => `S’y déroule : ${plural(count, 'scène', 'scènes')}`,
  present: (count) => `Dans la pièce : ${plural(count, 'scène', 'scènes')}`,
  mentioned: (count) => `Mention dans ${plural(count, 'scène', 'scènes')}`,
  noFacts: 'Aucun énoncé du briefing repris par le récit n’en cite le nom.',
  noMention: 'Aucun énoncé ni aucune scène du récit n’en fait mention.',
  file: (title) => `dossier « ${title} »`,
  chapter: (section) => `Chapitre ${section}`,
  inYear: 'Dans le courant de l’année',
  citeTitle: 'Comment citer',
  citeNote: 'Le briefing et cette adaptation sont deux œuvres : citez celle que vous utilisez.',
  citeBriefing: 'Le briefing',
  citeApp: 'Cette adaptation',
  citeAppText:
    'Conseiller Bamako, récit interactif avec quiz ; adaptation pédagogique indépendante du briefing ci-dessus.',
  section: (id) => (id === '0' ? 'Première page' : `Section ${id}`),
  paragraph: (id) => `Paragraphe ${id}`,
  unused: 'Le récit ne tire aucun énoncé de ce paragraphe.',
  gistNote:
    'Les phrases sont de nous, comme les titres des sections. Nous numérotons les paragraphes à l’intérieur de chaque section du briefing.',
}
