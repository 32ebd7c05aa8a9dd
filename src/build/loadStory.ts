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

let last: { readonly files: StoryFiles; readonly story: LoadedStory } | undefined

/**
 * Reads and compiles the story folder, then checks what must hold on every path. All problems at once, in one list by place. What was
 * read last time to the letter is not compiled again: a build asks at six places.
 */
export function loadStory(folder: string = storyFolder, parse?: YamlParser): LoadedStory {
  const files = readStoryFiles(folder)
  if (!last || !same(last.files, files)) last = { files, story: load(files, parse) }
  return last.story
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
