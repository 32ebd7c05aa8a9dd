import type { Language } from './ids'

/** A file of the built site that can be kept on the device. */
export interface OfflineFile {
  /** Its address below the site’s own, `''` for the title page: `en/play/`, `assets/logic-D0iUK5Mk.js`. */
  readonly path: string
  /** What it takes to fetch it, in bytes, squeezed as hosts send it. */
  readonly bytes: number
  /** Whose it is: one language’s, every language’s, or only of whoever has once asked for it. */
  readonly of: Language | 'all' | 'asked'
}

/** All that can be kept of one build, what is needed first in front. */
export interface OfflineList {
  /** Of another build, another. */
  readonly version: string
  readonly files: readonly OfflineFile[]
}

/** What this device keeps of a language. */
export interface KeptLanguage {
  readonly language: Language
  /** To fetch all of it. */
  readonly bytes: number
  /** Of these, what is here. */
  readonly kept: number
  /** Whether all of it is here: it then opens without asking the network for anything. */
  readonly whole: boolean
}

/** What a page asks of the service worker, which answers on the port that comes with it. */
export type OfflineAsk =
  | { readonly kind: 'state' }
  /** Keeps what this page has fetched before the worker was there. */
  | { readonly kind: 'used'; readonly addresses: readonly string[] }
  /** Keeps the whole of a language, and answers again and again while it arrives. */
  | { readonly kind: 'keep'; readonly language: Language }
  /** The worker that waits takes the place of the one at work. */
  | { readonly kind: 'take-over' }

/** What it answers: how things stand, or why they cannot go on. The last answer is `done`. */
export interface OfflineAnswer {
  readonly languages: readonly KeptLanguage[]
  readonly done: boolean
  readonly failure: OfflineFailure | null
}

/** `network`: not all arrived; `room`: the device has no room for it; `changed`: the site was renewed meanwhile. */
export type OfflineFailure = 'network' | 'room' | 'changed'
