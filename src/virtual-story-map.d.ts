declare module 'virtual:story-map' {
  /** The story drawn: import it on the page that shows it, and nowhere else. */
  // A relative `import type` is not resolved inside a declared module.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  export const storyMap: import('./model/StoryMap').StoryMap
}
