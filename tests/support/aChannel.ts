import { vi } from 'vitest'

/** A browser's channels between tabs: a message is heard at once, by all of the name but the one that says it. Undone by `vi.unstubAllGlobals`. */
export function aChannel(): { say(name: string, data: unknown): void } {
  const open: Channel[] = []
  class Channel extends EventTarget {
    constructor(readonly name: string) {
      super()
      open.push(this)
    }
    postMessage(data: unknown): void {
      say(this.name, data, this)
    }
  }
  function say(name: string, data: unknown, from?: Channel): void {
    for (const channel of open)
      if (channel !== from && channel.name === name)
        channel.dispatchEvent(Object.assign(new Event('message'), { data }))
  }
  vi.stubGlobal('BroadcastChannel', Channel)
  return { say }
}
