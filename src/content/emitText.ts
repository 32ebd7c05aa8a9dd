import { statusOf, type Status } from '../model/Fact'
import { type Language, firstLanguage } from '../model/languages'
import type {
  Block,
  ChapterText,
  EndingText,
  EpisodeText,
  Inline,
  ItemText,
  OptionText,
  Paper,
  RecordText,
  SceneText,
  Sentence,
} from '../model/Text'
import { childNamed, languageOf, languagesOf, type ChapterDraft, type Draft, type EpisodeDraft } from './Draft'
import type { Named } from './findNames'
import { finishSentences } from './finishSentences'
import { definitionOf } from './items/itemDefinitions'
import { toFact } from './linkStory'
import { aboutsOf, nameMarker, type NameMarker } from './nameMarker'
import { printDate } from '../model/printDate'
import { sayIn } from './pieces'
import type { ProseSentence } from './parseInline'
import type { ProseBlock, ProseNode } from './parseProse'
import type { EffectSource, FactSource, SceneSource, Words } from './shape'
import { recallsOf } from './recalls'
import type { RecordPart } from './tellings'
import { parseWhen, type NamedConditions } from './toCondition'
import { speakersIn, withSpeakers, type Spoken } from './speakersIn'
import { formsOf, withCast } from './withCast'

/** Everything that one chapter's pages print, in one language (English where it is not translated). */
export function emitText(draft: Draft, chapter: ChapterDraft, asked: Language): ChapterText {
  return new TextEmitter(draft, chapter, languageOf(chapter, asked)).emit()
}

/** The title of a piece, `### piece 2: The spokesman`, as its first line. */
const titleOf = (piece: ProseNode | undefined): Block[] =>
  piece?.label
    ? [
        {
          kind: 'paragraph',
          sentences: [{ status: 'simulated', cites: [], parts: [{ kind: 'strong', text: piece.label }] }],
        },
      ]
    : []

/** Adds a part. Text beside text is one text: what was looked at as a name and is none leaves no seam. */
function joinText(parts: Inline[], part: Inline): void {
  const before = parts.at(-1)
  if (before?.kind === 'text' && part.kind === 'text')
    parts[parts.length - 1] = { kind: 'text', text: before.text + part.text }
  else parts.push(part)
}

class TextEmitter {
  private readonly facts: ReadonlyMap<string, FactSource>
  private readonly usedFacts = new Set<string>()
  private readonly usedTerms = new Set<string>()
  private readonly usedNames = new Set<string>()
  private readonly namesIn: NameMarker
  private readonly abouts: ReadonlyMap<string, string>

  constructor(
    private readonly draft: Draft,
    private readonly chapter: ChapterDraft,
    private readonly language: Language,
  ) {
    this.facts = new Map(draft.facts.flatMap(({ data }) => data.map((fact) => [fact.id, fact])))
    this.abouts = aboutsOf(draft, language)
    this.namesIn = nameMarker(draft, language)
  }

  emit(): ChapterText {
    const { chapter, language } = this
    const page = chapter.prose[language]
    const opening = this.blocks(page?.nodes.find(({ id }) => id === 'opening')?.blocks, {}, 'note')
    const question = this.blocks(page?.nodes.find(({ id }) => id === 'question')?.blocks, {}, 'note')
    const argument = this.blocks(page?.nodes.find(({ id }) => id === 'argument')?.blocks, {}, 'note')
    const episodes = Object.fromEntries(
      chapter.episodes.map((episode, index) => [episode.id, this.episode(episode, index)]),
    )
    const scenes = Object.fromEntries(
      chapter.episodes.flatMap((episode) =>
        episode.scenes.data.scenes.map((scene) => [scene.id, this.scene(episode, scene)]),
      ),
    )
    const items = Object.fromEntries(chapter.episodes.flatMap((episode) => this.items(episode)))
    const last = this.draft.chapters.at(-1) === chapter
    const { endings: ends, codas } = this.draft.story.data
    const endings = last ? Object.fromEntries([...ends, ...codas].map(({ id }) => [id, this.ending(id)])) : {}
    const castUsed = new Set(
      chapter.episodes.flatMap((episode) => episode.scenes.data.scenes.flatMap(({ cast }) => cast)),
    )
    return {
      id: chapter.id,
      language,
      title: this.say(chapter.meta.data.title),
      summary: this.say(chapter.meta.data.summary),
      opening,
      question,
      argument,
      episodes,
      scenes,
      items,
      recalls: recallsOf(
        chapter.episodes.flatMap((episode) => episode.quiz.data.items),
        (id) => this.facts.get(id),
        language,
        (words) => this.say(words).trim(),
      ),
      endings,
      facts: this.factTexts(),
      gists: this.gists(),
      sources: Object.fromEntries(
        [...this.usedFacts].sort().flatMap((id) => {
          const fact = this.facts.get(id)
          return fact ? [[id, toFact(fact)]] : []
        }),
      ),
      glossary: Object.fromEntries(
        this.draft.glossary.data
          .filter(({ id }) => this.usedTerms.has(id))
          .map(({ id, term, meaning }) => [id, { term: this.say(term), meaning: this.say(meaning) }]),
      ),
      names: Object.fromEntries([...this.usedNames].sort().map((name) => [name, this.abouts.get(name) ?? ''])),
      cast: Object.fromEntries(
        this.draft.cast.data
          .filter(({ id }) => castUsed.has(id))
          .map(({ id, name, role, voice }) => [
            id,
            {
              name: this.name(name),
              role: this.say(role),
              ...(voice && { voice }),
            },
          ]),
      ),
    }
  }

