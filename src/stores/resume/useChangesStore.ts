import { defineStore } from 'pinia'
import { ref } from 'vue'
import { type Changes, whatChanged } from '../../engine/saves/whatChanged'
import type { Run } from '../../model/Run'
import { keepTold } from '../../storage/keepTold'
import { useServices } from '../services'

/** What edits of the story have done to the learner's runs, and what has been said of it. */
export const useChangesStore = defineStore('changes', () => {
  const { story, keeper } = useServices()
  const told = keepTold(keeper.small)
  /** Runs told of while this page is open, whatever the browser keeps. */
  const now = ref<readonly string[]>([])

  const changesOf = (run: Run): Changes | null => whatChanged(story, run)
  const isTold = (run: Run): boolean => now.value.includes(run.id) || told.has(run.id, story.version)
  function tell(run: Run): void {
    now.value = [...now.value, run.id]
    told.add(run.id, story.version)
  }
  return { changesOf, isTold, tell }
})
