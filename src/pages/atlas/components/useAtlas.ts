import { inject, provide, type InjectionKey, type Ref } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import type { AtlasPart, AtlasText } from '../../../model/Atlas'
import type { ChapterId } from '../../../model/ids'
import type { AtlasWords } from '../../../messages/atlas/en'
import type { mentionsIn } from './linkNames'

/** What every component of the atlas reads: its text, its words, and where its links lead. */
export interface Atlas {
  readonly text: Readonly<Ref<AtlasText>>
  readonly words: Readonly<Ref<AtlasWords>>
  /** What each fact mentions. */
  readonly mentions: Readonly<Ref<ReturnType<typeof mentionsIn>>>
  part(part: AtlasPart, anchor?: string): RouteLocationRaw
  chapter(id: ChapterId): RouteLocationRaw
}

const atlasKey: InjectionKey<Atlas> = Symbol('atlas')

export const provideAtlas = (atlas: Atlas): void => provide(atlasKey, atlas)

/** The atlas around this component. */
export function useAtlas(): Atlas {
  const atlas = inject(atlasKey)
  if (!atlas) throw new Error('No view of the atlas stands above this component.')
  return atlas
}

/** What the address of a paragraph ends in: `II.3` → `paragraph-II-3`. */
export const paragraphAnchor = (id: string): string => `paragraph-${id.replace('.', '-')}`
