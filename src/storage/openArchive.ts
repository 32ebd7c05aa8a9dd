import type { Run } from '../model/Run'
import type { Archive, Saved } from './Archive'
import type { KeyValue } from './KeyValue'
import { openReviewKeeper } from './openReviewKeeper'
import { decodeRun, encodeRun } from './runCodec'

const runKey = (id: string): string => `run/${id}`
const currentKey = 'current'

/**
 * The learner's runs over a key-value store. Each run is one record, so that saving a step writes one record and a broken
 * record spoils no other. A record that cannot be read stays where it is, untouched, and is listed in `broken`.
 */
export function openArchive(port: KeyValue): Archive {
  return {
    async load(): Promise<Saved> {
      const runs: Run[] = []
      const broken: { key: string; why: string }[] = []
      for (const key of await port.keys('run/')) {
        const decoded = decodeRun(await port.get(key))
        if (decoded.ok) runs.push(decoded.value)
        else broken.push({ key, why: decoded.error.why })
      }
      const current = await port.get(currentKey)
      return {
        runs: runs.sort((a, b) => a.begun - b.begun),
        current: typeof current === 'string' && runs.some(({ id }) => id === current) ? current : null,
        broken,
      }
    },
    async save(run) {
      await port.set(runKey(run.id), encodeRun(run))
    },
    async setCurrent(id) {
      await (id === null ? port.delete(currentKey) : port.set(currentKey, id))
    },
    async remove(id) {
      await port.delete(runKey(id))
    },
    review: openReviewKeeper(port),
  }
}
