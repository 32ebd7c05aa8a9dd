import type { KeptLanguage, OfflineFile, OfflineList } from '../model/Offline'
import type { Language } from '../model/ids'
import type { FilesOfScope } from './FilesOfScope'

/** The site’s pages name files that this build does not have: it was renewed while it was being kept. */
export class SiteChanged extends Error {}

/** Three at a time: a slow line is not left idle between two, nor taken from what is being read. */
const atOnce = 3

/**
 * Keeps the files of one build in one cache, and tells what is kept. What another build has kept is taken over where it is the same
 * file, and thrown away by `forgetOthers` alone: until then, pages of that build go on as they began.
 */
export class FileKeeper {
  private readonly prefix: string
  private readonly name: string

  constructor(
    readonly files: FilesOfScope,
    list: OfflineList,
    private readonly caches: CacheStorage,
    private readonly fetch: (address: string, how: RequestInit) => Promise<Response>,
  ) {
    this.prefix = `advise-bamako ${files.scope} `
    this.name = this.prefix + list.version
  }

  /** What is kept of each language. */
  async state(): Promise<readonly KeptLanguage[]> {
    const cache = await this.caches.open(this.name)
    const here = new Set((await cache.keys()).map(({ url }) => url))
    const sum = (files: readonly OfflineFile[]): number => files.reduce((all, { bytes }) => all + bytes, 0)
    return this.files.languages.map((language) => {
      const files = this.files.of(language)
      return {
        language,
        bytes: sum(files),
        kept: sum(files.filter(({ path }) => here.has(this.files.address(path)))),
        whole: here.has(this.mark(language)),
      }
    })
  }

  /** Keeps every file of a language. Rejects with what hindered it; what has come by then stays. `tell` is called after each. */
  async keep(language: Language, tell: () => void = () => undefined): Promise<void> {
    const cache = await this.caches.open(this.name)
    const queue = [...this.files.of(language)]
    const take = async (): Promise<void> => {
      for (let file = queue.shift(); file; file = queue.shift()) {
        await this.keepFile(cache, file)
        tell()
      }
    }
    await Promise.all(Array.from({ length: atOnce }, take))
    await cache.put(this.mark(language), new Response(''))
  }

  /** Keeps these addresses where the list has them; what does not arrive is left out. */
  async keepUsed(addresses: readonly string[]): Promise<void> {
    const cache = await this.caches.open(this.name)
    const files = new Set(addresses.flatMap((address) => this.files.at(address) ?? []))
    await Promise.all([...files].map((file) => this.keepFile(cache, file).catch(() => undefined)))
  }

  /** Keeps what the network has just answered. */
  async put(file: OfflineFile, response: Response): Promise<void> {
    const cache = await this.caches.open(this.name)
    await cache.put(this.files.address(file.path), response)
  }

  /** A file as it is kept. */
  async kept(file: OfflineFile): Promise<Response | undefined> {
    return (await this.caches.open(this.name)).match(this.files.address(file.path), { ignoreVary: true })
  }

  /** Whether all of a language is kept, or, of what belongs to all, all of any. */
  async isWhole(of: OfflineFile['of']): Promise<boolean> {
    const cache = await this.caches.open(this.name)
    const asked = this.files.languages.filter((language) => of === 'all' || of === language)
    return (await Promise.all(asked.map((language) => cache.match(this.mark(language))))).some(Boolean)
  }

  /** Keeps of this build the languages that others keep whole: the one that takes over does not know less. */
  async carryOver(): Promise<void> {
    for (const language of this.files.languages) {
      const marks = await Promise.all((await this.others()).map(async (name) => this.markIn(name, language)))
      if (marks.some(Boolean)) await this.keep(language)
    }
  }

  /** Throws away what other builds have kept. */
  async forgetOthers(): Promise<void> {
    for (const name of await this.others()) await this.caches.delete(name)
  }

  private async others(): Promise<string[]> {
    return (await this.caches.keys()).filter((name) => name.startsWith(this.prefix) && name !== this.name)
  }

  private markIn = async (name: string, language: Language): Promise<Response | undefined> =>
    (await this.caches.open(name)).match(this.mark(language))

  private mark = (language: Language): string => this.files.address(`?whole=${language}`)

  private async keepFile(cache: Cache, file: OfflineFile): Promise<void> {
    const address = this.files.address(file.path)
    if (await cache.match(address, { ignoreVary: true })) return
    // A name with its own hash is the same file in every build.
    const hashed = file.path.startsWith('assets/')
    const before = hashed ? await this.caches.match(address, { ignoreVary: true }) : undefined
    const response = before ?? (await this.fetch(address, { cache: hashed ? 'default' : 'no-cache', priority: 'low' }))
    if (!response.ok) throw new SiteChanged(`${file.path} is not there (${response.status}).`)
    if (!hashed) await this.check(response.clone())
    await cache.put(address, response)
  }

  /** A page that names files of another build would not work with those that are kept. */
  private async check(page: Response): Promise<void> {
    if (!page.headers.get('content-type')?.includes('html')) return
    for (const [path] of (await page.text()).matchAll(/\bassets\/[\w.-]+\.(?:json|js|css|woff2)/gu))
      if (!this.files.has(path)) throw new SiteChanged(`A page names ${path}, which this build does not have.`)
  }
}
