import { isChapterSheet } from '../../../classroom/materials/makeSheet'
import { chapterSheets, episodeSheets, type SheetKind } from '../../../classroom/materials/Sheet'
import { fail, ok, type Result } from '../../../model/Result'
import type { Story } from '../../../model/Story'
import type { ChapterId, EpisodeId } from '../../../model/ids'

/** A sheet that an address asks for. */
export interface Asked {
  readonly kind: SheetKind
  readonly chapter: ChapterId
  readonly episode: EpisodeId | null
}

const kinds: readonly string[] = [...chapterSheets, ...episodeSheets]

/** Reads `?sheet=plan&of=2-falling-out/paris`; `null` where no sheet is asked for, an error where there is none such. */
export function materialsOf(
  story: Story,
  { sheet, of }: Readonly<Record<string, unknown>>,
): Result<Asked | null, 'unknown'> {
  if (sheet === undefined) return ok(null)
  if (typeof sheet !== 'string' || typeof of !== 'string' || !kinds.includes(sheet)) return fail('unknown')
  const kind = sheet as SheetKind
  const [chapter = '', episode = null] = of.split('/')
  const found = story.chapters.find(({ id }) => id === chapter)
  if (!found) return fail('unknown')
  if (isChapterSheet(kind)) return ok({ kind, chapter, episode: null })
  return found.episodes.some(({ id }) => id === episode) ? ok({ kind, chapter, episode }) : fail('unknown')
}

/** The query of a sheet's address. */
export const queryOf = ({ kind, chapter, episode }: Asked): Record<string, string> => ({
  sheet: kind,
  of: episode === null ? chapter : `${chapter}/${episode}`,
})
