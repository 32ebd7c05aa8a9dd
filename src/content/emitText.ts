import { statusOf, type Status } from '../model/Fact'
import type { Language } from '../model/ids'
import type {
  Block,
  ChapterText,
  EndingText,
  EpisodeText,
  ItemText,
  OptionText,
  Paper,
  SceneText,
  Sentence,
} from '../model/Text'
import { childNamed, languageOf, type ChapterDraft, type Draft, type EpisodeDraft } from './Draft'
import { definitionOf } from './items/itemDefinitions'
import { toFact } from './linkStory'
import { printDate } from './monthsIn'
import type { ProseSentence } from './parseInline'
import type { ProseBlock, ProseNode } from './parseProse'
import type { EffectSource, FactSource, SceneSource, Words } from './shape'
import { parseWhen, type NamedConditions } from './toCondition'

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

class TextEmitter {
  private readonly facts: ReadonlyMap<string, FactSource>
  private readonly usedFacts = new Set<string>()
  private readonly usedTerms = new Set<string>()

  constructor(
    private readonly draft: Draft,
    private readonly chapter: ChapterDraft,
    private readonly language: Language,
  ) {
    this.facts = new Map(draft.facts.flatMap(({ data }) => data.map((fact) => [fact.id, fact])))
  }

  emit(): ChapterText {
    const { chapter, language } = this
    const page = chapter.prose[language]
    const opening = this.blocks(page?.nodes.find(({ id }) => id === 'opening')?.blocks, {}, 'note')
    const question = this.blocks(page?.nodes.find(({ id }) => id === 'question')?.blocks, {}, 'note')
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
    const endings = last ? Object.fromEntries(this.draft.story.data.endings.map(({ id }) => [id, this.ending(id)])) : {}
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
      episodes,
      scenes,
      items,
      endings,
      facts: this.factTexts(),
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
      cast: Object.fromEntries(
        this.draft.cast.data
          .filter(({ id }) => castUsed.has(id))
          .map(({ id, name, role }) => [
            id,
            { name: typeof name === 'string' ? name : this.say(name), role: this.say(role) },
          ]),
      ),
    }
  }

  private factTexts(): Record<string, string> {
    for (const id of [...this.usedFacts])
      for (const answer of this.facts.get(id)?.answers ?? []) this.usedFacts.add(answer)
    return Object.fromEntries([...this.usedFacts].sort().map((id) => [id, this.say(this.facts.get(id)?.text).trim()]))
  }

  private episode(episode: EpisodeDraft, index: number): EpisodeText {
    const before = this.chapter.episodes[index - 1]
    const { data } = episode.scenes
    const previously = episode.prose[this.language]?.nodes.find(({ id }) => id === 'previously')
    return {
      title: this.say(data.title),
      summary: this.say(data.summary),
      stepsBack: before !== undefined && data.span[0] < before.scenes.data.span[1],
      previously: this.blocks(previously?.blocks, {}, 'note'),
      objectives: Object.fromEntries(episode.quiz.data.objectives.map(({ id, text }) => [id, this.say(text)])),
    }
  }

  private scene(episode: EpisodeDraft, scene: SceneSource): SceneText {
    const named = episode.scenes.data.conditions
    const node = episode.prose[this.language]?.nodes.find(({ id }) => id === scene.id)
    const record = childNamed(node, 'record')
    const { decision } = scene
    const pieces = Math.max(0, ...(decision?.options.flatMap(({ keeps }) => keeps) ?? []))
    const blocks = (part: ProseNode | undefined): Block[] => this.blocks(part?.blocks, named, 'simulated')
    this.use(decision?.evidence ?? [])
    return {
      title: node?.label ?? '',
      date: printDate(scene.date, this.language),
      place: this.say(this.draft.places.data.find(({ id }) => id === scene.place)?.name),
      body: blocks(node),
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
              outcome: blocks(part),
              aside: blocks(childNamed(part, 'set aside')),
              because: this.reasons(option.effects),
            },
          ]
        }),
      ),
      record: {
        did: blocks(childNamed(record, 'did')),
        then: blocks(childNamed(record, 'then')),
        advice: blocks(childNamed(record, 'advice')),
      },
      arrivals: scene.arrivals.map(({ effects }) => this.reasons(effects)),
      ...(scene.hard && { hard: this.say(scene.hard).trim() }),
    }
  }

  private ending(id: string): EndingText {
    const node = (this.draft.endings[this.language] ?? this.draft.endings.en)?.nodes.find((one) => one.id === id)
    const named = this.draft.story.data.conditions
    const blocks = (part: ProseNode | undefined, ground: Status): Block[] => this.blocks(part?.blocks, named, ground)
    return {
      title: node?.label ?? '',
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

  private blocks(blocks: readonly ProseBlock[] | undefined, named: NamedConditions, ground: Status): Block[] {
    return (blocks ?? []).map((block): Block => {
      if (block.kind === 'paragraph')
        return { kind: 'paragraph', sentences: block.sentences.map((sentence) => this.sentence(sentence, ground)) }
      if (block.kind === 'paper')
        return {
          kind: 'paper',
          paper: block.paper as Paper,
          title: block.title,
          blocks: this.blocks(block.blocks, named, block.paper === 'note' ? 'note' : ground),
        }
      return {
        kind: 'when',
        condition: parseWhen(block.condition, named),
        then: this.blocks(block.then, named, ground),
        otherwise: this.blocks(block.otherwise, named, ground),
      }
    })
  }

  private sentence({ cites, parts }: ProseSentence, ground: Status): Sentence {
    const ids = cites.map(({ id }) => id)
    this.use(ids)
    for (const part of parts) if (part.kind === 'term') this.usedTerms.add(part.term)
    const kind = this.facts.get(ids[0] ?? '')?.kind
    return { status: kind ? statusOf(kind) : ground, cites: ids, parts }
  }

  private use(ids: readonly string[]): void {
    for (const id of ids) this.usedFacts.add(id)
  }

  private say(words: Words | undefined): string {
    return words?.[this.language] ?? words?.en ?? ''
  }
}
