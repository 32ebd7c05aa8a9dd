import type { FactId, PersonId, PlaceId } from './ids'

export const factKinds = ['event', 'figure', 'actor', 'view', 'analysis', 'recommendation'] as const
export type FactKind = (typeof factKinds)[number]

export const voices = [
  'record',
  'malian-authorities',
  'malian-army',
  'france',
  'western-partners',
  'ecowas',
  'un',
  'signatories',
  'civil-society',
  'private-sector',
  'political-figures',
  'many-malians',
  'press',
  'many-sources',
  'russia',
  'crisis-group',
] as const
/** Whose statement a fact is. `record`: the briefing reports it in its own voice, as something that happened. */
export type Voice = (typeof voices)[number]

export const statuses = ['record', 'view', 'judgement', 'simulated', 'note'] as const
/** Where a sentence stands: on record, a view, Crisis Group's judgement, simulated (unmarked ground), a note of the app. */
export type Status = (typeof statuses)[number]

/** One statement of the briefing in our own words, without its text, which stands with each language. */
export interface Fact {
  readonly id: FactId
  /** Paragraphs of the briefing, such as `II.3`. Never empty. */
  readonly paragraphs: readonly string[]
  readonly kind: FactKind
  readonly voice: Voice
  /** ISO 8601, as exact as the briefing: `2021-05-24`, `2021-09` or `2021`. */
  readonly date?: string
  readonly places: readonly PlaceId[]
  readonly people: readonly PersonId[]
  /** Facts that contest this one or that this one contests: no scene shows one without another of them. */
  readonly answers: readonly FactId[]
}

/** The status that a sentence resting on this kind of fact has. */
export function statusOf(kind: FactKind): Status {
  switch (kind) {
    case 'event':
    case 'figure':
    case 'actor':
      return 'record'
    case 'view':
      return 'view'
    case 'analysis':
    case 'recommendation':
      return 'judgement'
  }
}
