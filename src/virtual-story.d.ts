declare module 'virtual:story' {
  // A relative `import type` is not resolved inside a declared module: the story would be `any`.
  /* eslint-disable @typescript-eslint/consistent-type-imports */
  export const story: import('./model/Story').Story
  export const loader: import('./model/Loader').Loader
}
declare module 'virtual:story/drawings' {
  /** The drawings of scenes, endings, outcomes and people, each a file of its own that is fetched; rejects when the network fails. */
  export const drawings: Readonly<Record<string, () => Promise<import('./model/Drawing').Drawing>>>
  /** What is seen in those of scenes and endings, in one sentence of each language, by their names. */
  export const seen: Readonly<
    Record<import('./model/languages').Language, () => Promise<Readonly<Record<string, string>>>>
  >
}
declare module 'virtual:story/outcomes' {
  /** What is shown with each outcome, by scene and option. */
  const outcomes: import('./model/Drawing').OutcomePictures
  export default outcomes
}
