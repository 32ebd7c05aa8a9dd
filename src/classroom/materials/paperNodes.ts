import { shuffle } from '../../engine/shuffle'
import type { Episode, Option, Scene } from '../../model/Story'
import { recordWhole, type Block, type ChapterText, type SceneText } from '../../model/Text'
import type { FactId } from '../../model/ids'
import type { Kept, Spot } from './paperConditions'

/** A numbered paragraph of a paper edition: a scene, what came of one advice, that advice set aside, or the record. */
export type PaperNode = {
  readonly number: number
  readonly scene: Scene
  readonly told: SceneText
  /** Numbers that it leads to; none where the file ends. */
  readonly leadsTo: readonly number[]
  /** Facts that whoever reads it is sure to meet, whatever was advised before. */
  readonly facts: readonly FactId[]
} & ({ readonly kind: 'scene' | 'record' } | { readonly kind: 'heeded' | 'aside'; readonly option: Option })

type Kind = PaperNode['kind']
const keyOf = (kind: Kind, scene: string, option = ''): string => `${kind}/${scene}/${option}`

interface Draft {
  readonly kind: Kind
  readonly key: string
  readonly scene: Scene
  readonly told: SceneText
  readonly option?: Option
  readonly leadsTo: readonly string[]
}

/**
 * A file as numbered paragraphs, in the order of their numbers. The first scene is 1; the others are shuffled, the same way each
 * time, so that no outcome stands next to the options that lead to it.
 */
export function paperNodes(episode: Episode, text: ChapterText, kept: Kept): readonly PaperNode[] {
  const drafts = reachable(
    episode.scenes.flatMap((scene) => {
      const told = text.scenes[scene.id]
      return told ? draftsOf(scene, told, kept) : []
    }),
  )
  const numbers = numbered(drafts, episode.id)
  return drafts
    .map(({ kind, key, scene, told, option, leadsTo }): PaperNode => {
      const shared = {
        number: numbers.get(key) ?? 0,
        scene,
        told,
        leadsTo: leadsTo.flatMap((to) => numbers.get(to) ?? []),
        facts: sureFacts(blocksOf(kind, told, option), kept, { scene: scene.id, after: kind !== 'scene' }),
      }
      const cards = kind === 'scene' ? (scene.decision?.evidence ?? []) : []
      return kind === 'heeded' || kind === 'aside'
        ? { ...shared, kind, option: option as Option }
        : { ...shared, kind, facts: [...shared.facts, ...cards] }
    })
    .sort((a, b) => a.number - b.number)
}

function draftsOf(scene: Scene, told: SceneText, kept: Kept): Draft[] {
  const onward = waysOn(scene, kept).flatMap(({ to }) => (to === null ? [] : keyOf('scene', to)))
  const { decision } = scene
  if (!decision) return [{ kind: 'scene', key: keyOf('scene', scene.id), scene, told, leadsTo: onward }]
  const recorded = recordWhole(told.record).length > 0
  const after = recorded ? [keyOf('record', scene.id)] : onward
  const outcomes = decision.options.flatMap((option): Draft[] => {
    const outcome = (kind: 'heeded' | 'aside'): Draft => ({
      kind,
      key: keyOf(kind, scene.id, option.id),
      scene,
      told,
      option,
      leadsTo: after,
    })
    return [outcome('heeded'), ...(option.needs > 1 ? [outcome('aside')] : [])]
  })
  return [
    { kind: 'scene', key: keyOf('scene', scene.id), scene, told, leadsTo: outcomes.map(({ key }) => key) },
    ...outcomes,
    ...(recorded ? [{ kind: 'record' as const, key: keyOf('record', scene.id), scene, told, leadsTo: onward }] : []),
  ]
}

/** The ways by which a scene can be left on paper, with what remains of their conditions; none after one that always holds. */
export function waysOn({ id, next }: Scene, kept: Kept) {
  const spot = { scene: id, after: true }
  const ways = next.map(({ when, to }) => ({ when: kept.reduce(when, spot), to })).filter(({ when }) => when !== false)
  const sure = ways.findIndex(({ when }) => when === true)
  return sure < 0 ? ways : ways.slice(0, sure + 1)
}

/** Those that somebody may be sent to from the first: a scene that only advice of earlier files opens is met by nobody on paper. */
function reachable(drafts: readonly Draft[]): readonly Draft[] {
  const byKey = new Map(drafts.map((draft) => [draft.key, draft]))
  const met = new Set(drafts.slice(0, 1).map(({ key }) => key))
  for (const key of met) byKey.get(key)?.leadsTo.forEach((to) => met.add(to))
  return drafts.filter(({ key }) => met.has(key))
}

function numbered(drafts: readonly Draft[], seed: string): ReadonlyMap<string, number> {
  const [first, ...rest] = drafts.map(({ key }) => key)
  const choices = drafts.filter(({ kind }) => kind === 'scene')
  let best = new Map<string, number>()
  let fewest = Infinity
  for (let attempt = 0; attempt < 500 && fewest > 0; attempt += 1) {
    const order = [first ?? '', ...shuffle(rest, `${seed}/${attempt}`)]
    const numbers = new Map(order.map((key, index) => [key, index + 1]))
    const beside = choices.reduce(
      (sum, { key, leadsTo }) =>
        sum + leadsTo.filter((to) => Math.abs((numbers.get(to) ?? 0) - (numbers.get(key) ?? 0)) === 1).length,
      0,
    )
    if (beside < fewest) [best, fewest] = [numbers, beside]
  }
  return best
}

const blocksOf = (kind: Kind, told: SceneText, option?: Option): readonly Block[] => {
  const words = option && told.options[option.id]
  switch (kind) {
    case 'scene':
      return [...told.body, ...told.pieces.flat()]
    case 'record':
      return recordWhole(told.record)
    case 'heeded':
      return words?.outcome ?? []
    case 'aside':
      return words?.aside ?? []
  }
}

/** The facts that prose shows whichever side of its open conditions is read. */
function sureFacts(blocks: readonly Block[], kept: Kept, spot: Spot): FactId[] {
  return blocks.flatMap((block): FactId[] => {
    if (block.kind === 'paragraph') return block.sentences.flatMap(({ cites }) => cites)
    if (block.kind === 'paper') return sureFacts(block.blocks, kept, spot)
    const holds = kept.reduce(block.condition, spot)
    if (typeof holds === 'boolean') return sureFacts(holds ? block.then : block.otherwise, kept, spot)
    const other = sureFacts(block.otherwise, kept, spot)
    return sureFacts(block.then, kept, spot).filter((fact) => other.includes(fact))
  })
}
