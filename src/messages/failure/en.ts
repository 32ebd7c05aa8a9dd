/** Said when even the interface's words did not arrive. */
export const words = {
  title: 'This page did not arrive',
  text: 'The connection failed before its text was here. Nothing of yours is lost.',
  again: 'Try again',
}
export type FailureWords = typeof words
