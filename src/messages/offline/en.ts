import type { OfflineFailure } from '../../model/Offline'

/** 1612345 → `1.6 MB`. */
const size = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
const failures: Readonly<Record<OfflineFailure, string>> = {
  network: 'Not all of it arrived. What came is kept: try again when the network is back.',
  room: 'This device has no room for all of it. What came is kept: make room and try again.',
  changed: 'The site was renewed meanwhile. Load this page again, then keep it.',
}

/** What is kept on the device, in English. */
export const words = {
  title: 'Without a network',
  lead: 'What you have opened is kept on this device. Keep the whole, and all of it works in English without a network: the story, quizzes, handing in, the class pages, sheets and atlas.',
  keep: (bytes: number): string => `Keep it on this device (${size(bytes)})`,
  progress: 'What has arrived',
  arriving: (kept: number, bytes: number): string => `${size(kept)} of ${size(bytes)} are here.`,
  whole: (bytes: number): string =>
    `The whole story in English is kept on this device (${size(bytes)} were fetched). All of it works without a network: open it at this address.`,
  failures,
  newer: 'A newer version of this site is here. Nothing of yours is lost when you take it.',
  renew: 'Take it now',
  later: 'Later',
}
export type OfflineWords = typeof words
