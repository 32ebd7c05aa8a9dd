import { useServices } from './services'

const name = 'key-opened'

/** When the answer key of any file was last opened in this browser. It goes into what is handed in here, as a fact among others. */
export function useKeyMark(): { readonly opened: () => number | null; readonly open: () => void } {
  const { keeper, clock } = useServices()
  return {
    opened() {
      const at = keeper.small.read(name)
      return typeof at === 'number' ? at : null
    },
    open: () => keeper.small.update(name, () => clock()),
  }
}
