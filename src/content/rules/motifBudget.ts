import { byFile, countMotifs, endingsFile, type MotifCount, type MotifHit } from '../countMotifs'
import { error, type Diagnostic } from '../Diagnostic'
import type { Rule } from '../RuleContext'

/**
 * `motif-budget`: no gesture, object or turn of phrase listed in `motifs.yaml` stands more often in a file, in all files or in
 * as many scenes as it may, nor in two scenes running where it must keep apart.
 */
export const motifBudget: Rule = ({ draft: { motifs }, told, scenes }) => {
  if (!motifs) return []
  const { file, all, motifs: listed } = motifs.data
  const order = [...scenes.keys()]
  return countMotifs(listed, told).flatMap((count) => [
    // Endings are told one to each reader: together they are no file.
    ...[...byFile(count.hits)].flatMap(([name, hits]) =>
      name === endingsFile ? [] : tooMany(count, hits, file, `in ${name}`),
    ),
    ...tooMany(count, count.hits, all, 'in all files'),
    ...inScenes(count, order),
  ])
}

const fault = ({ motif, language }: MotifCount, at: Diagnostic['at'], problem: string): Diagnostic =>
  error(
    'motif-budget',
    at,
    `The motif “${motif.id}” (${language}) ${problem}.`,
    'Say it otherwise, or let somebody do something else: a motif returns only when its meaning has changed.',
  )

/** Told at the first that is one too many. */
function tooMany(count: MotifCount, hits: readonly MotifHit[], most: number, where: string): Diagnostic[] {
  const over = hits[most]
  return over ? [fault(count, over.at, `stands ${hits.length} times ${where}: ${most} are allowed`)] : []
}

function inScenes(count: MotifCount, order: readonly string[]): Diagnostic[] {
  const { scenes: most, apart } = count.motif
  const first = new Map<string, MotifHit>()
  for (const hit of count.hits) if (hit.scene !== null && !first.has(hit.scene)) first.set(hit.scene, hit)
  const met = [...first].map(([scene, hit]) => ({ scene, hit, place: order.indexOf(scene) }))
  const over = most === undefined ? undefined : met[most]
  return [
    ...(over ? [fault(count, over.hit.at, `stands in ${met.length} scenes: ${most} are allowed`)] : []),
    ...(apart ? met : []).flatMap(({ scene, hit, place }, index) => {
      const before = met[index - 1]
      return before && before.place === place - 1
        ? [fault(count, hit.at, `stands in ${scene} and in ${before.scene} just before it`)]
        : []
    }),
  ]
}
