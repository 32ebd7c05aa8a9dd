import { computed, onMounted, ref, watch, type ComputedRef, type Ref } from 'vue'
import { useRoute } from 'vue-router'
import { localDays } from './localDays'
import { indexStory } from '../../engine/indexStory'
import type { ItemView } from '../../engine/quiz'
import { askItem } from '../../engine/review/askItem'
import { type ClozePart, cloze } from '../../engine/review/cloze'
import { type DeckCard, chaptersOfDeck, dueCards, forecast } from '../../engine/review/deck'
import { keepApart } from '../../engine/review/keepApart'
import { shuffle } from '../../engine/shuffle'
import type { ReviewWords } from '../../messages/review/en'
import { reviewTopic } from '../../messages/review/reviewTopic'
import type { Item } from '../../model/Story'
import type { ChapterText, ItemText, RecallText } from '../../model/Text'
import type { FactId } from '../../model/ids'
import { useReviewStore } from '../../stores/review/useReviewStore'
import { useStoryStore } from '../../stores/useStoryStore'

/** A card with its words: what is put to the learner. */
export type PutCard = { readonly text: ChapterText } & (
  | { readonly kind: 'item'; readonly item: Item; readonly view: ItemView; readonly words: ItemText }
  | { readonly kind: 'fact'; readonly fact: FactId; readonly parts: readonly ClozePart[] }
  | { readonly kind: 'recall'; readonly recall: RecallText }
)

export interface ReviewDeck {
  /** Whether the deck and the words of its chapters are there. */
  readonly ready: Readonly<Ref<boolean>>
  readonly said: ComputedRef<ReviewWords>
  /** Cards that can be asked: a statement without a date or figure leaves nothing to fill in, few give a reason. */
  readonly asked: ComputedRef<readonly DeckCard[]>
  readonly due: ComputedRef<readonly DeckCard[]>
  /** Cards never asked that may be asked today, in an order that mixes the chapters and stays the same all day. */
  readonly fresh: ComputedRef<readonly DeckCard[]>
  readonly days: ComputedRef<readonly number[]>
  readonly counts: ComputedRef<readonly number[]>
  readonly put: (card: DeckCard, seed: string) => PutCard | null
}

/** The review deck with its words, fetched after mount and again in another language. */
export function useReviewDeck(): ReviewDeck {
  const route = useRoute()
  const words = useStoryStore()
  const review = useReviewStore()
  const ready = ref(false)
  const said = computed(() => reviewTopic.in(words.language))
  const days = computed(() => localDays(review.now, 15))
  const asked = computed(() => review.deck.filter((card) => put(card, '') !== null))
  // What is offered first today is another card each day.
  const apart = computed(() => keepApart(shuffle(asked.value, `${days.value[0]}`), days.value[0] ?? 0))
  const due = computed(() => dueCards(apart.value.asked, days.value[1] ?? 0))
  const fresh = computed(() => apart.value.fresh)
  const counts = computed(() => forecast(apart.value.asked, days.value))

  function put({ asks, chapter }: DeckCard, seed: string): PutCard | null {
    const text = words.textOf(chapter)
    if (!text) return null
    if (asks.kind === 'fact') {
      const parts = cloze(text.facts[asks.fact] ?? '')
      return parts && { kind: 'fact', text, fact: asks.fact, parts }
    }
    if (asks.kind === 'recall') {
      const recall = text.recalls?.[asks.card]
      return recall ? { kind: 'recall', text, recall } : null
    }
    const item = indexStory(words.story).items.get(asks.item)?.item
    const view = askItem(words.story, asks.item, seed)
    const told = text.items[asks.item]
    return item && view && told ? { kind: 'item', text, item, view, words: told } : null
  }

  async function open(): Promise<void> {
    try {
      await review.load()
      await words.prepare(words.language, chaptersOfDeck(review.deck))
      ready.value = true
    } catch {
      words.failed = route.fullPath
    }
  }
  onMounted(open)
  watch(() => words.language, open)
  return { ready, said, asked, due, fresh, days, counts, put }
}
