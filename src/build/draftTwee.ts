import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { formatDiagnostic } from '../content/Diagnostic'
import { draftEpisode } from '../content/twee/draftEpisode'

/**
 * Writes the draft of an episode that a Twee file holds into a folder beside it, and tells what must be added. Writes over nothing.
 * Gives the exit code: 1 where no draft can be made, 2 where no file is named.
 */
export function draftTwee(file: string | undefined): number {
  if (file === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    console.error(
      file === undefined
        ? 'Name the Twee file: npm run story -- twee my-story.twee'
        : `There is no file “${file}”. Name a Twee file, as Twine or extwee writes it.`,
    )
    return 2
  }
  const { id, files, findings } = draftEpisode(relative('.', file), readFileSync(file, 'utf8'))
  for (const finding of findings) console.log(formatDiagnostic(finding))
  if (files.size === 0) return 1
  const folder = join(dirname(file), id)
  if (existsSync(folder)) {
    console.error(
      `“${folder}” is there already, and nothing is written over it. Move it away, or give the story another title.`,
    )
    return 1
  }
  mkdirSync(folder)
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
  console.log(
    `${findings.length} things to add or look at. The draft is in ${folder}: add what is missing, move it into a chapter, and run check.`,
  )
  return 0
}
