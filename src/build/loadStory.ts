import { join } from 'node:path'
import { compileStory, type CompileResult } from '../content/compileStory'
import { checkPaths, type PathReport } from './checkPaths'
import type { YamlParser } from '../content/readDraft'
import { readStoryFiles } from './readStoryFiles'
import { byPlace } from '../content/Diagnostic'

export const storyFolder = join(import.meta.dirname, '../../story')

export interface LoadedStory extends CompileResult {
  /** What holds over all paths, and how long they are; `null` while the story has errors. */
  readonly paths: PathReport | null
}

/** Reads and compiles the story folder, then checks what must hold on every path. All problems at once, in one list by place. */
export function loadStory(folder: string = storyFolder, parse?: YamlParser): LoadedStory {
  const { compiled, diagnostics } = compileStory(readStoryFiles(folder), parse)
  if (!compiled) return { compiled, diagnostics, paths: null }
  const paths = checkPaths(compiled)
  const all = [...diagnostics, ...paths.diagnostics].sort(byPlace)
  return { compiled: all.some(({ severity }) => severity === 'error') ? null : compiled, diagnostics: all, paths }
}
