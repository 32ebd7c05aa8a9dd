import type { LmsReport } from '../../classroom/lms/lmsReport'
import type { Places, ScormDialect } from '../../classroom/lms/ScormDialect'

interface List {
  readonly places: Map<string, number>
  next: number
}

/**
 * The places of an LMS’ lists. What it kept of earlier sessions stays where it is, and what is new comes behind: by its ids, where it lets
 * them be read; else by how many there are, since what was kept of the run was told with them.
 */
export function scormPlaces(
  get: (element: string) => string,
  { readable }: ScormDialect,
): { of(report: LmsReport): Places } {
  let lists: { readonly objectives: List; readonly interactions: List } | null = null
  let told: ReadonlySet<string> = new Set()

  function kept(name: 'objectives' | 'interactions', known: readonly { readonly id: string }[]): List {
    const count = Number(get(`cmi.${name}._count`)) || 0
    if (readable.includes(name)) {
      const ids = Array.from({ length: count }, (_, at) => [get(`cmi.${name}.${at}.id`), at] as const)
      return { places: new Map(ids), next: count }
    }
    // An LMS that has fewer than it was told has begun anew: it is told all of them.
    if (count < known.length) return { places: new Map(), next: 0 }
    return { places: new Map(known.map(({ id }, at) => [id, at])), next: count }
  }

  const placeIn = (list: List, id: string): number => {
    const at = list.places.get(id) ?? list.next++
    list.places.set(id, at)
    return at
  }

  return {
    of(report) {
      if (!lists) {
        const interactions = kept('interactions', report.interactions)
        told = new Set(interactions.places.keys())
        lists = { objectives: kept('objectives', report.objectives), interactions }
      }
      const { objectives, interactions } = lists
      return {
        objective: (id) => placeIn(objectives, id),
        interaction: (id) => (told.has(id) ? null : placeIn(interactions, id)),
      }
    },
  }
}
