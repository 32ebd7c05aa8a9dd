import type { ChapterText } from '../../model/Text'
import type { Story } from '../../model/Story'
import { nameable } from './harlowe'

/** Names of passages by what they tell: `scene/<id>`, `option/<scene>/<id>`, `file/<id>`, `ending/<id>`. */
export type Names = (kind: 'scene' | 'option' | 'file' | 'ending', ...ids: readonly string[]) => string

/** Titles as names; one that is taken already gets its id beside it. */
export function namesOf({ chapters, endings, codas }: Story, texts: readonly ChapterText[]): Names {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const give = (key: string, wanted: string | undefined, id: string): void => {
    const title = nameable(wanted ?? '') || id
    const name = taken.has(title) ? `${title} (${id})` : title
    taken.add(name)
    names.set(key, name)
  }
  chapters.forEach(({ section, episodes }, at) => {
    const text = texts[at]
    for (const episode of episodes) {
      give(`file/${episode.id}`, `${section} ${text?.episodes[episode.id]?.title ?? episode.id}`, episode.id)
      for (const { id, decision } of episode.scenes) {
        give(`scene/${id}`, text?.scenes[id]?.title, id)
        for (const option of decision?.options ?? [])
          give(`option/${id}/${option.id}`, text?.scenes[id]?.options[option.id]?.label, `${id} ${option.id}`)
      }
    }
  })
  const last = texts.at(-1)
  for (const { id } of [...endings, ...codas]) give(`ending/${id}`, last?.endings[id]?.title, id)
  return (kind, ...ids) => names.get([kind, ...ids].join('/')) ?? ids.join(' ')
}
