/** `kept`: the browser will not clear it away by itself; `declined`: it may; `unknown`: it does not say. */
export type Keeping = 'kept' | 'declined' | 'unknown'

/** Whether the browser was asked before. */
export interface Asked {
  before(): boolean
  now(): void
}

/**
 * Asks the browser not to clear away what it keeps for this site (`StorageManager.persist`), once: some browsers ask the reader in turn.
 * To be called when there is something to keep, never as a page loads. Never rejects; a browser may decline.
 */
export async function askToKeep(asked: Asked): Promise<Keeping> {
  try {
    const { storage } = navigator
    if (await storage.persisted()) return 'kept'
    if (asked.before()) return 'declined'
    asked.now()
    return (await storage.persist()) ? 'kept' : 'declined'
  } catch {
    // No such thing here, or no secure context: the page says what to do either way.
    return 'unknown'
  }
}
