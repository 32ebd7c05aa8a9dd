import { inject, provide, readonly, ref, type InjectionKey, type Ref } from 'vue'

export interface Announcer {
  /** What the live region says at the moment. */
  readonly said: Readonly<Ref<string>>
  say(words: string): void
}

const announcerKey: InjectionKey<Announcer> = Symbol('announcer')

/** Gives the page one polite live region to speak through. */
export function provideAnnouncer(): Announcer {
  const said = ref('')
  const announcer: Announcer = { said: readonly(said), say: (words) => void (said.value = words) }
  provide(announcerKey, announcer)
  return announcer
}

/** Says things to screen readers without moving the focus. */
export function useAnnouncer(): Announcer {
  const announcer = inject(announcerKey)
  if (!announcer) throw new Error('No announcer is provided above this component.')
  return announcer
}
