import { describe, expect, it } from 'vitest'
import { keptOnPaper } from '../../../src/classroom/materials/paperConditions'
import { paperEdition } from '../../../src/classroom/materials/paperEdition'
import { type PaperNode, paperNodes } from '../../../src/classroom/materials/paperNodes'
import { pupilStrips } from '../../../src/classroom/materials/pupilStrips'
import { blocksOf, linesOf, plain } from '../../../src/classroom/materials/Sheet'
import { citedIn, factsOfScenes } from '../../../src/classroom/materials/told'
import { advise } from '../../../src/engine/advise'
import { go } from '../../../src/engine/go'
import { holds } from '../../../src/engine/holds'
import { replay } from '../../../src/engine/replay'
import { scene } from '../../../src/engine/scene'
import { start } from '../../../src/engine/start'
import type { Condition } from '../../../src/model/Condition'
import type { Block } from '../../../src/model/Text'
import type { FactId } from '../../../src/model/ids'
import { expectOk } from '../../support/buildStory'
import { fileGivens } from '../../support/realSheets'
import { filled } from '../../support/filled'

const files = fileGivens('en').map((given) => {
  const kept = keptOnPaper(given.story, given.episode, given.text)
  return {
    id: given.episode.id,
    given,
    kept,
    nodes: paperNodes(given.episode, given.text, kept),
    sheet: paperEdition(given),
  }
})

/** Scenes that only advice of earlier files opens: on paper those stand as the record left them, and nobody comes here. */
const closedOnPaper: Readonly<Record<string, readonly string[]>> = { 'last-page': ['last-visitor'] }

describe.each(files)('the paper edition of $id', ({ given, kept, nodes, sheet }) => {
  const parts = blocksOf(sheet.blocks).flatMap((block) =>
    block.kind === 'part' && block.id.startsWith('n') ? [block] : [],
  )
  const sentTo = linesOf(sheet).flatMap((line) => line.flatMap(({ to }) => to ?? []))

  it('sends the reader only to numbers that are there, and to each of them but the first', () => {
    const there = parts.map(({ id }) => id)
    expect(there).toEqual(nodes.map(({ number }) => `n${number}`))
    expect(new Set(sentTo)).toEqual(new Set(there.slice(1)))
    expect(parts[0]?.id).toBe('n1')
  })

  it('holds every scene, every option with its outcome, every advice that can be set aside, every record', () => {
    const scenes = given.episode.scenes.filter(({ id }) => !(closedOnPaper[given.episode.id] ?? []).includes(id))
    const decisions = scenes.flatMap(({ decision }) => decision ?? [])
    const options = decisions.flatMap((decision) => decision.options)
    const count = (kind: PaperNode['kind']) => nodes.filter((node) => node.kind === kind).length
    expect([count('scene'), count('heeded'), count('aside'), count('record')]).toEqual([
      scenes.length,
      options.length,
      options.filter(({ needs }) => needs > 1).length,
      decisions.length,
    ])
    expect(filled(parts).every(({ blocks }) => blocks.length > 1)).toBe(true)
  })

  it('lets no outcome stand next to the options that lead to it', () => {
    const beside = nodes.flatMap(({ kind, number, leadsTo }) =>
      kind === 'scene' && leadsTo.length > 1 ? leadsTo.filter((to) => Math.abs(to - number) === 1) : [],
    )
    expect(beside).toEqual([])
  })

  it('brings every reader past what the questions rest on, whichever way is taken, and to the end', () => {
    const { previously = [], catchingUp = [] } = given.text.episodes[given.episode.id] ?? {}
    const before = citedIn([...previously, ...catchingUp])
    const met = sureFacts(nodes)
    const asked = given.episode.items.flatMap(({ facts }) => facts)
    expect(asked.filter((fact) => !met.has(fact) && !before.includes(fact))).toEqual([])
  })

  it('lists every fact of the file with its paragraph at the end', () => {
    const text = linesOf(sheet).map(plain)
    for (const fact of filled(factsOfScenes(given, given.episode.scenes)))
      expect(
        text.some(
          (line) =>
            line.startsWith(given.text.facts[fact] ?? '?') &&
            line.includes(given.text.sources[fact]?.paragraphs[0] ?? '?'),
        ),
      ).toBe(true)
  })

  it('takes for settled only what every run of the file finds so', () => {
    for (const seed of Array.from({ length: 12 }, (_, index) => index)) {
      let run = start(given.story, { id: 'run', at: 0, entry: given.episode.id })
      for (;;) {
        const view = scene(given.story, run)
        if (!('episode' in view) || view.episode !== given.episode.id) break
        const state = replay(given.story, run)
        const told = given.text.scenes[view.scene]
        const after = view.kind === 'outcome'
        for (const condition of conditionsIn(
          after ? [...(told?.record.did ?? []), ...(told?.record.then ?? [])] : (told?.body ?? []),
        )) {
          const settled = kept.reduce(condition, { scene: view.scene, after })
          if (typeof settled === 'boolean') expect(settled).toBe(holds(condition, state))
        }
        if (view.kind === 'scene' && view.decision) {
          const { options, evidence } = view.decision
          const at = run.log.length
          const pick = seed * 7 + at
          run = expectOk(
            advise(given.story, run, {
              option: options[pick % options.length]?.id ?? '',
              evidence: evidence[(seed + at) % evidence.length] ?? null,
              at,
            }),
          )
        } else run = expectOk(go(given.story, run, run.log.length))
      }
    }
  })

  it('is the same each time, and asks for nothing that the strip does not hold', () => {
    expect(paperEdition(given)).toEqual(sheet)
    const text = linesOf(sheet).map(plain).join('\n')
    const strip = linesOf(pupilStrips(given)).map(plain).join('\n')
    const boxes = [...text.matchAll(/(?:Tick box|box) ([P-Z])\b/gu)].map(([, letter]) => letter)
    for (const letter of filled(new Set(boxes)))
      if (letter !== 'P' || text.includes('Tick box P')) expect(strip).toContain(`☐ ${letter}`)
    expect(text).not.toContain('box ?')
  })
})

/** The facts that every way from the first number to the end passes. */
function sureFacts(nodes: readonly PaperNode[]): Set<FactId> {
  const known = new Map<number, Set<FactId>>()
  const from = (number: number, above: readonly number[]): Set<FactId> => {
    if (above.includes(number)) throw new Error(`A circle at ${number}`)
    const done = known.get(number)
    if (done) return done
    const node = nodes.find((one) => one.number === number)
    if (!node) throw new Error(`No ${number}`)
    const [first, ...others] = node.leadsTo.map((to) => from(to, [...above, number]))
    const shared = [...(first ?? [])].filter((fact) => others.every((other) => other.has(fact)))
    const facts = new Set([...node.facts, ...shared])
    known.set(number, facts)
    return facts
  }
  return from(1, [])
}

const conditionsIn = (blocks: readonly Block[]): Condition[] =>
  blocks.flatMap((block) =>
    block.kind === 'when'
      ? [block.condition, ...conditionsIn([...block.then, ...block.otherwise])]
      : block.kind === 'paper'
        ? conditionsIn(block.blocks)
        : [],
  )