  private factTexts(): Record<string, string> {
    for (const id of [...this.usedFacts])
      for (const answer of this.facts.get(id)?.answers ?? []) this.usedFacts.add(answer)
    return Object.fromEntries([...this.usedFacts].sort().map((id) => [id, this.say(this.facts.get(id)?.text).trim()]))
  }

  /** What stands on the cards of its memos. */
  private gists(): Record<string, string> {
    const cards = this.chapter.episodes.flatMap(({ scenes }) =>
      scenes.data.scenes.flatMap(({ decision }) => decision?.evidence ?? []),
    )
    return Object.fromEntries(cards.map((id) => [id, this.facts.get(id)?.gist?.[this.language] ?? '']))
  }

  private episode(episode: EpisodeDraft, index: number): EpisodeText {
    const before = this.chapter.episodes[index - 1]
    const { data } = episode.scenes
    const part = (name: string) => episode.prose[this.language]?.nodes.find(({ id }) => id === name)?.blocks
    return {
      title: this.say(data.title),
      summary: this.say(data.summary),
      stepsBack: before !== undefined && data.span[0] < before.scenes.data.span[1],
      previously: this.blocks(part('previously'), {}, 'note'),
      catchingUp: this.blocks(part('catching-up'), {}, 'note'),
      objectives: Object.fromEntries(episode.quiz.data.objectives.map(({ id, text }) => [id, this.say(text)])),
    }
  }

  private scene(episode: EpisodeDraft, scene: SceneSource): SceneText {
    const node = episode.prose[this.language]?.nodes.find(({ id }) => id === scene.id)
    const record = childNamed(node, 'record')
    const { decision } = scene
    const pieces = Math.max(0, ...(decision?.options.flatMap(({ keeps }) => keeps) ?? []))
    const named = episode.scenes.data.conditions
    // What the scene itself has explained is not explained again in its pieces, outcomes and record.
    const met = new Set<string>()
    const body = this.blocks(node?.blocks, named, 'simulated', met)
    const blocks = (part: ProseNode | undefined): Block[] => this.blocks(part?.blocks, named, 'simulated', new Set(met))
    const parting = childNamed(node, 'parting')
    const before = episode.scenes.data.scenes.slice(0, episode.scenes.data.scenes.indexOf(scene))
    const newcomers = scene.cast.filter((id) => !before.some((one) => one.cast.includes(id)))
    this.use(decision?.evidence ?? [])
    return {
      title: node?.label ?? '',
      date: printDate(scene.date, this.language),
      place: this.say(this.draft.places.data.find(({ id }) => id === scene.place)?.name),
      body: withCast(withSpeakers(body, this.speakers(episode, scene)), this.castOf(scene, this.language)),
      ...(newcomers.length && { newcomers }),
      ask: (childNamed(node, 'ask')?.blocks ?? [])
        .flatMap((block) => (block.kind === 'paragraph' ? block.sentences.map(({ text }) => text) : []))
        .join(' ')
        .trim(),
      pieces: Array.from({ length: pieces }, (_, index) => {
        const piece = childNamed(node, `piece ${index + 1}`)
        return [...titleOf(piece), ...blocks(piece)]
      }),
      options: Object.fromEntries(
        (decision?.options ?? []).map((option): [string, OptionText] => {
          const part = childNamed(node, option.id)
          return [
            option.id,
            {
              label: part?.label ?? '',
              ...(option.short && { short: this.say(option.short) }),
              ...(option.wantedBy && { wantedBy: option.wantedBy }),
              outcome: blocks(part),
              aside: blocks(childNamed(part, 'set aside')),
              because: this.reasons(option.effects),
            },
          ]
        }),
      ),
      record: this.record(record, named, met),
      ...(parting && { parting: { who: parting.label, words: blocks(parting) } }),
      arrivals: scene.arrivals.map(({ effects }) => this.reasons(effects)),
      ...(scene.drawing && { drawing: true as const }),
      ...(scene.hard && { hard: this.say(scene.hard).trim() }),
    }
  }

  private castOf({ cast }: SceneSource, language: Language): readonly Named[] {
    return this.draft.cast.data
      .filter(({ id }) => cast.includes(id))
      .map(({ id, name }) => ({ id, forms: formsOf(typeof name === 'string' ? name : sayIn(language)(name)) }))
  }

