import { type ClassList, listName } from './ClassList'

/** So many code names that the list does not have yet: the words in their order, then `Acacia 2`, `Baobab 2` … */
export function codeNames(count: number, words: readonly string[], list: ClassList): readonly string[] {
  const taken = new Set(list.map(({ name }) => listName(name)))
  const names: string[] = []
  for (let round = 1; names.length < count && words.length > 0; round++)
    for (const word of words) {
      const name = round === 1 ? word : `${word} ${round}`
      if (names.length < count && !taken.has(listName(name))) names.push(name)
    }
  return names
}
