declare module 'virtual:story' {
  // A relative `import type` is not resolved inside a declared module: the story would be `any`.
  /* eslint-disable @typescript-eslint/consistent-type-imports */
  export const story: import('./model/Story').Story
  export const loader: import('./model/Loader').Loader
}
