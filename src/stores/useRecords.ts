import { computed, ref, shallowRef } from 'vue'
import type { Kind } from '../storage/Kind'
import type { Shelf } from '../storage/Keeper'
import type { BrokenRecord } from '../storage/openRecords'
import { useServices } from './services'

/** For pages, which know stores and not what these stand on. */
export type { BrokenRecord }

/** What went wrong with keeping: nothing can be kept at all, what is kept cannot be read, a change could not be kept. */
export type Trouble = 'memory' | 'load' | 'save'

/**
 * Records of one kind: what is known of them now, and what this browser keeps. Each change is kept at once, and what other tabs
 * write is followed.
 *
 * @param kind fetched when records are first read: pages are drawn before
 * @param parted called where another tab went another way, so that what was `from` goes on as `to`
 */
export function useRecords<T>(
  idOf: (record: T) => string,
  kind: () => Kind<T> | Promise<Kind<T>>,
  parted?: (from: T, to: T) => void,
) {
  const { keeper } = useServices()
  const all = shallowRef<readonly T[]>([])
  const loaded = ref(false)
  /** What is kept and cannot be read. It stays until it is discarded. */
  const broken = shallowRef<readonly BrokenRecord[]>([])
  const trouble = ref<Trouble | null>(null)
  /** Whether changes last only as long as the page. */
  const unkept = computed(() => trouble.value !== null)
  let shelf: Shelf | undefined
  let loading: Promise<void> | undefined

  /** Reads what is kept. Never rejects; call it after mount. */
  const load = (): Promise<void> => (loading ??= read().finally(() => (loaded.value = true)))

  async function read(): Promise<void> {
    const opening = Promise.all([keeper.open(), kind()])
    shelf = await opening.then(
      ([open, of]) => open.shelf(of, all, parted),
      () => undefined,
    )
    if (!shelf) return void (trouble.value = 'memory')
    await shelf.load().then(
      (found) => (broken.value = found),
      () => (trouble.value = 'load'),
    )
    keep()
  }

  const keep = (): void => void shelf?.keep().catch(() => (trouble.value = 'save'))
  const find = (id: string): T | undefined => all.value.find((record) => idOf(record) === id)

  function put(record: T): void {
    const id = idOf(record)
    all.value = find(id) ? all.value.map((other) => (idOf(other) === id ? record : other)) : [...all.value, record]
    keep()
  }

  function remove(id: string): void {
    all.value = all.value.filter((record) => idOf(record) !== id)
    keep()
  }

  /** Gives up what cannot be read, for good. */
  async function discard(key: string): Promise<void> {
    await shelf?.discard(key).then(
      () => (broken.value = broken.value.filter((one) => one.key !== key)),
      () => (trouble.value = 'save'),
    )
  }

  return { all, loaded, broken, trouble, unkept, load, find, put, remove, discard }
}
