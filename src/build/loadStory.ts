import { join } from 'node:path'
import { compileStory, type CompileResult } from '../content/compileStory'
import { checkPaths, type PathReport } from './checkPaths'
import type { StoryFiles, YamlParser } from '../content/readDraft'
import { readStoryFiles } from './readStoryFiles'
import { byPlace } from '../content/Diagnostic'

export const storyFolder = join(import.meta.dirname, '../../story')

export interface LoadedStory extends CompileResult {
  /** What holds over all paths, and how long they are; `null` while the story has errors. */
  readonly paths: PathReport | null
}

/** What was loaded last, for the whole process: each build of Vite has modules of its own, this one among them. */
const shared = globalThis as typeof globalThis & {
  adviseStory?: { readonly files: StoryFiles; readonly story: LoadedStory }
}

/**
 * Reads and compiles the story folder, then checks what must hold on every path. All problems at once, in one list by place. What was
 * read last time to the letter is not compiled again: a build asks at six places.
 */
export function loadStory(folder: string = storyFolder, parse?: YamlParser): LoadedStory {
  const files = readStoryFiles(folder)
  const last = shared.adviseStory
  if (last && same(last.files, files)) return last.story
  const story = load(files, parse)
  shared.adviseStory = { files, story }
  return story
}

const same = (one: StoryFiles, other: StoryFiles): boolean =>
  one.size === other.size && [...one].every(([path, text]) => other.get(path) === text)

function load(files: StoryFiles, parse: YamlParser | undefined): LoadedStory {
  const { compiled, diagnostics } = compileStory(files, parse)
  if (!compiled) return { compiled, diagnostics, paths: null }
  const paths = checkPaths(compiled)
  const all = [...diagnostics, ...paths.diagnostics].sort(byPlace)
  return { compiled: all.some(({ severity }) => severity === 'error') ? null : compiled, diagnostics: all, paths }
}
