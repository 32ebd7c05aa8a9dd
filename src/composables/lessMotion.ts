/** Whether things should stay still: the device or the reader asked for it. */
export const lessMotion = (): boolean =>
  document.documentElement.dataset['motion'] === 'less' || window.matchMedia('(prefers-reduced-motion: reduce)').matches
