declare module 'virtual:story' {
  import type { Story } from './model/Story'
  import type { Loader } from './model/Loader'
  export const story: Story
  export const loader: Loader
}
