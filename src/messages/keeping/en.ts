/** What is said where something could not be kept, in English. */
export const words = {
  save: 'Your last step could not be saved in this browser. It is still here as long as this page stays open.',
  load: 'The runs saved in this browser could not be read. You can play; nothing has been deleted.',
  memory: 'This browser does not let the page keep anything. Your run lasts as long as this page stays open.',
  full: 'This device has no room left, so your last step could not be saved. Make room; it is saved with your next step.',
  newer:
    'A newer version of this site keeps your runs here, and this one leaves them alone. Reload to get it; steps taken on this page are not saved.',
  parted: 'Another tab went another way from here. Both ways are kept; this one goes on as a branch.',
  dismiss: 'Close this message',
}
export type KeepingWords = typeof words
