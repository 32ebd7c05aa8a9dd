/** What an LMS offers to a package: functions of texts that give texts. */
export type ScormApi = Readonly<Record<string, (...texts: readonly string[]) => unknown>>

/** Further than any LMS nests its frames. */
const deepest = 100

/**
 * The object that an LMS offers by this name: in this window, its parents, or the window that opened it and its parents. `null` where
 * there is none, or only behind another host, which the browser does not let one see.
 */
export function findScormApi(from: Window, name: string): ScormApi | null {
  return amongParents(from, name) ?? (from.opener ? amongParents(from.opener as Window, name) : openerAbove(from, name))
}

function amongParents(from: Window, name: string): ScormApi | null {
  let here = from
  for (let depth = 0; depth < deepest; depth++) {
    const found = apiIn(here, name)
    if (found) return found
    if (here.parent === here) return null
    here = here.parent
  }
  return null
}

/** A package in a frame of a window that the LMS opened. */
function openerAbove(from: Window, name: string): ScormApi | null {
  try {
    const opener = from.top?.opener as Window | null | undefined
    return opener ? amongParents(opener, name) : null
  } catch {
    return null
  }
}

function apiIn(window: Window, name: string): ScormApi | null {
  try {
    return (window as unknown as Readonly<Record<string, ScormApi | undefined>>)[name] ?? null
  } catch {
    return null
  }
}
