import { formatDiagnostic } from '../content/Diagnostic'
import { languagesOf } from '../content/Draft'
import { exportStory } from './exportStory'
import { loadStory } from './loadStory'
import { storyStats } from './storyStats'

const usage = `npm run story -- COMMAND

  check    every problem of the story, as file:line:column; fails on an error
  export   the compiled story as one JSON document
  stats    facts, decisions, items, coverage, minutes of the shortest and longest path`

function main(command: string | undefined): number {
  if (command !== 'check' && command !== 'export' && command !== 'stats') {
    console.error(usage)
    return 2
  }
  const loaded = loadStory()
  const errors = loaded.diagnostics.filter(({ severity }) => severity === 'error')
  const say = command === 'check' ? console.log : console.error
  if (command === 'check' || errors.length)
    for (const diagnostic of loaded.diagnostics) say(formatDiagnostic(diagnostic))
  if (!loaded.compiled || !loaded.paths) {
    console.error(`${errors.length} error${errors.length === 1 ? '' : 's'}. Mend them and run again.`)
    return 1
  }
  if (command === 'export') process.stdout.write(`${JSON.stringify(exportStory(loaded.compiled), null, 1)}\n`)
  else if (command === 'stats') console.log(storyStats(loaded.compiled, loaded.paths))
  else console.log(checked(loaded.diagnostics.length, loaded.compiled.draft))
  return 0
}

function checked(warnings: number, draft: NonNullable<ReturnType<typeof loadStory>['compiled']>['draft']): string {
  const untranslated = draft.chapters.filter(
    (chapter) => languagesOf(chapter).length < draft.story.data.languages.length,
  )
  return [
    ...untranslated.map(({ id }) => `${id}: not in French yet, offered in English with a note`),
    `The story holds: no error, ${warnings} warning${warnings === 1 ? '' : 's'}.`,
  ].join('\n')
}

process.exitCode = main(process.argv[2])
