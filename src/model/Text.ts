import type { Condition } from './Condition'
import type { Fact, Status, Voice } from './Fact'
import type { CastId, ChapterId, EndingId, FactId, ItemId, Language, ObjectiveId, OptionId, SceneId } from './ids'

/** A run of words with one status. `cites` is empty for simulated sentences and notes. */
export interface Sentence {
  readonly status: Status
  readonly cites: readonly FactId[]
  readonly parts: readonly Inline[]
  /** No space stands between it and the next. */
  readonly tight?: true
  /** The next rests on the same facts, and carries the sign for both. */
  readonly shared?: true
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'term'; readonly term: string; readonly text: string }
  /** A real body, person or place, by its address in the atlas: `organisation-ecowas`. */
  | { readonly kind: 'name'; readonly name: string; readonly text: string }

export const papers = ['cable', 'letter', 'radio', 'list', 'speech', 'note'] as const
/** A document that lies in the scene, set apart in its own type; `note` is the app speaking of itself. */
export type Paper = (typeof papers)[number]

export type Block =
  | {
      readonly kind: 'paragraph'
      readonly sentences: readonly Sentence[]
      /** Who of the scene’s cast may be seen here, if not before. */
      readonly who?: readonly CastId[]
      /** Who of them speaks it, all of it. */
      readonly by?: CastId
    }
  | { readonly kind: 'paper'; readonly paper: Paper; readonly title: string; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'when'
      readonly condition: Condition
      readonly then: readonly Block[]
      readonly otherwise: readonly Block[]
    }

export interface OptionText {
  readonly label: string
  /** Its name in a few words, where the label is longer. */
  readonly short?: string
  /** Who asks for it in the scene, where somebody does: their face stands beside it. */
  readonly wantedBy?: CastId
  readonly outcome: readonly Block[]
  /** Told instead of the outcome when the advice is set aside. Empty where it never is. */
  readonly aside: readonly Block[]
  /** Why each effect, in the order of the option's effects. */
  readonly because: readonly string[]
}

/** What an option is called once it has been read whole: in few words, or its label. */
export const shortOf = ({ label, short = label }: Pick<OptionText, 'label' | 'short'>): string => short

export interface RecordText {
  /** What happened, dated, in one sentence; left out where the slip is written without. */
  readonly headline?: readonly Block[]
  /** What the authorities really did. */
  readonly did: readonly Block[]
  /** What came then. */
  readonly then: readonly Block[]
  /** What Crisis Group advises, where it does. */
  readonly advice: readonly Block[]
  /** Everything else, behind a fold. */
  readonly more?: readonly Block[]
}

/** What a slip shows at once, in its order. */
export const recordInSight = ({ headline = [], did, then, advice }: RecordText): readonly Block[] => [
  ...headline,
  ...did,
  ...then,
  ...advice,
]

/** All that a slip tells, in its order. */
export const recordWhole = (record: RecordText): readonly Block[] => [...recordInSight(record), ...(record.more ?? [])]

/** What happened at a decision, for those who look back on it in a line or two. */
export const recordHead = ({ headline = [], did }: RecordText): readonly Block[] => [...headline, ...did]

/** The first sentence of some prose, by itself; nothing where it begins with none. */
export function firstSentence([first]: readonly Block[]): readonly Block[] {
  return first?.kind === 'paragraph' ? alone(first.sentences[0]) : []
}

/** The last sentence of some prose, by itself. */
export function lastSentence(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1)
  return last?.kind === 'paragraph' ? alone(last.sentences.at(-1)) : []
}

function alone(sentence: Sentence | undefined): readonly Block[] {
  if (!sentence) return []
  const { status, cites, parts } = sentence
  return [{ kind: 'paragraph', sentences: [{ status, cites, parts }] }]
}

/** The sentences of prose, in reading order: of the side of each condition that holds, or of both where nothing says. */
export function sentencesIn(blocks: readonly Block[], holds?: (condition: Condition) => boolean): readonly Sentence[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return block.sentences
      case 'paper':
        return sentencesIn(block.blocks, holds)
      case 'when': {
        const { condition, then, otherwise } = block
        return sentencesIn(holds ? (holds(condition) ? then : otherwise) : [...then, ...otherwise], holds)
      }
    }
  })
}

/** The facts that prose cites, in reading order, as often as it does. */
export const citesIn = (blocks: readonly Block[], holds?: (condition: Condition) => boolean): readonly FactId[] =>
  sentencesIn(blocks, holds).flatMap(({ cites }) => cites)

/** The plain words of a sentence. */
export const wordsOfSentence = ({ parts }: Sentence): string => parts.map(({ text }) => text).join('')

/** Spoken by somebody of the cast; true whatever was advised, so that it says nothing of it. */
export interface Parting {
  readonly who: CastId
  readonly words: readonly Block[]
}

