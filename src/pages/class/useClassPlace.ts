import { computed, nextTick } from 'vue'
import { type RouteLocationRaw, useRoute, useRouter } from 'vue-router'
import type { Gradebook } from '../../classroom/gradebook'
import { isSection, type Section } from './components/sections'

/** Where in the class view one is, as the address says it: a section, or one student. */
export function useClassPlace(assignment: () => string, book: () => Gradebook | null) {
  const route = useRoute()
  const router = useRouter()
  const go = (query: Record<string, string>): RouteLocationRaw => ({
    path: route.path,
    query: { of: assignment(), ...query },
  })
  async function open(student: string): Promise<void> {
    await router.push(go({ student }))
    await nextTick()
    document.querySelector<HTMLElement>('.student h2')?.focus()
  }
  return {
    section: computed<Section>(() => (isSection(route.query['show']) ? route.query['show'] : 'students')),
    student: computed(() => book()?.students.find(({ key }) => key === route.query['student'])),
    go,
    open,
  }
}
