import { idbKeyValue } from './idbKeyValue'
import type { OpenKeeper } from './Keeper'
import { openKeeper } from './openKeeper'
import type { Ground } from './openRecords'
import { browserTabs } from './Tabs'

/** What this browser keeps, shared by its tabs and windows. Rejects where it refuses to keep anything. */
export async function openBrowserKeeper(of: Pick<Ground, 'clock' | 'newId'>): Promise<OpenKeeper> {
  const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 500))
  return openKeeper({ ...of, port: await idbKeyValue(), tabs: browserTabs(), pause })
}
