import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { formatDiagnostic } from '../content/Diagnostic'
import { languagesOf } from '../content/Draft'
import { firstLanguage, isLanguage, languages } from '../model/languages'
import { draftTwee } from './draftTwee'
import { exportStory } from './exportStory'
import { loadStory } from './loadStory'
import { robotTable } from './robotTable'
import { masteryTable } from './masteryTable'
import { motifTable } from './motifTable'
import { frenchLines, termsOf, termTable } from './termTable'
import { storyAsTwee } from './storyAsTwee'
import { storyStats } from './storyStats'
import { verifyStory } from './verifyStory'

const usage = `npm run story -- COMMAND [FOLDER | FILE] [--twee [LANGUAGE]]

  check    every problem of the story, as file:line:column; fails on an error
  verify   explores all reachable states and proves what must hold on every path; fails on a finding
  export   the compiled story as one JSON document; with --twee its structure as Twee 3, which Twine opens, in English or --twee fr
  twee     FILE of Twine, as Twee 3: a draft of an episode in a folder beside it, and what must be added
  robots   what robots score in the quizzes that go by the form of options alone; fails above the limit
  mastery  four weeks of guessers, robots and learners over the items; fails where guessing pays or a stronger learner has less
  terms    the French forms of fifty terms (story/README.md) and their uses; fails on another form
  stats    facts, decisions, items, coverage, minutes, consequences between chapters, ends of three robot readers
  motifs   gestures, objects and turns of phrase by file (story/motifs.yaml); fails above the budget

FOLDER is the story's, if it is not story/.`

const commands = ['check', 'verify', 'export', 'robots', 'mastery', 'motifs', 'terms', 'stats', 'twee'] as const
type Command = (typeof commands)[number]

const isCommand = (word: string | undefined): word is Command => commands.some((command) => command === word)

function main(words: readonly string[]): number {
  const twee = words.indexOf('--twee')
  const language = twee < 0 ? null : (words[twee + 1] ?? firstLanguage)
  const [command, folder] = twee < 0 ? words : words.slice(0, twee)
  if (command === '--help' || command === '-h' || command === 'help') {
    console.log(usage)
    return 0
  }
  if (!isCommand(command)) {
    console.error(command === undefined ? usage : `There is no command “${command}”.\n\n${usage}`)
    return 2
  }
  if (command === 'twee') return draftTwee(folder)
  if (language !== null && !isLanguage(language)) {
    console.error(`The story has no language “${language}”: ${languages.join(', ')}.`)
    return 2
  }
  if (folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`There is no folder “${folder}”. Name the folder of a story, or none for story/.`)
    return 2
  }
  const loaded = loadStory(folder)
  const errors = loaded.diagnostics.filter(({ severity }) => severity === 'error')
  const say = command === 'check' ? console.log : console.error
  if (command === 'check' || errors.length)
    for (const diagnostic of loaded.diagnostics) say(formatDiagnostic(diagnostic))
  if (!loaded.compiled || !loaded.paths) {
    console.error(`${errors.length} error${errors.length === 1 ? '' : 's'}. Mend them and run again.`)
    return 1
  }
  switch (command) {
    case 'check':
      console.log(checked(loaded.diagnostics.length, loaded.compiled.draft))
      return 0
    case 'verify': {
      const { holds, report } = verifyStory(loaded.compiled)
      console.log(report)
      return holds ? 0 : 1
    }
    case 'export':
      process.stdout.write(
        language === null
          ? `${JSON.stringify(exportStory(loaded.compiled), null, 1)}\n`
          : storyAsTwee(loaded.compiled, language),
      )
      return 0
    case 'robots': {
      const { draft } = loaded.compiled
      const tables = draft.story.data.languages.map((language) => robotTable(draft, language))
      console.log(tables.map(({ report }) => report).join('\n\n'))
      return tables.every(({ holds }) => holds) ? 0 : 1
    }
    case 'mastery': {
      const { holds, report } = masteryTable(loaded.compiled)
      console.log(report)
      return holds ? 0 : 1
    }
    case 'motifs': {
      const { holds, report } = motifTable(loaded.compiled)
      console.log(report)
      return holds ? 0 : 1
    }
    case 'terms': {
      const root = join(import.meta.dirname, '../..')
      const { holds, report } = termTable(
        termsOf(readFileSync(join(root, 'story/README.md'), 'utf8')),
        frenchLines(root),
      )
      console.log(report)
      return holds ? 0 : 1
    }
    case 'stats':
      console.log(storyStats(loaded.compiled, loaded.paths))
      return 0
  }
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

// Whoever reads only the first lines (`export | head`) has what they want.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault
  process.exit(0)
})
process.exitCode = main(process.argv.slice(2))
