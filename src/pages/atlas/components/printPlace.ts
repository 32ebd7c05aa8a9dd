import { habitsOf, type Language } from '../../../model/languages'

/** Where a place lies, as a gazetteer says it: `12.64° N, 8° W`. West is `O` in French. */
export function printPlace([latitude, longitude]: readonly [number, number], language: Language): string {
  const say = (degrees: number): string =>
    `${new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(Math.abs(degrees))}°`
  const { west } = habitsOf(language)
  return `${say(latitude)} ${latitude < 0 ? 'S' : 'N'} · ${say(longitude)} ${longitude < 0 ? west : 'E'}`
}
