import { loadStory } from '../../src/build/loadStory'

const loaded = loadStory()
if (!loaded.compiled || !loaded.paths) throw new Error('The story has errors: npm run story -- check')

/** The story of the folder `story/`, compiled once for all tests of a process: that takes seconds. Nobody changes it. */
export const compiled = loaded.compiled
export const paths = loaded.paths
export const { story, draft } = compiled
