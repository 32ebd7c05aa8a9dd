const asked = 'advise-bamako/asked-to-keep'

/**
 * Asks the browser not to clear away what it keeps for this site (`StorageManager.persist`), once: some browsers ask the reader in turn.
 * To be called when there is something to keep, never as a page loads. Never rejects; a browser may decline.
 */
export async function askToKeep(): Promise<void> {
  try {
    if (localStorage.getItem(asked) || (await navigator.storage.persisted())) return
    localStorage.setItem(asked, 'yes')
    await navigator.storage.persist()
  } catch {
    // No such thing here, or no secure context: the page says what to do either way.
  }
}
