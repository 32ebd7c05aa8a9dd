import { words as commonEn } from '../messages/common/en'
import { words as commonFr } from '../messages/common/fr'
import { words as en } from '../messages/exports/en'
import { words as fr } from '../messages/exports/fr'
import { words as reviewEn } from '../messages/review/en'
import { words as reviewFr } from '../messages/review/fr'
import { words as singleEn } from '../messages/single/en'
import { words as singleFr } from '../messages/single/fr'
import type { TweeWords } from '../model/TweeWords'
import type { Language } from '../model/languages'

export interface BuiltWords {
  readonly twee: TweeWords
  /** What is asked before a card without options. */
  readonly ask: typeof reviewEn.ask
  readonly statuses: typeof commonEn.statuses
  readonly title: string
  /** What the copies in one file say before the story is unpacked. */
  readonly single: typeof singleEn
}

/** The words of what is built beforehand, and so waits for no page. */
export const exportWords: Readonly<Record<Language, BuiltWords>> = {
  en: { twee: en.twee, ask: reviewEn.ask, statuses: commonEn.statuses, title: commonEn.title, single: singleEn },
  fr: { twee: fr.twee, ask: reviewFr.ask, statuses: commonFr.statuses, title: commonFr.title, single: singleFr },
}
