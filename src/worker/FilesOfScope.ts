import type { OfflineFile, OfflineList } from '../model/Offline'
import type { Language } from '../model/ids'

/** The files of a build by their addresses, wherever the site is put. */
export class FilesOfScope {
  private readonly byPath: ReadonlyMap<string, OfflineFile>
  readonly languages: readonly Language[]

  /** @param scope address of the site, with a slash at its end */
  constructor(
    readonly scope: string,
    { files }: OfflineList,
  ) {
    this.byPath = new Map(files.map((file) => [file.path, file]))
    this.languages = [...new Set(files.flatMap(({ of }) => (of === 'all' || of === 'asked' ? [] : [of])))]
  }

  /** What has to be kept for a language to work without a network. */
  of(language: Language): readonly OfflineFile[] {
    return [...this.byPath.values()].filter(({ of }) => of === language || of === 'all')
  }

  has = (path: string): boolean => this.byPath.has(path)

  address = (path: string): string => this.scope + path

  /** The file at an address, by whichever of its names: `/en`, `/en/`, `/en/index.html?page=2`. */
  at(address: string): OfflineFile | null {
    const path = this.pathOf(address)
    return path === null ? null : (this.byPath.get(path) ?? this.byPath.get(`${path}/`) ?? null)
  }

  /** The address with the slash that a page needs, where it was asked for without. */
  slashed(address: string): string | null {
    const path = this.pathOf(address)
    if (!path || this.byPath.has(path) || !this.byPath.has(`${path}/`)) return null
    return `${this.address(path)}/${new URL(address).search}`
  }

  private pathOf(address: string): string | null {
    const { origin, pathname } = new URL(address)
    const plain = origin + pathname
    return plain.startsWith(this.scope) ? plain.slice(this.scope.length).replace(/(^|\/)index\.html$/u, '$1') : null
  }
}
