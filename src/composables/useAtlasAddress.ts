import { inject, provide, type InjectionKey } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import type { AtlasPart } from '../model/Atlas'

/** The address of an entry of the atlas, such as `('glossary', 'term-coup')`. */
export type AtlasAddress = (part: AtlasPart, anchor: string) => RouteLocationRaw

const addressKey: InjectionKey<AtlasAddress | null> = Symbol('atlas address')

export const provideAtlasAddress = (address: AtlasAddress): void => provide(addressKey, address)

/** Where the atlas is, for those who link to it; `null` where there is none. */
export const useAtlasAddress = (): AtlasAddress | null => inject(addressKey, null)
