/** Its own types are not where its package says: as far as the tests need them. */
declare module 'extwee' {
  export interface TweeReading {
    readonly name: string
    readonly start: string
    readonly passages: readonly { readonly name: string; readonly text: string; readonly tags: readonly string[] }[]
    toTwine2HTML(): string
  }
  export const parseTwee: (text: string) => TweeReading
}
