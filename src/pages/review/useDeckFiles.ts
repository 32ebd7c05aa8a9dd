import { computed, ref, shallowRef, type ComputedRef, type Ref } from 'vue'
import { saveFile } from './saveFile'
import { type AnkiNote, ankiText } from '../../engine/review/ankiText'
import { cloze } from '../../engine/review/cloze'
import type { DeckCard } from '../../engine/review/deck'
import { keyLines } from '../../engine/learning/keyLines'
import { indexStory } from '../../engine/indexStory'
import type { ReviewWords } from '../../messages/review/en'
import type { Review } from '../../model/Review'
import { useReviewStore } from '../../stores/review/useReviewStore'
import { useStoryStore } from '../../stores/useStoryStore'

export interface DeckFiles {
  /** What came of the last action. */
  readonly said: Readonly<Ref<string>>
  readonly undoable: Readonly<Ref<boolean>>
  save(): void
  read(file: File): Promise<void>
  anki(): void
  reset(): void
  undo(): void
}

/** The deck out to a file and in again, out to Anki, and its reset, which can be taken back until the page is left. */
export function useDeckFiles(cards: ComputedRef<readonly DeckCard[]>, words: ComputedRef<ReviewWords>): DeckFiles {
  const story = useStoryStore()
  const review = useReviewStore()
  const said = ref('')
  const earlier = shallowRef<Review | null>(null)

  function hand(name: string, text: string, type?: string): void {
    saveFile(name, text, type)
    said.value = words.value.saved(name)
  }
  function save(): void {
    hand('advise-bamako-review.json', `${JSON.stringify(review.encode())}\n`, 'application/json')
  }
  async function read(file: File): Promise<void> {
    const value: unknown = await file
      .text()
      .then((text) => JSON.parse(text) as unknown)
      .catch(() => null)
    const decoded = review.decode(value)
    if (!decoded.ok) return void (said.value = words.value[decoded.error.kind === 'newer' ? 'newerFile' : 'badFile'])
    const { added, older } = review.bring(decoded.value)
    const lines = [added || !older ? words.value.merged(added) : '', older ? words.value.older(older) : '']
    said.value = lines.filter(Boolean).join(' ')
  }
  function anki(): void {
    const notes = cards.value.flatMap((card) => noteOf(card) ?? [])
    hand(`advise-bamako-anki-${story.language}.txt`, ankiText(notes))
  }
  function noteOf({ asks, chapter, facts: cardFacts }: DeckCard): AnkiNote | null {
    const text = story.textOf(chapter)
    if (!text) return null
    const cited = (facts: readonly string[]): string[] => facts.flatMap((id) => text.sources[id]?.paragraphs ?? [])
    const note = (front: string, back: string, facts: readonly string[]): AnkiNote => {
      const paragraphs = [...new Set(cited(facts))]
      return {
        front,
        back: `${back} (${paragraphs.join(', ')})`,
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
      return recall ? note(`${words.value.ask[recall.kind]} ${recall.front}`, recall.back, cardFacts) : null
    }
    const item = indexStory(story.story).items.get(asks.item)?.item
    const told = text.items[asks.item]
    if (!item || !told) return null
    const { offered, right } = keyLines(item, told)
    // An order would be given away by the one it is written in.
    const shown = item.type === 'order' ? offered.toSorted((a, b) => a.localeCompare(b)) : offered
    return note([told.stem, ...shown].join(' · '), right.join(' · '), item.facts)
  }
  function reset(): void {
    earlier.value = review.review
    review.reset()
    said.value = words.value.resetDone
  }
  function undo(): void {
    if (earlier.value) review.restore(earlier.value)
    earlier.value = null
    said.value = words.value.undone
  }
  return { said, undoable: computed(() => earlier.value !== null), save, read, anki, reset, undo }
}