  /** Who speaks each paragraph of a scene, where each language gives it to the same person. */
  private speakers(episode: EpisodeDraft, scene: SceneSource): readonly (Spoken | null)[] {
    const read = (language: Language): readonly (Spoken | null)[] => {
      const node = episode.prose[language]?.nodes.find(({ id }) => id === scene.id)
      return speakersIn(node?.blocks ?? [], this.castOf(scene, language), language)
    }
    const all = languagesOf(this.chapter).map(read)
    const own = read(this.language)
    return own.map((spoken, at) =>
      all.every((one) => one.length === own.length && one[at]?.who === spoken?.who) ? spoken : null,
    )
  }

  private record(node: ProseNode | undefined, named: NamedConditions, met: ReadonlySet<string>): RecordText {
    // Told in one go, so that a name is explained once on the slip.
    const here = new Set(met)
    const part = (name: RecordPart): Block[] => this.blocks(childNamed(node, name)?.blocks, named, 'simulated', here)
    const headline = part('headline')
    const told = { did: part('did'), then: part('then'), advice: part('advice') }
    const more = part('more')
    return { ...(headline.length ? { headline } : {}), ...told, ...(more.length ? { more } : {}) }
  }

  private ending(id: string): EndingText {
    const node = (this.draft.endings[this.language] ?? this.draft.endings[firstLanguage])?.nodes.find(
      (one) => one.id === id,
    )
    const named = this.draft.story.data.conditions
    const blocks = (part: ProseNode | undefined, ground: Status): Block[] => this.blocks(part?.blocks, named, ground)
    return {
      title: node?.label ?? '',
      ...(this.draft.story.data.endings.some((one) => one.id === id && one.drawing) && { drawing: id }),
      body: blocks(node, 'simulated'),
      record: blocks(childNamed(node, 'record'), 'note'),
      advice: blocks(childNamed(node, 'advice'), 'note'),
      cost: blocks(childNamed(node, 'cost'), 'simulated'),
      leftOut: blocks(childNamed(node, 'left-out'), 'note'),
    }
  }

  private reasons(effects: readonly EffectSource[]): string[] {
    return effects.map(({ because, cites }) => {
      this.use(cites)
      return this.say(because).trim()
    })
  }

  private items(episode: EpisodeDraft): [string, ItemText][] {
    return episode.quiz.data.items.map((item) => {
      this.use(item.facts)
      const say = (words: Words | undefined): string => this.say(words).trim()
      const hint = item.hint && { hint: say(item.hint) }
      return [item.id, { stem: say(item.stem), ...hint, ...definitionOf(item).text(item, say) }]
    })
  }

  /** `met`: names that were explained before; those explained here are added to it, where everybody reads them. */
  private blocks(
    blocks: readonly ProseBlock[] | undefined,
    named: NamedConditions,
    ground: Status,
    met = new Set<string>(),
  ): Block[] {
    return (blocks ?? []).map((block): Block => {
      if (block.kind === 'paragraph')
        return {
          kind: 'paragraph',
          sentences: finishSentences(block.sentences.map((sentence) => this.sentence(sentence, ground, met))),
        }
      if (block.kind === 'paper')
        return {
          kind: 'paper',
          paper: block.paper as Paper,
          title: block.title,
          blocks: this.blocks(block.blocks, named, block.paper === 'note' ? 'note' : ground, met),
        }
      return {
        kind: 'when',
        condition: parseWhen(block.condition, named),
        then: this.blocks(block.then, named, ground, new Set(met)),
        otherwise: this.blocks(block.otherwise, named, ground, new Set(met)),
      }
    })
  }

  private sentence({ cites, parts: written }: ProseSentence, ground: Status, met: Set<string>): Sentence {
    const ids = cites.map(({ id }) => id)
    this.use(ids)
    const parts = this.withNames(written, ids, met)
    for (const part of parts) if (part.kind === 'term') this.usedTerms.add(part.term)
    const kind = this.facts.get(ids[0] ?? '')?.kind
    return { status: kind ? statusOf(kind) : ground, cites: ids, parts }
  }

  /** Sets a name apart at its first mention, so that it can be tapped for who or what that is. */
  private withNames(parts: readonly Inline[], cites: readonly string[], met: Set<string>): Inline[] {
    const about = cites.flatMap((id) => (this.facts.get(id)?.people ?? []).map((person) => `person-${person}`))
    const told: Inline[] = []
    for (const part of parts.flatMap((one) => (one.kind === 'text' ? this.namesIn(one.text, about) : one))) {
      const explains = part.kind === 'name' && !met.has(part.name) && this.abouts.has(part.name)
      if (explains) this.usedNames.add(part.name)
      if (explains) met.add(part.name)
      joinText(told, part.kind === 'name' && !explains ? { kind: 'text', text: part.text } : part)
    }
    return told
  }

  private use(ids: readonly string[]): void {
    for (const id of ids) this.usedFacts.add(id)
  }

  /** A name, which most of the cast bear in every language. */
  private name(words: Words | string): string {
    return typeof words === 'string' ? words : this.say(words)
  }

  private say(words: Words | undefined): string {
    return words ? sayIn(this.language)(words) : ''
  }
}
