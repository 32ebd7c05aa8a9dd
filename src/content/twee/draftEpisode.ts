import { stringify } from 'yaml'
import { byPlace, error, type Diagnostic } from '../Diagnostic'
import type { ConditionSource } from '../shape'
import { draftFindings } from './draftFindings'
import { draftProse } from './draftProse'
import { draftScenes, idOf, type DraftOption, type DraftScene, type DraftWay } from './draftScenes'
import { readTwee } from './readTwee'
import { tweeGraph } from './tweeGraph'

export interface EpisodeDraft {
  readonly id: string
  /** `scenes.yaml` and `en.md`, by name; none where the file holds no passage. */
  readonly files: ReadonlyMap<string, string>
  /** What must be added, and what was not taken over. */
  readonly findings: readonly Diagnostic[]
}

/** A Twee file as a draft of an episode of ours: scenes, decisions and ways as data, prose beside them, and a list of what is missing. */
export function draftEpisode(file: string, text: string): EpisodeDraft {
  const source = readTwee(text)
  const title = source.title || source.start || file
  const id = idOf(title)
  if (source.passages.length === 0) {
    const problem = 'No passage stands in this file.'
    const fix =
      'A Twee file has a line `:: Name` before each: in Twine, publish as Twee, or ask tweego or extwee for it.'
    return { id, files: new Map(), findings: [error('draft-empty', { file, line: 1, column: 1 }, problem, fix)] }
  }
  const graph = tweeGraph(source)
  const drafted = draftScenes(graph, id)
  const named = new Map<string, { readonly name: string; readonly condition: ConditionSource }>()
  const nameOf = (condition: ConditionSource): string => {
    const key = JSON.stringify(condition)
    const name = named.get(key)?.name ?? `${id}-when-${named.size + 1}`
    named.set(key, { name, condition })
    return name
  }
  const prose = `${drafted.scenes.map((scene) => proseOf(scene, nameOf)).join('\n\n')}\n`
  const data = {
    id,
    title: { en: title },
    ...(drafted.flags.size && { flags: Object.fromEntries(drafted.flags) }),
    ...(named.size && {
      conditions: Object.fromEntries([...named.values()].map(({ name, condition }) => [name, condition])),
    }),
    scenes: drafted.scenes.map(sceneData),
  }
  const yaml = stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })
  return {
    id,
    files: new Map([
      ['scenes.yaml', yaml],
      ['en.md', prose],
    ]),
    findings: draftFindings(file, source, graph, drafted).sort(byPlace),
  }
}

/** Without what Twee does not know, which the findings ask for: date, place, effects. */
function sceneData({ id, options, next }: DraftScene): object {
  return {
    id,
    ...(options.length && {
      decision: {
        weight: 'call',
        record: null,
        options: options.map(({ id: option, sets }) => ({ id: option, ...(sets.length && { sets }) })),
      },
    }),
    ...nextData(next),
  }
}

function nextData(next: readonly DraftWay[]): object {
  const [only] = next
  if (next.length === 1 && only) return only.to === null ? {} : { next: only.to }
  return { next }
}

function proseOf({ id, place, options }: DraftScene, nameOf: (condition: ConditionSource) => string): string {
  const told = ({ id: option, label, outcome }: DraftOption): string =>
    [`### ${option}: ${plain(label)}`, outcome ? draftProse(outcome.nodes, nameOf) : ''].filter(Boolean).join('\n\n')
  const body = draftProse(place.nodes, nameOf)
  const ask = options.length ? ['### ask', 'What do you advise?'] : []
  return [`## ${id}: ${plain(place.name)}`, body, ...ask, ...options.map(told)].filter(Boolean).join('\n\n')
}

/** A heading, in which no mark stands. */
const plain = (text: string): string => text.replace(/[[\]*<>|`\\]/gu, '').trim()
