/** How tabs and windows of one browser tell each other what they have written. */
export interface Tabs {
  tell(key: string): void
  /** Hears what others tell, never one's own. */
  hear(heard: (key: string) => void): void
}

/** The browser's own channel; where it has none, tabs still lose nothing, and follow when they write or are loaded. */
export function browserTabs(name = 'advise-bamako'): Tabs {
  if (!('BroadcastChannel' in globalThis)) return { tell: () => undefined, hear: () => undefined }
  const channel = new BroadcastChannel(name)
  return {
    tell: (key) => channel.postMessage(key),
    hear: (heard) => channel.addEventListener('message', ({ data }) => typeof data === 'string' && heard(data)),
  }
}
