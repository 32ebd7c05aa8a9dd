import type { Compiled } from '../content/compileStory'
import { levels } from '../content/pieces'
import { robotTable } from './robotTable'

/** What the items ask for, after Bloom, by file; how many items serve each objective; and what robots score, per language. */
export function levelTable({ draft }: Compiled): readonly string[] {
  const files = draft.chapters
    .flatMap(({ episodes }) => episodes)
    .map(({ id, quiz }) => ({ id, items: quiz.data.items, objectives: quiz.data.objectives }))
  const counted = files.map(({ id, items }) => ({ id, counts: countLevels(items.map(({ level }) => level)) }))
  const sum = countLevels(files.flatMap(({ items }) => items.map(({ level }) => level)))
  const above = sum.slice(1).reduce((all, count) => all + count, 0)
  const row = (name: string, counts: readonly (number | string)[]): string =>
    `  ${name.padEnd(12)}${counts.map((count) => String(count).padStart(12)).join('')}`
  return [
    `items by level (Bloom): ${above} of ${above + (sum[0] ?? 0)} ask for more than recall`,
    row('file', levels),
    ...counted.map(({ id, counts }) => row(id, counts)),
    row('all', sum),
    'items by objective:',
    ...files.flatMap(({ items, objectives }) =>
      objectives.map(({ id }) => `  ${id.padEnd(28)} ${items.filter(({ objective }) => objective === id).length}`),
    ),
    ...draft.story.data.languages.flatMap((language) => robotTable(draft, language).report.split('\n')),
  ]
}

const countLevels = (asked: readonly string[]): readonly number[] =>
  levels.map((level) => asked.filter((one) => one === level).length)
