import { ref, watch } from 'vue'
import type { ClassWords } from '../../messages/class/en'
import type { Tally } from './useClass'

type Texts = readonly { readonly text: string; readonly from: string }[]

/** Bringing texts in, what waits to be brought first, and what came of the last in words. */
export function useBringing(
  add: (texts: Texts) => Promise<Tally | null>,
  words: () => ClassWords,
  waiting: { readonly text: () => string; readonly taken: () => void },
) {
  const told = ref('')
  async function bring(texts: Texts): Promise<void> {
    const tally = await add(texts)
    const { collect, keep } = words()
    const read = tally && (tally.read || tally.known || tally.bad || !tally.notes)
    told.value = [
      ...(tally === null ? [collect.nothing] : []),
      ...(read ? [collect.done(tally.read, tally.known, tally.bad)] : []),
      ...(tally?.notes ? [keep.notes[tally.notes]] : []),
    ].join(' ')
  }
  watch(
    waiting.text,
    async (text) => {
      if (!text) return
      await bring([{ text, from: '' }])
      waiting.taken()
    },
    { immediate: true },
  )
  return { told, bring }
}
