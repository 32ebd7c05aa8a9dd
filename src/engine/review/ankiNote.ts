import { statusOf, type Status } from '../../model/Fact'
import type { Story } from '../../model/Story'
import type { ChapterText, RecallText } from '../../model/Text'
import type { FactId } from '../../model/ids'
import { indexStory } from '../indexStory'
import { keyLines } from '../learning/keyLines'
import { cloze } from './cloze'
import type { DeckCard } from './deck'

/** A note for Anki: plain text, no HTML. */
export interface AnkiNote {
  /** Of the card: the same in every edition and language. */
  readonly id: string
  readonly front: string
  /** With its paragraphs in brackets. */
  readonly back: string
  /** Where what it rests on stands; none twice. */
  readonly statuses: readonly Status[]
  readonly paragraphs: readonly string[]
  readonly tags: readonly string[]
}

/**
 * A card of the deck as a note: a statement with its gaps, what is asked in one's head, or an item with what it offers. `null` where
 * the chapter's words have no such card.
 *
 * @param asks the question before a card without options
 */
export function ankiNote(
  { id, asks, chapter, facts }: DeckCard,
  story: Story,
  text: ChapterText,
  ask: Readonly<Record<RecallText['kind'], string>>,
): AnkiNote | null {
  const note = (front: string, back: string, rests: readonly FactId[]): AnkiNote => {
    const sources = rests.flatMap((fact) => text.sources[fact] ?? [])
    const paragraphs = [...new Set(sources.flatMap((source) => source.paragraphs))]
    return {
      id,
      front,
      back: `${back} (${paragraphs.join(', ')})`,
      statuses: [...new Set(sources.map(({ kind }) => statusOf(kind)))],
      paragraphs,
      tags: ['advise-bamako', chapter, ...paragraphs.map((paragraph) => `briefing::${paragraph}`)],
    }
  }
  if (asks.kind === 'fact') {
    const statement = text.facts[asks.fact] ?? ''
    const parts = cloze(statement)
    return (
      parts && note(parts.map((part) => (part.kind === 'gap' ? '[…]' : part.text)).join(''), statement, [asks.fact])
    )
  }
  if (asks.kind === 'recall') {
    const recall = text.recalls?.[asks.card]
    return recall ? note(`${ask[recall.kind]} ${recall.front}`, recall.back, facts) : null
  }
  const item = indexStory(story).items.get(asks.item)?.item
  const told = text.items[asks.item]
  if (!item || !told) return null
  const { offered, right } = keyLines(item, told)
  // An order would be given away by the one it is written in.
  const shown = item.type === 'order' ? [...offered].sort((a, b) => a.localeCompare(b)) : offered
  return note([told.stem, ...shown].join(' · '), right.join(' · '), item.facts)
}
