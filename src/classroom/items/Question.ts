import type { Item } from '../../model/Story'
import type { Language } from '../../model/ids'

/** Something that may be chosen, and what is said to who does. */
export interface Answer {
  readonly id: string
  readonly text: string
  readonly feedback: string
  readonly right: boolean
  /** What somebody who chooses it believes. */
  readonly misconception?: string
}

/** What is given to something: a premise to its target, a step to its place. */
export interface Given {
  readonly id: string
  readonly text: string
  readonly feedback: string
  /** Id of the target. */
  readonly target: string
}

export interface Target {
  readonly id: string
  readonly text: string
}

export interface Slip {
  readonly value: number
  readonly feedback: string
}

/** A gap of a sentence. */
export interface OpenGap {
  readonly id: string
  readonly answers: readonly Answer[]
}

/** How an item is answered, for whoever knows nothing of our types. */
export type Form =
  /** `single`: one answer is given. Several may be right all the same (`evidence`). `inOrder`: a passage, read as it stands. */
  | {
      readonly kind: 'choice'
      readonly single: boolean
      readonly inOrder: boolean
      readonly answers: readonly Answer[]
    }
  /** `once`: no target belongs to two premises. */
  | {
      readonly kind: 'pairs'
      readonly once: boolean
      readonly premises: readonly Given[]
      readonly targets: readonly Target[]
    }
  /** Steps, first to last; the target of each is its place, from `1`. */
  | { readonly kind: 'order'; readonly steps: readonly Given[] }
  | {
      readonly kind: 'number'
      readonly value: number
      readonly tolerance: number
      readonly unit: string
      readonly feedback: string
      readonly slips: readonly Slip[]
    }
  /** Words and gaps of a sentence, in turn. */
  | { readonly kind: 'gaps'; readonly parts: readonly (string | OpenGap)[] }

/** One item with its words in one language, as a question of any question bank. */
export interface Question {
  readonly item: Item
  readonly language: Language
  readonly stem: string
  /** Empty where it has none. */
  readonly hint: string
  readonly objective: string
  /** Paragraphs of the briefing that it rests on, such as `II.3`. */
  readonly paragraphs: readonly string[]
  readonly form: Form
}

/** The questions of one file. */
export interface BankPart {
  readonly chapter: string
  readonly file: string
  readonly questions: readonly Question[]
}

/** Questions to take elsewhere, in the story's order. */
export interface ItemBank {
  readonly title: string
  readonly language: Language
  readonly parts: readonly BankPart[]
}

export const questionsIn = ({ parts }: ItemBank): readonly Question[] => parts.flatMap(({ questions }) => questions)

/** The gaps of a sentence. */
export const gapsIn = (parts: readonly (string | OpenGap)[]): readonly OpenGap[] =>
  parts.filter((part) => typeof part !== 'string')
