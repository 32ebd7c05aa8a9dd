import type { RouterHistory } from 'vue-router'

/**
 * A history in memory, for a frame whose address belongs to somebody else. It only goes forward: the pages themselves say what leads back.
 * The router's own would weigh on every reader, framed or not.
 */
export function createFrameHistory(first: string): RouterHistory {
  let location = first
  let state: RouterHistory['state'] = {}
  const turn = (to: string, data?: RouterHistory['state']): void => {
    location = to
    state = data ?? {}
  }
  return {
    // Links name no address that a new window could open.
    base: '#',
    get location() {
      return location
    },
    get state() {
      return state
    },
    push: turn,
    replace: turn,
    go: () => undefined,
    listen: () => () => undefined,
    createHref: (to) => `#${to}`,
    destroy: () => undefined,
  }
}
