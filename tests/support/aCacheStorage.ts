/** Caches as a browser has them, in memory: what a service worker asks of them, and no more. */
export function aCacheStorage(): CacheStorage {
  const caches = new Map<string, Cache>()
  const open = (name: string): Promise<Cache> => {
    const cache = caches.get(name) ?? aCache()
    caches.set(name, cache)
    return Promise.resolve(cache)
  }
  return {
    open,
    keys: () => Promise.resolve([...caches.keys()]),
    delete: (name: string) => Promise.resolve(caches.delete(name)),
    async match(address: string) {
      for (const cache of caches.values()) {
        const found = await cache.match(address)
        if (found) return found
      }
      return undefined
    },
  } as unknown as CacheStorage
}

function aCache(): Cache {
  const kept = new Map<string, Response>()
  return {
    match: (address: string) => Promise.resolve(kept.get(address)?.clone()),
    put: (address: string, response: Response) => Promise.resolve(void kept.set(address, response)),
    keys: () => Promise.resolve([...kept.keys()].map((url) => ({ url }))),
  } as unknown as Cache
}
