import type { EpisodeId } from '../../model/ids'
import { answerKey } from './answerKey'
import { contentNotice } from './contentNotice'
import { discussionGuide } from './discussionGuide'
import type { FileGiven, Given } from './Given'
import { glossarySheet } from './glossarySheet'
import { lessonPlan } from './lessonPlan'
import { paperEdition } from './paperEdition'
import { pupilStrips } from './pupilStrips'
import type { chapterSheets, Sheet, SheetKind } from './Sheet'
import { standardsSheet } from './standardsSheet'

const ofChapter = { notice: contentNotice, glossary: glossarySheet, standards: standardsSheet } as const
const ofFile = {
  plan: lessonPlan,
  guide: discussionGuide,
  key: answerKey,
  paper: paperEdition,
  strips: pupilStrips,
} as const

export const isChapterSheet = (kind: SheetKind): kind is (typeof chapterSheets)[number] => kind in ofChapter

/** The sheet of a chapter or, with `episode`, of one of its files; `null` where the chapter has no such file. */
export function makeSheet(given: Given, kind: SheetKind, episode: EpisodeId | null): Sheet | null {
  if (isChapterSheet(kind)) return ofChapter[kind](given)
  const found = given.chapter.episodes.find(({ id }) => id === episode)
  const file: FileGiven | null = found ? { ...given, episode: found } : null
  return file && ofFile[kind](file)
}
