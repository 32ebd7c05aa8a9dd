import type { Condition } from '../../model/Condition'
import type { Decision, Option, Scene } from '../../model/Story'
import type { OptionText, SceneText } from '../../model/Text'
import type { SceneId } from '../../model/ids'
import { effectLine } from './effects'
import type { FileGiven } from './Given'
import { headOf } from './headOf'
import { letterOf, optionsForClass } from '../optionsForClass'
import { conditionLine, courseOf, type Kept, keptEffects, keptOnPaper, type Spot, ticks } from './paperConditions'
import { type PaperNode, paperNodes, waysOn } from './paperNodes'
import { questionSheet } from './questionSheet'
import {
  box,
  heading,
  join,
  type Line,
  list,
  newPage,
  paragraph,
  plainList,
  type Sheet,
  type SheetBlock,
  type Span,
  strong,
} from './Sheet'
import { factLine, factsOfScenes, ofStory, type Read, toldBlocks } from './told'

/**
 * One file for a class without devices: numbered paragraphs, *if you advise A, turn to 7*, with every scene, option, outcome and
 * record; questions; every fact with its paragraph. What the reader keeps stands on a strip (`pupilStrips`). Earlier files stand as the record
 * left them.
 */
export function paperEdition(given: FileGiven): Sheet {
  return new PaperWriter(given).sheet()
}

class PaperWriter {
  private readonly kept: Kept
  private readonly nodes: readonly PaperNode[]

  constructor(private readonly given: FileGiven) {
    this.kept = keptOnPaper(given.story, given.episode, given.text)
    this.nodes = paperNodes(given.episode, given.text, this.kept)
  }

  sheet(): Sheet {
    const { given } = this
    const { episode, text, words } = given
    const { paper } = words
    const { previously = [], catchingUp = [] } = text.episodes[episode.id] ?? {}
    const recalled = [...previously, ...catchingUp]
    return {
      ...headOf(given, 'paper'),
      blocks: [
        heading(paper.how),
        list([
          ...paper.howText,
          ...(this.kept.boxes.size ? [paper.howBoxes] : []),
          ...(this.kept.rows.size ? [paper.howRows] : []),
        ]),
        paragraph(paper.simulated),
        ...(recalled.length ? [heading(paper.previously), ...toldBlocks(given, recalled, () => true)] : []),
        newPage(paper.file),
        ...this.nodes.map((node): SheetBlock => ({
          kind: 'part',
          id: `n${node.number}`,
          heading: this.headingOf(node),
          blocks: this.blocksOf(node),
        })),
        heading(paper.after),
        list(paper.afterText, true),
        ...questionSheet(given),
        heading(paper.facts),
        paragraph(paper.factsText),
        list(factsOfScenes(given, episode.scenes).map((id) => factLine(given, id))),
      ],
    }
  }

  private headingOf({ number, kind, told }: PaperNode): Line {
    const { words, terms } = this.given
    const name =
      kind === 'scene'
        ? [words.middot, ofStory(this.given, told.title)]
        : kind === 'record'
          ? [words.middot, terms.statuses.record]
          : []
    return join([String(number), ...name])
  }

  private blocksOf(node: PaperNode): SheetBlock[] {
    switch (node.kind) {
      case 'scene':
        return this.scene(node.scene, node.told)
      case 'record':
        return [...this.record(node.scene, node.told), ...this.waysFrom(node.scene)]
      default:
        return this.outcome(node.scene, node.told, node.option, node.kind === 'heeded')
    }
  }

  private scene(scene: Scene, told: SceneText): SheetBlock[] {
    const { given } = this
    return [
      paragraph({ ...ofStory(given, `${told.date}, ${told.place}`), as: 'source' }),
      ...this.arrivals(scene, told),
      ...toldBlocks(given, told.body, this.reading({ scene: scene.id, after: false })),
      ...(scene.decision ? this.decision(scene, scene.decision, told) : this.waysFrom(scene)),
    ]
  }

  /** What earlier advice brings back: read before the scene. */
  private arrivals(scene: Scene, told: SceneText): SheetBlock[] {
    const { given } = this
    return scene.arrivals.flatMap(({ when, effects }, index): SheetBlock[] => {
      const holds = this.kept.reduce(when, { scene: scene.id, after: false })
      if (holds === false) return []
      const lines = list(effects.map((effect, at) => effectLine(given, effect, told.arrivals[index]?.[at] ?? '')))
      const title = given.words.paper.comesBack
      return [box(holds === true ? title : join([this.under(holds, true), ' ', title]), [lines])]
    })
  }

  private decision(scene: Scene, decision: Decision, told: SceneText): SheetBlock[] {
    const { given } = this
    const { words, terms } = given
    const { paper } = words
    const form = decision.form ? terms.forms[decision.form] : null
    return [
      ...(form ? [paragraph(strong(form.title))] : []),
      ...told.pieces.map((piece, index) =>
        box(
          `${form?.piece ?? ''} ${index + 1}`,
          toldBlocks(given, piece, this.reading({ scene: scene.id, after: false })),
        ),
      ),
      ...(decision.evidence.length
        ? [
            paragraph(strong(paper.cards)),
            plainList(
              decision.evidence.map((id, index) =>
                join([`${paper.card(index + 1)}${words.colon}`, factLine(given, id)]),
              ),
            ),
          ]
        : []),
      paragraph(ofStory(given, told.ask, 'strong')),
      paragraph({ text: decision.evidence.length ? paper.writeMemo : paper.writeAdvice, as: 'source' }),
      plainList(
        optionsForClass(scene).map((option, index) => this.choice(scene, option, told.options[option.id], index)),
      ),
    ]
  }

