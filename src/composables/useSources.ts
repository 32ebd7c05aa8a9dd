import { inject, provide, type InjectionKey } from 'vue'
import { statusOf, type Fact, type Status } from '../model/Fact'
import type { FactId } from '../model/ids'
import type { Language } from '../model/languages'
import type { Condition } from '../model/Condition'

/** A fact with its words in the page's language. */
export interface FactNote {
  readonly fact: Fact
  readonly text: string
  readonly status: Status
  /** Statements that stand against it, as far as their words are at hand. */
  readonly answers: readonly { readonly fact: Fact; readonly text: string }[]
}

/** What prose needs to show where it stands. */
export interface Sources {
  /** Language of what is told, where the page itself speaks another. */
  readonly lang?: Language | undefined
  fact(id: FactId): FactNote | undefined
  meaning(term: string): string | undefined
  /** Who or what a name in the prose is. */
  about(name: string): string | undefined
  holds(condition: Condition): boolean
  /** Opens the note of these facts; focus comes back to where it was. */
  open(cites: readonly FactId[], status: Status): void
}

const sourcesKey: InjectionKey<Sources> = Symbol('sources')

export const provideSources = (sources: Sources): void => provide(sourcesKey, sources)

/** The sources of the text around this component. */
export function useSources(): Sources {
  const sources = inject(sourcesKey)
  if (!sources) throw new Error('No SourceReader stands above this component.')
  return sources
}

/** Looks facts up by id among the story's facts and a chapter's texts. */
export function factNotes(
  facts: Readonly<Record<FactId, Fact>>,
  texts: Readonly<Record<FactId, string>>,
): (id: FactId) => FactNote | undefined {
  return (id) => {
    const fact = facts[id]
    if (!fact) return undefined
    const answers = fact.answers.flatMap((other) => {
      const answer = facts[other]
      const text = texts[other]
      return answer && text !== undefined ? [{ fact: answer, text }] : []
    })
    return { fact, text: texts[id] ?? '', status: statusOf(fact.kind), answers }
  }
}

/** Paragraphs of several facts, each once, in the order first met: `['II.3', 'II.4']`. */
export function paragraphsOf(notes: readonly FactNote[]): readonly string[] {
  return [...new Set(notes.flatMap(({ fact }) => fact.paragraphs))]
}
