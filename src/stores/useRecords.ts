import { ref, shallowRef } from 'vue'
import { type Records, type Sort, openRecords } from '../storage/openRecords'
import { useServices } from './services'

/** Records of one sort: what is known of them now, and what this browser keeps. Each change is kept at once. */
export function useRecords<T>(sort: Sort<T>) {
  const { shelf } = useServices()
  const all = shallowRef<readonly T[]>([])
  const loaded = ref(false)
  /** How many are kept that cannot be read. They stay. */
  const broken = ref(0)
  /** Whether changes last only as long as the page. */
  const unkept = ref(false)
  let records: Records<T> | null = null
  let loading: Promise<void> | null = null

  /** Reads what is kept. Never rejects; call it after mount. */
  function load(): Promise<void> {
    loading ??= read().finally(() => (loaded.value = true))
    return loading
  }

  async function read(): Promise<void> {
    try {
      if (!shelf) throw new Error('Nothing is kept here.')
      records = openRecords(await shelf(), sort)
      const kept = await records.load()
      const made = all.value.filter((record) => !kept.records.some((other) => sort.idOf(other) === sort.idOf(record)))
      all.value = [...kept.records, ...made]
      broken.value = kept.broken
    } catch {
      unkept.value = true
    }
  }

  const keep = (saving: Promise<void> | undefined): void => void saving?.catch(() => (unkept.value = true))
  const find = (id: string): T | undefined => all.value.find((record) => sort.idOf(record) === id)

  function put(record: T): void {
    const id = sort.idOf(record)
    all.value = find(id) ? all.value.map((other) => (sort.idOf(other) === id ? record : other)) : [...all.value, record]
    keep(records?.save(record))
  }

  function remove(id: string): void {
    all.value = all.value.filter((record) => sort.idOf(record) !== id)
    keep(records?.remove(id))
  }

  return { all, loaded, broken, unkept, load, find, put, remove }
}
