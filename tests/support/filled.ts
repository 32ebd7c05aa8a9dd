/** A list to test over. Throws where nothing is in it: a loop over nothing, or `every` of nothing, would pass. */
export function filled<List extends readonly unknown[] | ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>>(
  list: List,
): List {
  if (('size' in list ? list.size : list.length) === 0) throw new Error('There is nothing here to test.')
  return list
}
