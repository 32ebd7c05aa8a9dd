import type { AtlasPart } from '../../model/Atlas'

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const leads: Record<AtlasPart, string> = {
  people:
    'The real persons whom the briefing names, and the invented ones who speak in the story. What the real ones said or did stands only where the briefing says so.',
  places: 'Every place that the story names, with the scenes set there and what the briefing says of it.',
  organisations:
    'States’ unions, missions, companies, armed groups, movements: who they are, as the briefing tells it.',
  glossary: 'Hard words, explained in a sentence or two, with the statements and scenes that use them.',
  timeline:
    'What is on record, by date, as exactly as the briefing dates it. Nothing simulated stands here, and nothing after 9 February 2023.',
  sources:
    'One source: a briefing by International Crisis Group. Each of its paragraphs in a sentence of ours, with the statements that this story takes from it.',
}

/** The atlas in English. */
export const words = {
  leads,
  atlas: 'Atlas',
  navigation: 'Parts of the atlas',
  index: 'On this page',
  entries: {
    people: (count: number): string => plural(count, 'person', 'persons'),
    places: (count: number): string => plural(count, 'place', 'places'),
    organisations: (count: number): string => plural(count, 'organisation', 'organisations'),
    glossary: (count: number): string => plural(count, 'word', 'words'),
    timeline: (count: number): string => plural(count, 'dated statement', 'dated statements'),
    sources: (count: number): string => plural(count, 'paragraph', 'paragraphs'),
  } satisfies Record<AtlasPart, (count: number) => string>,
  filter: {
    label: 'Search this page',
    hint: 'Names and texts; accents do not matter. Escape clears.',
    clear: 'Clear',
    found: (found: number, all: string): string => `${found} of ${all}`,
    none: 'Nothing here matches. Try fewer letters, or another page of the atlas.',
  },
  real: 'Real persons',
  invented: 'Invented characters',
  inventedMark: 'Invented',
  inventedLead: 'Composites, made for this story. Nobody of this name speaks for anybody real.',
  briefing: (count: number): string => `Briefing, ${count === 1 ? 'paragraph' : 'paragraphs'}`,
  statements: (count: number): string => plural(count, 'statement of the briefing', 'statements of the briefing'),
  matching: (found: number, all: number): string => `${found} of ${plural(all, 'statement', 'statements')} match`,
  setHere: (count: number): string => `Set here: ${plural(count, 'scene', 'scenes')}`,
  present: (count: number): string => `In the room: ${plural(count, 'scene', 'scenes')}`,
  mentioned: (count: number): string => `Mentioned in ${plural(count, 'scene', 'scenes')}`,
  noFacts: 'No statement of the briefing that the story uses names it.',
  noMention: 'No statement and no scene of the story names it.',
  file: (title: string): string => `file “${title}”`,
  chapter: (section: string): string => `Chapter ${section}`,
  inYear: 'In the course of the year',
  citeTitle: 'How to cite',
  citeNote: 'The briefing and this adaptation are two works: cite the one you use.',
  citeBriefing: 'The briefing',
  citeApp: 'This adaptation',
  citeAppText:
    'Advise Bamako, an interactive story with quizzes; an independent educational adaptation of the briefing above.',
  section: (id: string): string => (id === '0' ? 'Front page' : `Section ${id}`),
  paragraph: (id: string): string => `Paragraph ${id}`,
  unused: 'The story takes no statement from this paragraph.',
  gistNote:
    'The sentences are ours, and so are the section titles. Paragraphs are numbered by us, within each section of the briefing.',
}

export type AtlasWords = typeof words
