import type { OpenKeeper } from './Keeper'
import { type Ground, openRecords } from './openRecords'
import { openShelf } from './openShelf'

/** The keeper of records, once its storage is open. */
export function openKeeper(ground: Ground): OpenKeeper {
  const records = openRecords(ground)
  return {
    shelf: (kind, page, parted) =>
      openShelf({ records, kind, page, newId: ground.newId, parted: parted ?? (() => undefined) }),
  }
}
