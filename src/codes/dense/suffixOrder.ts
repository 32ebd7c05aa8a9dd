type Letters = Uint8Array | Int32Array

/**
 * Where the endings of a text begin, sorted: `banana` → 5, 3, 1, 0, 4, 2. In time that grows as the text does: of the endings only those are
 * sorted that stand in a valley, and the others follow from them (SA-IS, Nong, Zhang and Chan 2009).
 */
export function suffixOrder(text: Letters, letters = 256): Int32Array {
  const rising = risingIn(text)
  const valleys: number[] = []
  for (let at = 1; at < text.length; at += 1) if (rising[at] && !rising[at - 1]) valleys.push(at)
  const roughly = induce(text, letters, rising, valleys)
  const named = nameValleys(text, rising, roughly)
  const names = Int32Array.from(valleys, (at) => named.names[at] ?? 0)
  const order = named.count < valleys.length ? suffixOrder(names, named.count) : orderOf(names)
  return induce(
    text,
    letters,
    rising,
    Array.from(order, (which) => valleys[which] ?? 0),
  )
}

/** Of each place, whether what begins there comes before what begins at the next. */
function risingIn(text: Letters): Uint8Array {
  const rising = new Uint8Array(text.length)
  for (let at = text.length - 2; at >= 0; at -= 1) {
    const [here = 0, next = 0] = [text[at], text[at + 1]]
    rising[at] = Number(here < next || (here === next && rising[at + 1] === 1))
  }
  return rising
}

/** All endings in order, if the valleys are: a falling one comes before the next in its letter’s part, a rising one behind it. */
function induce(text: Letters, letters: number, rising: Uint8Array, valleys: readonly number[]): Int32Array {
  const ends = new Int32Array(letters)
  for (const letter of text) ends[letter] = (ends[letter] ?? 0) + 1
  for (let letter = 1; letter < letters; letter += 1) ends[letter] = (ends[letter] ?? 0) + (ends[letter - 1] ?? 0)
  const order = new Int32Array(text.length).fill(-1)
  const fromEnd = (free: Int32Array, at: number): void => {
    const letter = text[at] ?? 0
    const place = (free[letter] ?? 0) - 1
    free[letter] = place
    order[place] = at
  }
  let free = ends.slice()
  for (let which = valleys.length - 1; which >= 0; which -= 1) fromEnd(free, valleys[which] ?? 0)
  const begins = new Int32Array(letters)
  begins.set(ends.subarray(0, -1), 1)
  const fromBegin = (at: number): void => {
    const letter = text[at] ?? 0
    const place = begins[letter] ?? 0
    begins[letter] = place + 1
    order[place] = at
  }
  if (text.length) fromBegin(text.length - 1)
  for (let place = 0; place < order.length; place += 1) {
    const before = (order[place] ?? 0) - 1
    if (before >= 0 && !rising[before]) fromBegin(before)
  }
  free = ends
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const before = (order[place] ?? 0) - 1
    if (before >= 0 && rising[before]) fromEnd(free, before)
  }
  return order
}

/** Numbers for what lies between valleys, in order, the same for the same. */
function nameValleys(
  text: Letters,
  rising: Uint8Array,
  order: Int32Array,
): { readonly names: Int32Array; readonly count: number } {
  const isValley = (at: number): boolean => at > 0 && rising[at] === 1 && !rising[at - 1]
  const alike = (one: number, other: number): boolean => {
    for (let on = 0; one + on < text.length && other + on < text.length; on += 1) {
      if (text[one + on] !== text[other + on] || rising[one + on] !== rising[other + on]) return false
      if (on > 0 && isValley(one + on)) return true
    }
    return false
  }
  const names = new Int32Array(text.length)
  let count = 0
  let last = -1
  for (const at of order) {
    if (at < 0 || !isValley(at)) continue
    if (last < 0 || !alike(last, at)) count += 1
    names[at] = count - 1
    last = at
  }
  return { names, count }
}

/** The order of numbers that are all different, from 0 upwards. */
function orderOf(names: Int32Array): Int32Array {
  const order = new Int32Array(names.length)
  for (const [which, name] of names.entries()) order[name] = which
  return order
}
