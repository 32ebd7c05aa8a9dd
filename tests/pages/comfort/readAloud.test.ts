// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { effectScope, nextTick, type EffectScope } from 'vue'
import { sentencesIn } from '../../../src/pages/comfort/sentencesIn'
import { useReadAloud, type ReadAloud, type Voice } from '../../../src/pages/comfort/useReadAloud'

const passage = `
  <article>
    <h1>The unfinished sentence</h1>
    <div class="prose">
      <p data-status="simulated">The fan is still turning. <span data-status="record">Officers led a coup<button class="sign" aria-label="On record"><svg></svg></button></span> Nobody <span class="term" role="button" tabindex="0">here</span>
        says the word.</p>
      <p hidden style="display: none">Folded away.</p>
    </div>
    <button>Say it</button>
  </article>`

const english: Voice = { name: 'Ada', lang: 'en-GB', localService: true, default: false }
const french: Voice = { name: 'Amélie', lang: 'fr-FR', localService: true, default: true }
const faraway: Voice = { name: 'Cloud', lang: 'en-US', localService: false, default: true }

/** A browser's speech that says nothing until it is told that a sentence is over. */
function fakeSpeech(voices: readonly Voice[]) {
  const listeners = new Set<() => void>()
  const said: SpeechSynthesisUtterance[] = []
  return {
    said,
    cancelled: 0,
    getVoices: () => voices,
    speak: (words: SpeechSynthesisUtterance) => void said.push(words),
    cancel() {
      this.cancelled++
    },
    addEventListener: (_type: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => void listeners.delete(listener),
    arrive(late: readonly Voice[]) {
      voices = late
      listeners.forEach((listener) => listener())
    },
    over: () => said.at(-1)?.onend?.({} as SpeechSynthesisEvent),
    texts: () => said.map(({ text }) => text),
  }
}

let scope: EffectScope
afterEach(() => scope.stop())

function listen(voices: readonly Voice[]) {
  document.body.innerHTML = passage
  const speech = fakeSpeech(voices)
  const shown: string[] = []
  let reader!: ReadAloud
  scope = effectScope()
  scope.run(() => {
    reader = useReadAloud({
      speech,
      utter: (text) => ({ text }) as SpeechSynthesisUtterance,
      language: () => 'en',
      voice: () => '',
      rate: () => 1,
      sentences: () => sentencesIn(document.querySelector('article')!, 'en'),
      announce: (status, text) => `[${status}] ${text}`,
      show: (range) => shown.push(range?.toString().replace(/\s+/gu, ' ') ?? '–'),
    })
  })
  return { speech, shown, reader }
}

describe('reading aloud', () => {
  it('says the sentences in order, and of each new status where it stands', async () => {
    const { speech, reader } = listen([english])
    reader.toggle()
    for (let turn = 0; turn < 4; turn++) speech.over()
    await nextTick()
    expect(speech.texts()).toEqual([
      'The unfinished sentence',
      '[simulated] The fan is still turning.',
      '[record] Officers led a coup',
      '[simulated] Nobody here says the word.',
    ])
    expect(reader.state.value).toBe('off')
  })

  it('marks the sentence that is being said, and nothing afterwards', () => {
    const { speech, shown, reader } = listen([english])
    reader.toggle()
    for (let turn = 0; turn < 4; turn++) speech.over()
    expect(shown).toEqual([
      'The unfinished sentence',
      'The fan is still turning.',
      'Officers led a coup',
      'Nobody here says the word.',
      '–',
    ])
  })

  it('uses a voice of the text’s language that speaks on this device', () => {
    const { speech, reader } = listen([faraway, french, english])
    expect(reader.voices.value).toEqual([english])
    reader.toggle()
    expect(speech.said[0]).toMatchObject({ voice: english, lang: 'en-GB' })
  })

  it('is not offered without such a voice, until one arrives', () => {
    const { speech, reader } = listen([french, faraway])
    expect(reader.voices.value).toEqual([])
    reader.toggle()
    expect([speech.said.length, reader.state.value]).toEqual([0, 'off'])
    speech.arrive([french, english])
    expect(reader.voices.value).toEqual([english])
  })

  it('pauses, and reads on from the beginning of the sentence', () => {
    const { speech, reader } = listen([english])
    reader.toggle()
    speech.over()
    reader.toggle()
    expect(reader.state.value).toBe('paused')
    speech.over()
    expect(speech.said).toHaveLength(2)
    reader.toggle()
    expect(speech.texts().at(-1)).toBe('[simulated] The fan is still turning.')
  })

  it('goes forward and back without saying two at once', () => {
    const { speech, reader } = listen([english])
    reader.toggle()
    const first = speech.said[0]!
    reader.next()
    first.onend?.({} as SpeechSynthesisEvent)
    expect(reader.at.value).toBe(1)
    reader.previous()
    reader.previous()
    expect([reader.at.value, reader.total.value]).toEqual([0, 4])
  })

  it('falls silent when its page goes', () => {
    const { speech, shown, reader } = listen([english])
    reader.toggle()
    const before = speech.cancelled
    scope.stop()
    expect(speech.cancelled).toBeGreaterThan(before)
    expect(shown.at(-1)).toBe('–')
  })

  it('never begins by itself', () => {
    expect(listen([english]).speech.said).toEqual([])
  })
})
