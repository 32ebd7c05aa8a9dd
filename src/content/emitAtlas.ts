import { firstLanguage } from '../model/languages'
import type { AtlasEntry, AtlasText, Worded } from '../model/Atlas'
import type { FactId, Language, SceneId } from '../model/ids'
import { languageOf, type Draft } from './Draft'
import { findNames, type Named } from './findNames'
import type { FactSource, SceneSource, Words } from './shape'
import { tellings, type Telling } from './tellings'

/** Whatever the story mentions, in one language, with the facts and scenes that mention it: the same ones in every language. */
export function emitAtlas(draft: Draft, language: Language): AtlasText {
  return new AtlasEmitter(draft, language).emit()
}

interface SceneMentions {
  readonly scene: SceneSource
  readonly cites: ReadonlySet<FactId>
  readonly terms: ReadonlySet<string>
  /** Its English prose, in which names are looked for. */
  readonly text: string
}

class AtlasEmitter {
  private readonly facts: readonly FactSource[]
  private readonly scenes: readonly SceneMentions[]

  constructor(
    private readonly draft: Draft,
    private readonly language: Language,
  ) {
    this.facts = draft.facts.flatMap(({ data }) => data)
    this.scenes = mentionsOf(draft)
  }

  emit(): AtlasText {
    const { draft, language } = this
    const { title, author, series, date } = draft.source.data
    return {
      language,
      source: { title, author, series: typeof series === 'string' ? series : '', date: isoDay(date) },
      people: this.people(),
      cast: this.cast(),
      places: sorted(this.places(), language),
      organisations: sorted(this.organisations(), language),
      glossary: sorted(this.glossary(), language),
      timeline: this.facts
        .filter(({ date }) => date !== undefined)
        .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : a.date === b.date ? 0 : 1))
        .map(({ id }) => id),
      sections: this.sections(),
      facts: Object.fromEntries(
        this.facts.map(({ id, text, kind, voice, date, paragraphs, answers }) => [
          id,
          {
            id,
            text: text[language].trim().replace(/\s*\n\s*/gu, ' '),
            kind,
            voice,
            ...(date === undefined ? {} : { date }),
            paragraphs,
            ...(answers.length ? { answers } : {}),
            scenes: this.scenesWhere(({ cites }) => cites.has(id)),
          },
        ]),
      ),
      ...this.contents(),
    }
  }

  private people(): AtlasEntry[] {
    return this.draft.people.data.map(({ id, name, about, paragraphs }) => {
      const facts = this.factsWhere(({ people }) => people.includes(id))
      return {
        id: `person-${id}`,
        name: this.say(name),
        about: this.say(about),
        paragraphs,
        facts,
        in: [],
        scenes: this.citing(facts),
      }
    })
  }

  /** Composites, as readers meet them: what they want in private stays out. */
  private cast(): AtlasEntry[] {
    return this.draft.cast.data.map(({ id, name, role }) => ({
      id: `cast-${id}`,
      name: typeof name === 'string' ? { text: name } : this.say(name),
      about: this.say(role),
      paragraphs: [],
      facts: [],
      in: this.scenesWhere(({ scene }) => scene.cast.includes(id)),
      scenes: [],
    }))
  }

  private places(): AtlasEntry[] {
    const { data } = this.draft.places
    const names = findNames(data.map(({ id, name }): Named => ({ id, forms: [name[firstLanguage]] })))
    return data.map(({ id, name, about, lat, lon }) => {
      const carrying = this.factsWhere(({ places }) => places.includes(id))
      // Most facts name Mali; only a place that none is about is looked for in their words.
      const facts = carrying.length ? carrying : this.factsWhere(({ text }) => names(text[firstLanguage]).has(id))
      const set = this.scenesWhere(({ scene }) => scene.place === id)
      return {
        id: `place-${id}`,
        name: this.say(name),
        ...(about && { about: this.say(about) }),
        ...(lat === undefined || lon === undefined ? {} : { at: [lat, lon] as const }),
        paragraphs: [],
        facts,
        in: set,
        scenes: without(
          set,
          this.citing(facts, ({ text }) => names(text).has(id)),
        ),
      }
    })
  }

  private organisations(): AtlasEntry[] {
    const { data } = this.draft.organisations
    const names = findNames(
      data.map(({ id, name, match }): Named => ({
        id,
        forms: [name[firstLanguage], ...(match?.[firstLanguage] ?? [])],
      })),
    )
    const inFact = new Map(this.facts.map((fact) => [fact.id, names(fact.text[firstLanguage])]))
    const inScene = new Map(this.scenes.map(({ scene, text }) => [scene.id, names(text)]))
    return data.map(({ id, name, about, paragraphs }) => {
      const facts = this.factsWhere((fact) => inFact.get(fact.id)?.has(id) ?? false)
      return {
        id: `organisation-${id}`,
        name: this.say(name),
        about: this.say(about),
        paragraphs,
        facts,
        in: [],
        scenes: this.citing(facts, ({ scene }) => inScene.get(scene.id)?.has(id) ?? false),
      }
    })
  }

  private glossary(): AtlasEntry[] {
    const { data } = this.draft.glossary
    const names = findNames(
      data.map(({ id, term }): Named => ({ id, forms: [term[firstLanguage], plural(term[firstLanguage])] })),
      'iu',
    )
    const inFact = new Map(this.facts.map((fact) => [fact.id, names(fact.text[firstLanguage])]))
    return data.map(({ id, term, meaning }) => {
      const facts = this.factsWhere((fact) => inFact.get(fact.id)?.has(id) ?? false)
      return {
        id: `term-${id}`,
        name: this.say(term),
        about: this.say(meaning),
        paragraphs: [],
        facts,
        in: [],
        scenes: this.scenesWhere(({ terms, text }) => terms.has(id) || names(text).has(id)),
      }
    })
  }

  private sections(): AtlasText['sections'] {
    const { sections, paragraphs } = this.draft.source.data
    return sections.map(({ id, title }) => ({
      id,
      title: this.say(title),
      paragraphs: paragraphs
        .filter((paragraph) => paragraph.id.split('.')[0] === id)
        .map((paragraph) => ({
          id: paragraph.id,
          gist: this.say(paragraph.gist),
          facts: this.factsWhere((fact) => fact.paragraphs.includes(paragraph.id)),
        })),
    }))
  }

  private contents(): Pick<AtlasText, 'scenes' | 'files' | 'chapters'> {
    const { chapters } = this.draft
    const files = chapters.flatMap((chapter) => chapter.episodes.map((episode) => ({ chapter, episode })))
    return {
      scenes: Object.fromEntries(
        files.flatMap(({ chapter, episode }) => {
          const language = languageOf(chapter, this.language)
          const nodes = episode.prose[language]?.nodes ?? []
          return episode.scenes.data.scenes.map(({ id }) => {
            const text = nodes.find((node) => node.id === id)?.label ?? id
            const title = language === this.language ? { text } : { text, language }
            return [id, { title, chapter: chapter.id, file: episode.id }]
          })
        }),
      ),
      files: Object.fromEntries(files.map(({ episode }) => [episode.id, this.say(episode.scenes.data.title)])),
      chapters: Object.fromEntries(
        chapters.map(({ id, meta }) => [id, { section: meta.data.section, title: this.say(meta.data.title) }]),
      ),
    }
  }

  private factsWhere(holds: (fact: FactSource) => boolean): FactId[] {
    return this.facts.filter(holds).map(({ id }) => id)
  }

  private scenesWhere(holds: (mentions: SceneMentions) => boolean): SceneId[] {
    return this.scenes.filter(holds).map(({ scene }) => scene.id)
  }

  /** Scenes that cite one of these facts, or of which something else holds. */
  private citing(facts: readonly FactId[], or: (mentions: SceneMentions) => boolean = () => false): SceneId[] {
    return this.scenesWhere((mentions) => facts.some((id) => mentions.cites.has(id)) || or(mentions))
  }

  private say(words: Words): Worded {
    const text = words[this.language]
    return text === undefined ? { text: words[firstLanguage].trim(), language: firstLanguage } : { text: text.trim() }
  }
}

