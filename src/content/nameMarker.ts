import type { Language } from '../model/ids'
import type { Inline } from '../model/Text'
import type { Draft } from './Draft'
import { findMentions, type Named } from './findNames'
import { sayIn } from './pieces'

/** A real body, person or place, by its address in the atlas, with the forms that name it. */
export interface RealName extends Named {
  readonly about: string | undefined
  /** Known to everybody: it needs no explanation. */
  readonly known: boolean
}

/** Every real body, person and place in a language; a place's adjectives (*Malian*) do not name it. */
export function realNames({ organisations, people, places }: Draft, language: Language): RealName[] {
  const say = sayIn(language)
  return [
    ...organisations.data.map(({ id, name, match, about }) => ({
      id: `organisation-${id}`,
      forms: [say(name), ...(match?.[language] ?? [])],
      about: about[language]?.trim(),
      known: false,
    })),
    ...people.data.map(({ id, name, match, about }) => ({
      id: `person-${id}`,
      forms: [say(name), ...match],
      about: about[language]?.trim(),
      known: false,
    })),
    ...places.data.map(({ id, name, about, known }) => ({
      id: `place-${id}`,
      forms: [say(name)],
      about: about?.[language]?.trim(),
      known,
    })),
  ]
}

/** Who or what each name is, in a language; what has no explanation in it is left out. */
export const aboutsOf = (draft: Draft, language: Language): ReadonlyMap<string, string> =>
  new Map(realNames(draft, language).flatMap(({ id, about }) => (about === undefined ? [] : [[id, about]])))

/** Cuts a text at the names in it. `people`: who its sentence is about, for a name that several bear. */
export type NameMarker = (text: string, people?: readonly string[]) => Inline[]

/**
 * The names of a language, ready to be found. Composites and places that everybody knows are among them, so that no part of theirs is taken for another,
 * but they are not set apart: a page on which every second word can be tapped explains nothing.
 */
export function nameMarker(draft: Draft, language: Language): NameMarker {
  const say = sayIn(language)
  const cast = draft.cast.data.map(({ name }) => ({
    id: '',
    forms: [typeof name === 'string' ? name : say(name)],
  }))
  const real = realNames(draft, language).map((name) => (name.known ? { ...name, id: '' } : name))
  const mentions = findMentions([...cast, ...real])
  return (text, people = []) => {
    const parts: Inline[] = []
    let last = 0
    for (const { at, form, ids } of mentions(text)) {
      const name = ids.find((id) => people.includes(id)) ?? ids[0]
      if (!name) continue
      if (at > last) parts.push({ kind: 'text', text: text.slice(last, at) })
      parts.push({ kind: 'name', name, text: form })
      last = at + form.length
    }
    if (last < text.length) parts.push({ kind: 'text', text: text.slice(last) })
    return parts
  }
}
