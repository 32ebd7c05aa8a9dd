import type { Plugin } from 'vite'

/**
 * Lets the writer of workbooks squeeze them at once. It would begin a worker from a script that it makes up itself, for sheets above
 * 160 kB, which no content policy of ours allows.
 */
export const zipAtOnce = (): Plugin => ({
  name: 'advise-bamako:zip-at-once',
  load: {
    filter: { id: /write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/u },
    handler: () => `import zip from './zipToArrayBufferSync.js'\nexport default (files) => Promise.resolve(zip(files))`,
  },
})