  private choice(scene: Scene, option: Option, told: OptionText | undefined, index: number): Line {
    const { paper } = this.given.words
    const heeded = this.turnTo('heeded', scene.id, option.id)
    return join([
      strong(`${letterOf(index)}. `),
      ofStory(this.given, told?.label ?? option.id),
      ...(option.keeps.length ? [` ${paper.keeps(option.keeps.map((piece) => piece + 1).join(', '))}`] : []),
      '. ',
      ...(option.needs > 1
        ? [paper.ifStanding(option.needs), heeded, paper.elseStanding, this.turnTo('aside', scene.id, option.id)]
        : [paper.turnTo, heeded]),
      '.',
    ])
  }

  private outcome(scene: Scene, told: SceneText, option: Option, heeded: boolean): SheetBlock[] {
    const { given } = this
    const { paper } = given.words
    const { decision } = scene
    const words = told.options[option.id]
    const course = heeded ? option : decision ? courseOf(decision) : undefined
    const because = course ? (told.options[course.id]?.because ?? []) : []
    const effects = (course?.effects ?? []).flatMap((effect, at) =>
      effect.on === 'standing' && !heeded ? [] : [effectLine(given, effect, because[at] ?? '')],
    )
    const after = this.number('record', scene.id)
    return [
      paragraph(
        { text: heeded ? paper.heeded : paper.aside, as: 'source' },
        ' ',
        ofStory(given, words?.label ?? option.id, 'emphasis'),
      ),
      ...toldBlocks(
        given,
        (heeded ? words?.outcome : words?.aside) ?? [],
        this.reading({ scene: scene.id, after: true }),
      ),
      ...(effects.length ? [box(paper.changes, [list(effects)])] : []),
      ...this.onStrip(decision, option, course, heeded),
      ...(after ? [paragraph(paper.turnTo, after, '.')] : this.waysFrom(scene)),
    ]
  }

  /** What the reader now changes on the strip. */
  private onStrip(
    decision: Decision | undefined,
    option: Option,
    course: Option | undefined,
    heeded: boolean,
  ): SheetBlock[] {
    const { given, kept } = this
    const { words } = given
    const { paper } = words
    const cards = (ids: readonly string[]): string =>
      ids
        .map((id) => (decision?.evidence.indexOf(id) ?? -1) + 1)
        .filter(Boolean)
        .sort()
        .join(', ')
    const [supports, against] = [cards(option.supports), cards(option.against)]
    const judged = decision?.evidence.length
      ? [...(supports ? [paper.supports(supports)] : []), ...(against ? [paper.against(against)] : []), paper.beside]
      : []
    const lines = [
      ...(heeded && option.needs > 1 ? [paper.spends] : []),
      ...(course ? ticks(kept, course).map(paper.tick) : []),
      ...(course ? keptEffects(kept, course.effects, heeded) : []).map(({ on, by }) =>
        paper.move(on === 'standing' ? words.standing : given.catalogue.indicators[on].label, by),
      ),
      ...judged,
    ]
    return lines.length ? [box(paper.onStrip, [list(lines)])] : []
  }

  private record(scene: Scene, { record }: SceneText): SheetBlock[] {
    const { given } = this
    const read = this.reading({ scene: scene.id, after: true })
    const { guide } = given.words
    return [
      ...toldBlocks(given, record.headline ?? [], read),
      ...(record.did.length ? toldBlocks(given, record.did, read) : [paragraph(guide.noResponse)]),
      ...toldBlocks(given, record.then, read),
      ...(record.advice.length
        ? [paragraph(strong(guide.crisisGroup)), ...toldBlocks(given, record.advice, read)]
        : []),
      ...toldBlocks(given, record.more ?? [], read),
    ]
  }

  private waysFrom(scene: Scene): SheetBlock[] {
    const { paper } = this.given.words
    return waysOn(scene, this.kept).map(({ when, to }) => {
      const on: Line = to === null ? [strong(paper.end)] : join([paper.turnTo, this.number('scene', to) ?? '', '.'])
      return paragraph(when === true || when === false ? on : join([this.under(when, true), ' ', on]))
    })
  }

  private number(kind: PaperNode['kind'], scene: SceneId, option?: string): Span | null {
    const node = this.nodes.find(
      (one) => one.kind === kind && one.scene.id === scene && (!('option' in one) || one.option.id === option),
    )
    return node ? { text: String(node.number), as: 'strong', to: `n${node.number}` } : null
  }

  private turnTo(kind: PaperNode['kind'], scene: SceneId, option: string): Span {
    return this.number(kind, scene, option) ?? { text: '–' }
  }

  private under(condition: Condition, wanted: boolean): string {
    const { catalogue, words } = this.given
    const said = conditionLine(this.kept, condition, wanted, words.paper.conditions, (row) =>
      row === 'standing' ? words.standing : catalogue.indicators[row].label,
    )
    return words.paper.ifIt(said)
  }

  /** How conditions are read at a place of the file. */
  private readonly reading =
    (spot: Spot): Read =>
    (condition) => {
      const left = this.kept.reduce(condition, spot)
      return typeof left === 'boolean'
        ? left
        : { holds: [{ text: this.under(left, true) }], fails: [{ text: this.under(left, false) }] }
    }
}
