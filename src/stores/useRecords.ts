import { computed, ref, shallowRef } from 'vue'
import type { Kind } from '../storage/Kind'
import type { Shelf } from '../storage/Keeper'
import type { BrokenRecord } from '../storage/openRecords'
import { useServices } from './services'

/** For pages, which know stores and not what these stand on. */
export type { BrokenRecord }

/**
 * What went wrong with keeping: nothing can be kept at all, what is kept cannot be read, a change could not be kept; there is no more
 * room; a later version of the app keeps its own here, which is left alone.
 */
export type Trouble = 'memory' | 'load' | 'save' | 'full' | 'newer'

/** The trouble that an error of the keeper makes, by its name. */
function troubleOf(error: unknown, otherwise: Trouble): Trouble {
  const name = error instanceof Error ? error.name : ''
  return name === 'NewerStore' ? 'newer' : name === 'QuotaExceededError' ? 'full' : otherwise
}

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
  let keeping: Promise<unknown> | undefined

  /** Reads what is kept. Never rejects; call it after mount. */
  const load = (): Promise<void> => (loading ??= read().finally(() => (loaded.value = true)))

  async function read(): Promise<void> {
    const opening = Promise.all([keeper.open(), kind()])
    shelf = await opening.then(
      ([open, of]) => open.shelf(of, all, parted),
      (error: unknown) => void (trouble.value = troubleOf(error, 'memory')),
    )
    if (!shelf) return
    await shelf.load().then(
      (found) => (broken.value = found),
      (error: unknown) => (trouble.value = troubleOf(error, 'load')),
    )
    keep()
  }

  /** What is said of a change that could not be kept goes when all changes are. */
  function keep(): void {
    keeping = shelf?.keep().then(
      () => trouble.value !== 'load' && (trouble.value = null),
      (error: unknown) => (trouble.value = troubleOf(error, 'save')),
    )
  }
  /** Resolves when what was changed until now is kept, or when `trouble` says that it is not: before that nobody is told that it is here. Never rejects. */
  const settle = async (): Promise<void> => void (await keeping)
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

  return { all, loaded, broken, trouble, unkept, load, settle, find, put, remove, discard }
}