/** Every scene in the story's order, with what its prose and its evidence cards mention. */
function mentionsOf(draft: Draft): SceneMentions[] {
  const told = new Map<string, Telling[]>()
  for (const telling of tellings(draft))
    if (telling.scene) told.set(telling.scene, [...(told.get(telling.scene) ?? []), telling])
  return draft.chapters.flatMap(({ episodes }) =>
    episodes.flatMap(({ scenes, prose }) =>
      scenes.data.scenes.map((scene): SceneMentions => {
        const own = told.get(scene.id) ?? []
        const node = prose[firstLanguage]?.nodes.find(({ id }) => id === scene.id)
        const labels = [node?.label ?? '', ...(node?.children ?? []).map(({ label }) => label)]
        return {
          scene,
          cites: new Set([
            ...own.flatMap(({ sentence }) => sentence.cites.map(({ id }) => id)),
            ...(scene.decision?.evidence ?? []),
          ]),
          terms: new Set(
            own.flatMap(({ sentence }) => sentence.parts.flatMap((part) => (part.kind === 'term' ? part.term : []))),
          ),
          text: [
            ...labels,
            ...own.flatMap(({ language, sentence }) => (language === firstLanguage ? sentence.text : [])),
          ].join(' · '),
        }
      }),
    ),
  )
}

const without = (some: readonly SceneId[], all: readonly SceneId[]): SceneId[] => all.filter((id) => !some.includes(id))

const plural = (term: string): string => (/y$/u.test(term) ? term.replace(/y$/u, 'ies') : `${term}s`)

const isoDay = (date: string | Date): string => (typeof date === 'string' ? date : date.toISOString().slice(0, 10))

const sorted = (entries: readonly AtlasEntry[], language: Language): AtlasEntry[] =>
  [...entries].sort((a, b) => a.name.text.localeCompare(b.name.text, language))
