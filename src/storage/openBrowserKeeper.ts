import { idbKeyValue } from './idbKeyValue'
import { inTime } from './inTime'
import type { OpenKeeper } from './Keeper'
import { openKeeper } from './openKeeper'
import type { Ground } from './openRecords'
import { patientKeyValue } from './patientKeyValue'
import { browserTabs } from './Tabs'

/** So long the story waits for the browser's storage, in milliseconds; then it goes on in memory, and says so. */
const patience = 3000

/**
 * What this browser keeps, shared by its tabs and windows. Rejects where it refuses to keep anything, does not answer, or holds the
 * store of a later version (`NewerStore`).
 */
export async function openBrowserKeeper(of: Pick<Ground, 'clock' | 'newId'>): Promise<OpenKeeper> {
  const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 500))
  const port = patientKeyValue(await inTime(idbKeyValue(), patience), patience)
  return openKeeper({ ...of, port, tabs: browserTabs(), pause })
}
