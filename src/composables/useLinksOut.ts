import { inject, provide, type InjectionKey } from 'vue'

const linksOutKey: InjectionKey<boolean> = Symbol('links out')

/** Says that nothing on the page may lead to another site. */
export const forbidLinksOut = (): void => provide(linksOutKey, false)

/** Whether a page may link to other sites. */
export const useLinksOut = (): boolean => inject(linksOutKey, true)
