import type { Catalogue } from '../../src/model/Catalogue'
import type { Fact } from '../../src/model/Fact'
import type {
  Block,
  ChapterText,
  EndingText,
  EpisodeText,
  OptionText,
  RecordText,
  SceneText,
  Sentence,
} from '../../src/model/Text'

/** A sentence of simulated words, except as given. */
export function aSentence(text: string, parts: Partial<Sentence> = {}): Sentence {
  return { status: 'simulated', cites: [], parts: [{ kind: 'text', text }], ...parts }
}

/** A paragraph of simulated sentences. */
export const aParagraph = (...sentences: readonly string[]): Block => ({
  kind: 'paragraph',
  sentences: sentences.map((sentence) => aSentence(sentence)),
})

/** An option without a word but its label, except as given. */
export function anOptionText(label: string, parts: Partial<OptionText> = {}): OptionText {
  return { label, outcome: [], aside: [], because: [], ...parts }
}

export function aRecord(parts: Partial<RecordText> = {}): RecordText {
  return { did: [], then: [], advice: [], ...parts }
}

/** A scene of 24 May 2021 in Bamako without a word but its title, except as given. */
export function aSceneText(title: string, parts: Partial<SceneText> = {}): SceneText {
  const told = { date: '24 May 2021', place: 'Bamako', body: [], ask: '', pieces: [], options: {}, arrivals: [] }
  return { title, ...told, record: aRecord(), ...parts }
}

export function anEpisodeText(title: string, parts: Partial<EpisodeText> = {}): EpisodeText {
  return { title, summary: '', stepsBack: false, previously: [], catchingUp: [], objectives: {}, ...parts }
}

export function anEndingText(title: string, parts: Partial<EndingText> = {}): EndingText {
  return { title, body: [], record: [], advice: [], cost: [], leftOut: [], ...parts }
}

/** An event of these paragraphs of the briefing. */
export function aFact(id: string, paragraphs: readonly string[]): Fact {
  return { id, paragraphs, kind: 'event', voice: 'record', places: [], people: [], answers: [] }
}

/** A chapter in English without a word, except as given. */
export function aChapterText(parts: Partial<ChapterText> = {}): ChapterText {
  const page = { id: 'only', language: 'en' as const, title: '', summary: '', opening: [], question: [], argument: [] }
  const told = { episodes: {}, scenes: {}, items: {}, endings: {}, facts: {}, gists: {}, sources: {} }
  return { ...page, ...told, glossary: {}, names: {}, cast: {}, ...parts }
}

const named = (id: string) => ({ label: id, steps: [] })
const labels: Catalogue['indicators'] = {
  security: named('security'),
  civilians: named('civilians'),
  support: named('support'),
  treasury: named('treasury'),
  politics: named('politics'),
  france: named('france'),
  west: named('west'),
  ecowas: named('ecowas'),
  un: named('un'),
  russia: named('russia'),
}

/** A table of contents in English that lists nothing, except as given. */
export function aCatalogue(parts: Partial<Catalogue> = {}): Catalogue {
  return { language: 'en', title: 'Sample', chapters: [], indicators: labels, standing: [], ...parts }
}