export interface SceneText {
  readonly title: string
  /** Date as printed, such as *25 May 2021*. */
  readonly date: string
  readonly place: string
  readonly body: readonly Block[]
  /** Those of its cast whom no scene of the file had before. */
  readonly newcomers?: readonly CastId[]
  /** The question put to the adviser. */
  readonly ask: string
  /** Set piece: its passages, demands or lines, in order. */
  readonly pieces: readonly (readonly Block[])[]
  readonly options: Readonly<Record<OptionId, OptionText>>
  readonly record: RecordText
  /** What somebody present says to the reader when all of it has been told: it leads on to the next scene. */
  readonly parting?: Parting
  /** Why each delayed effect: for each arrival, for each of its effects. */
  readonly arrivals: readonly (readonly string[])[]
  /** Whether it has a drawing, by its id. */
  readonly drawing?: true
  /** What is hard to read in it, where something is. */
  readonly hard?: string
}

export interface EpisodeText {
  readonly title: string
  readonly summary: string
  /** Whether the calendar steps back from the episode before. */
  readonly stepsBack: boolean
  /** Where we are, told to everybody who opens the file. */
  readonly previously: readonly Block[]
  /** What a run that begins with this file needs to know besides. */
  readonly catchingUp: readonly Block[]
  readonly objectives: Readonly<Record<ObjectiveId, string>>
}

/** What an item says of one of its parts. */
export interface PartText {
  readonly text: string
  readonly feedback: string
  /** What somebody who chooses it believes, as a clause that follows *think that*. */
  readonly misconception?: string
  /** Which of the item’s facts it asks for; without it nobody has said. */
  readonly facts?: readonly FactId[]
}

export interface ItemText {
  readonly stem: string
  /** Told after a first wrong try: where to look, without the answer. */
  readonly hint?: string
  /** Options; premises (match, attribution); the words for the gaps, by `gap.word` (cloze). */
  readonly options: Readonly<Record<string, PartText>>
  /** What the premises are given to (match, attribution). */
  readonly targets?: Readonly<Record<OptionId, string>>
  /** Cloze: the sentence, each gap as `{gap}`. */
  readonly sentence?: string
  /** Numeric: what is counted. */
  readonly unit?: string
  /** Numeric: what is so, and where it was read. */
  readonly feedback?: string
  /** Numeric: what to say to each of the item's slips, in their order. */
  readonly slips?: readonly string[]
}

/** An ending, and how it compares. A coda may lack any of its parts. */
export interface EndingText {
  readonly title: string
  /** Name of its drawing, where it has one. */
  readonly drawing?: EndingId
  readonly body: readonly Block[]
  /** How it stands beside what really happened. */
  readonly record: readonly Block[]
  /** How it stands beside what Crisis Group recommends. */
  readonly advice: readonly Block[]
  readonly cost: readonly Block[]
  /** What the model does not see here. */
  readonly leftOut: readonly Block[]
}

export interface FactText {
  readonly text: string
}

/** One chapter in one language: everything that its pages print. */
export interface ChapterText {
  readonly id: ChapterId
  readonly language: Language
  /** `language` differs from the one asked for where the chapter is not translated yet. */
  readonly title: string
  readonly summary: string
  /** The record of the chapter in prose, for those who read it without playing. */
  readonly opening: readonly Block[]
  readonly question: readonly Block[]
  /** The section's argument in three sentences, told at the chapter's end. Empty where it is not written yet. */
  readonly argument: readonly Block[]
  readonly episodes: Readonly<Record<string, EpisodeText>>
  readonly scenes: Readonly<Record<SceneId, SceneText>>
  /** Empty until somebody asks for a quiz: `Loader.items` brings them. */
  readonly items: Readonly<Record<ItemId, ItemText>>
  /** The story's endings and codas, with the last chapter; empty in the others. */
  readonly endings: Readonly<Record<EndingId, EndingText>>
  readonly facts: Readonly<Record<FactId, string>>
  /** Each fact that a memo may rest on, in a line. */
  readonly gists: Readonly<Record<FactId, string>>
  /** Whose statements these are, and where the briefing makes them. */
  readonly sources: Readonly<Record<FactId, Fact>>
  readonly glossary: Readonly<Record<string, { readonly term: string; readonly meaning: string }>>
  /** Who or what the names in its prose are: `organisation-ecowas` → its explanation. */
  readonly names: Readonly<Record<string, string>>
  readonly cast: Readonly<Record<string, CastText>>
  /** What review asks without options, by id of the card; they come with the items. */
  readonly recalls?: Readonly<Record<string, RecallText>>
}

/** An invented character; `voice`: the one of the briefing’s voices from whose seat they speak. */
export interface CastText {
  readonly name: string
  readonly role: string
  readonly voice?: Voice
}

/** A card of review that is answered in one’s head: whose view it is, or why it is so. */
export interface RecallText {
  readonly kind: 'holder' | 'reason'
  /** The statement, without its holder or its reason. */
  readonly front: string
  readonly back: string
  /** Of a reason: who gives it. */
  readonly voice?: Voice
}
