import { computed, ref, shallowRef, type ComputedRef, type Ref } from 'vue'
import { saveFile } from './saveFile'
import { type AnkiNote, ankiNote } from '../../engine/review/ankiNote'
import { ankiText } from '../../engine/review/ankiText'
import type { DeckCard } from '../../engine/review/deck'
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
    const { added, older } = await review.bring(decoded.value)
    const lines = [added || !older ? words.value.merged(added) : '', older ? words.value.older(older) : '']
    said.value = lines.filter(Boolean).join(' ')
  }
  function anki(): void {
    const notes = cards.value.flatMap((card) => noteOf(card) ?? [])
    hand(`advise-bamako-anki-${story.language}.txt`, ankiText(notes))
  }
  function noteOf(card: DeckCard): AnkiNote | null {
    const text = story.textOf(card.chapter)
    return text ? ankiNote(card, story.story, text, words.value.ask) : null
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
