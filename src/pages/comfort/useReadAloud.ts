import { computed, onScopeDispose, readonly, ref, shallowRef, type ComputedRef, type Ref } from 'vue'
import type { Status } from '../../model/Fact'
import type { PageSentence } from './sentencesIn'

export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>

/** The part of the browser's speech that is used; a test hands in its own. */
export interface Speech {
  getVoices(): readonly Voice[]
  speak(words: SpeechSynthesisUtterance): void
  cancel(): void
  addEventListener(type: 'voiceschanged', listener: () => void): void
  removeEventListener(type: 'voiceschanged', listener: () => void): void
}

export interface ReadAloudOptions {
  readonly speech: Speech | undefined
  readonly utter: (text: string) => SpeechSynthesisUtterance
  /** Language of the text on the page. */
  readonly language: () => string
  /** Name of the voice that the reader chose, or empty. */
  readonly voice: () => string
  readonly rate: () => number
  /** The passage as it stands now. */
  readonly sentences: () => readonly PageSentence[]
  /** How a sentence is spoken whose status differs from that of the one before: `On record: …`. */
  readonly announce: (status: Status, text: string) => string
  /** Shows what is being read; `null`: nothing. */
  readonly show: (range: Range | null) => void
}

export interface ReadAloud {
  /** Voices of the text's language that speak on this device: none, and nothing is offered. */
  readonly voices: ComputedRef<readonly Voice[]>
  readonly state: Readonly<Ref<'off' | 'reading' | 'paused'>>
  /** Index of the sentence being read. */
  readonly at: Readonly<Ref<number>>
  readonly total: ComputedRef<number>
  /** Begins at the first sentence; while reading, pauses; while paused, reads on. */
  toggle(): void
  next(): void
  previous(): void
  /** Says the sentence again, with the voice and pace of now. */
  again(): void
  stop(): void
}

/** Reads a passage aloud, sentence by sentence. Never begins by itself; falls silent with its scope. */
export function useReadAloud(options: ReadAloudOptions): ReadAloud {
  const { speech } = options
  const known = shallowRef<readonly Voice[]>([])
  const state = ref<'off' | 'reading' | 'paused'>('off')
  const at = ref(0)
  const passage = shallowRef<readonly PageSentence[]>([])
  let turn = 0

  // A voice on somebody else's server would be sent every word that is read here: only the device's own are used.
  const voices = computed(() => {
    const language = options.language().toLowerCase()
    return known.value.filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language))
  })

  function say(index: number): void {
    const sentence = passage.value[index]
    const mine = ++turn
    speech?.cancel()
    if (!speech || !sentence) return stop()
    at.value = index
    state.value = 'reading'
    options.show(sentence.range)
    const words = options.utter(spoken(index, sentence))
    const voice = voices.value.find(({ name }) => name === options.voice()) ?? voices.value.find((one) => one.default)
    words.voice = (voice ?? voices.value[0] ?? null) as SpeechSynthesisVoice | null
    words.lang = words.voice?.lang ?? options.language()
    words.rate = options.rate()
    words.onend = () => mine === turn && say(index + 1)
    words.onerror = () => mine === turn && stop()
    speech.speak(words)
  }

  function spoken(index: number, { text, status }: PageSentence): string {
    const before = passage.value.slice(0, index).findLast((one) => one.status !== null)?.status ?? null
    return status === null || status === before ? text : options.announce(status, text)
  }

  // To pause is to fall silent and remember the sentence: phones do not pause in mid-word.
  function pause(): void {
    turn++
    speech?.cancel()
    state.value = 'paused'
  }

  function stop(): void {
    turn++
    if (state.value !== 'off') speech?.cancel()
    state.value = 'off'
    at.value = 0
    options.show(null)
  }

  function toggle(): void {
    if (state.value === 'reading') return pause()
    if (state.value === 'paused') return say(at.value)
    if (!voices.value.length) return
    passage.value = options.sentences()
    say(0)
  }

  const listVoices = (): void => void (known.value = speech?.getVoices() ?? [])
  listVoices()
  speech?.addEventListener('voiceschanged', listVoices)
  onScopeDispose(() => {
    stop()
    speech?.removeEventListener('voiceschanged', listVoices)
  })

  return {
    voices,
    state: readonly(state),
    at: readonly(at),
    total: computed(() => passage.value.length),
    toggle,
    next: () => say(Math.min(at.value + 1, passage.value.length - 1)),
    previous: () => say(Math.max(at.value - 1, 0)),
    again: () => state.value === 'reading' && say(at.value),
    stop,
  }
}
