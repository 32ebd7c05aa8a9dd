import { firstLanguage, languages } from '../../model/languages'
import type { Condition } from '../../model/Condition'
import { error, type Diagnostic } from '../Diagnostic'
import { childNamed } from '../Draft'
import type { Rule, RuleContext } from '../RuleContext'
import type { SceneSource } from '../shape'
import { leavesOf, toCondition } from '../toCondition'

/** What stands under an ending besides its scene. */
const parts = ['record', 'advice', 'cost', 'left-out'] as const
const fewestAnnouncements = 2

/**
 * `ending-prose`, `ending-order`, `ending-announced`: each ending is told in each language with all its parts; the last has no
 * condition, so that every run comes to one; each other is announced in two scenes that read what leads to it. A coda has a
 * title and a scene; it is no ending, so nothing announces it.
 */
export const endingsTold: Rule = (context) => {
  const { endings } = context.draft.story.data
  return endings.length ? [...untold(context), ...outOfOrder(context), ...unannounced(context)] : []
}

function untold({ draft }: RuleContext): Diagnostic[] {
  const { data } = draft.story
  const last = draft.chapters.at(-1)
  const spoken = languages.filter((language) => last?.prose[language] ?? language === firstLanguage)
  return spoken.flatMap((language) => {
    const prose = draft.endings[language]
    const file = prose?.file ?? `endings/${language}.md`
    const there = new Map(prose?.nodes.map((node) => [node.id, node]))
    const fault = (problem: string, at: Diagnostic['at'] = { file, line: 1, column: 1 }): Diagnostic =>
      error(
        'ending-prose',
        at,
        problem,
        'Write `## id: Title`, its scene, and under it ### record, advice, cost, left-out.',
      )
    return [
      ...data.endings.flatMap(({ id }) => {
        const node = there.get(id)
        if (!node) return [fault(`The ending ${id} is not told.`)]
        if (!node.label || !node.blocks.length) return [fault(`The ending ${id} has no title or no scene.`, node.at)]
        return parts.flatMap((part) =>
          childNamed(node, part)?.blocks.length ? [] : [fault(`The ending ${id} lacks ### ${part}.`, node.at)],
        )
      }),
      ...data.codas.flatMap(({ id }) => {
        const node = there.get(id)
        if (!node) return [fault(`The coda ${id} is not told.`)]
        return node.label && node.blocks.length ? [] : [fault(`The coda ${id} has no title or no scene.`, node.at)]
      }),
      ...[...there.values()].flatMap((node) =>
        [...data.endings, ...data.codas].some(({ id }) => id === node.id)
          ? []
          : [fault(`No ending is called ${node.id}.`, node.at)],
      ),
    ]
  })
}

function outOfOrder({ draft }: RuleContext): Diagnostic[] {
  const { data, yaml } = draft.story
  return data.endings.flatMap(({ id, when }, e) => {
    const last = e === data.endings.length - 1
    if (last === (when === undefined)) return []
    return [
      error(
        'ending-order',
        yaml.at(['endings', e, 'id']),
        last
          ? `The last ending, ${id}, has a condition: a run may come to none.`
          : `The ending ${id} lets none after it come.`,
        'Let the last ending, and no other, stand without `when`.',
      ),
    ]
  })
}

function unannounced({ draft, told, scenes }: RuleContext): Diagnostic[] {
  const { data, yaml } = draft.story
  const readIn = new Map<string, Set<string>>()
  const note = (scene: string, condition: Condition): void => {
    for (const leaf of leavesOf(condition)) readIn.set(scene, (readIn.get(scene) ?? new Set()).add(subjectOf(leaf)))
  }
  for (const { scene, conditions } of told) if (scene) for (const { condition } of conditions) note(scene, condition)
  const order = [...scenes.keys()]
  const lateAt = (scene: string): ReadonlySet<string> => {
    const since = order.slice(0, order.indexOf(scene)).flatMap((id) => marksOf(scenes.get(id)?.scene))
    return new Set(
      order
        .slice(order.indexOf(scene))
        .flatMap((id) => marksOf(scenes.get(id)?.scene))
        .filter((mark) => !since.includes(mark)),
    )
  }
  return data.endings.flatMap(({ id, when, announced }, e) => {
    const at = yaml.at(['endings', e, 'id'])
    const read = new Set(when === undefined ? [] : leavesOf(toCondition(when, data.conditions)).map(subjectOf))
    const silent = announced.filter((scene) => {
      // What is decided only later, or there, cannot be read yet: then the scene announces it to everybody.
      const readable = [...read].filter((one) => !lateAt(scene).has(one))
      return scenes.has(scene) && readable.length > 0 && !readable.some((one) => readIn.get(scene)?.has(one))
    })
    return [
      ...(new Set(announced).size < fewestAnnouncements
        ? [
            error(
              'ending-announced',
              at,
              `The ending ${id} is announced by ${announced.length} scenes.`,
              'Name two earlier scenes that announce it.',
            ),
          ]
        : []),
      ...silent.map((scene) =>
        error(
          'ending-announced',
          at,
          `The scene ${scene} announces ${id}, but no \`when\` block in it reads what leads there.`,
          'Tell there, in a `when` block, what those on the way to it would notice.',
        ),
      ),
    ]
  })
}

/** What the options of a scene leave behind. */
const marksOf = (scene: SceneSource | undefined): string[] =>
  (scene?.decision?.options ?? []).flatMap(({ sets, averts }) => [
    ...sets.map((flag) => `flag ${flag}`),
    ...averts.map((fact) => `averted ${fact}`),
  ])

/** What a plain condition reads, whatever the threshold. */
function subjectOf(leaf: Condition): string {
  switch (leaf.kind) {
    case 'flag':
      return `flag ${leaf.flag}`
    case 'averted':
      return `averted ${leaf.fact}`
    case 'indicator':
      return `indicator ${leaf.indicator}`
    default:
      return leaf.kind
  }
}
