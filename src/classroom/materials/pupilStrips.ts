import { letterOf } from '../optionsForClass'
import type { FileGiven } from './Given'
import { headOf } from './headOf'
import { type Kept, keptOnPaper } from './paperConditions'
import { paperNodes } from './paperNodes'
import { join, type Line, paragraph, plainList, type Sheet, type SheetBlock, strong, table } from './Sheet'
import { ofStory } from './told'

const apart = '\u00a0\u00a0'

/** The slips on which readers of the paper edition keep advice, evidence and what follows: as many as one page holds, to be cut. */
export function pupilStrips(given: FileGiven): Sheet {
  const { episode, text, words } = given
  const kept = keptOnPaper(given.story, episode, text)
  const met = new Set(paperNodes(episode, text, kept).map(({ scene }) => scene))
  const rows = episode.scenes.flatMap(({ id, decision }, place) =>
    decision && met.has(episode.scenes[place] as (typeof episode.scenes)[number])
      ? [
          [
            [ofStory(given, text.scenes[id]?.title ?? id)],
            decision.options.map((_, index) => letterOf(index)).join(apart),
            decision.evidence.length ? decision.evidence.map((_, index) => index + 1).join(apart) : '–',
            '',
          ],
        ]
      : [],
  )
  const { paper } = words
  const strip: SheetBlock = {
    kind: 'strip',
    blocks: [
      paragraph(strong(paper.name), words.colon, '…'.repeat(24), ' ', {
        ...ofStory(given, text.episodes[episode.id]?.title ?? ''),
        as: 'source',
      }),
      table([paper.scene, paper.advice, paper.cardHead, paper.because], rows),
      plainList(scales(given, kept)),
    ],
  }
  const head = headOf(given, 'strips')
  const count = rows.length > 3 ? 3 : 4
  return {
    ...head,
    note: join([head.note, head.note.length ? ' ' : '', paper.stripText(count)]),
    blocks: Array.from({ length: count }, () => strip),
  }
}

/** Standing, boxes to tick, and the rows that paper can keep; where each stands at first is in brackets. */
function scales({ words, catalogue }: FileGiven, kept: Kept): Line[] {
  const scale = (from: number, to: number, at: number): string =>
    Array.from({ length: to - from + 1 }, (_, index) => (from + index === at ? `[${at}]` : String(from + index))).join(
      apart,
    )
  const boxes = [...kept.boxes.values()].map((name) => `☐ ${name}`).join('\u2003')
  return [
    join([strong(words.standing), words.colon, scale(1, 5, kept.standing)]),
    ...(boxes ? [join([strong(words.paper.boxes), words.colon, boxes])] : []),
    ...[...kept.rows].map(([row, at]) =>
      join([strong(catalogue.indicators[row].label), ` (${words.simulated})`, words.colon, scale(0, 8, at)]),
    ),
  ]
}
