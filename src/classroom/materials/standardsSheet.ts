import type { Given } from './Given'
import { headOf } from './headOf'
import { heading, join, list, paragraph, type Sheet, type SheetBlock, strong } from './Sheet'
import { factsOfScenes, ofStory } from './told'

/**
 * Where a chapter can serve in three curricula, with room for the teacher's own words. Modest by intent: names and codes as their
 * publishers print them (NCSS, C3 Framework, 2013; IB, Global politics guide, first assessment 2026; Bulletin officiel spécial
 * n° 1 of 22 January 2019 and n° 8 of 25 July 2019), to be checked by the teacher against the text in force.
 */
export function standardsSheet(given: Given): Sheet {
  const { chapter, text, words } = given
  const { standards } = words
  const scenes = chapter.episodes.flatMap((episode) => episode.scenes)
  const facts = factsOfScenes(given, scenes).flatMap((id) => text.sources[id] ?? [])
  const counts = {
    decisions: scenes.filter(({ decision }) => decision).length,
    memos: scenes.filter(({ decision }) => decision?.weight === 'memo').length,
    facts: facts.length,
    views: facts.filter(({ kind }) => kind === 'view').length,
    judgements: facts.filter(({ kind }) => kind === 'analysis' || kind === 'recommendation').length,
    contested: facts.filter(({ answers }) => answers.length > 0).length,
    items: chapter.episodes.reduce((sum, { items }) => sum + items.length, 0),
  }
  const aims = chapter.episodes.flatMap((episode) => Object.values(text.episodes[episode.id]?.objectives ?? {}))
  return {
    ...headOf(given, 'standards'),
    blocks: [
      paragraph(standards.lead),
      paragraph(strong(standards.here), ' ', standards.counts(counts)),
      list(aims.map((aim) => [ofStory(given, aim)])),
      ...standards.frameworks.flatMap(({ id, name, source, rows, limit }): SheetBlock[] => [
        heading(name),
        paragraph({ text: source, as: 'source' }),
        ...rows.flatMap(({ code, serves }, row): SheetBlock[] => [
          paragraph(join([strong(code), ' ', serves])),
          { kind: 'field', id: `${id}-${row}`, label: standards.yours, value: '' },
        ]),
        paragraph(limit),
      ]),
      paragraph(standards.check),
    ],
  }
}
