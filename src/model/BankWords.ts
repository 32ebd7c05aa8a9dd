import type { ItemType } from './Story'

export const bankFormats = ['gift', 'moodle', 'qti3', 'qti21', 'csv'] as const
/** What questions are written in for other programs. */
export type BankFormat = (typeof bankFormats)[number]

/**
 * What becomes of a type of item in a format. `whole`: options, key and feedback to each; `shuffled`: a passage whose sentences the
 * reader of the file shuffles; `pairs`: as matching, with the feedback gathered at the end; `places`: as matching of steps with their
 * places, the feedback likewise; `exact`: all or nothing, the feedback after it; `after`: points by part, the feedback after it;
 * `embedded`: as a sentence with lists to choose from; `rows`: a row for each part; `none`: left out.
 */
export type Fate = 'whole' | 'shuffled' | 'pairs' | 'places' | 'exact' | 'after' | 'embedded' | 'rows' | 'none'

export const bankColumns = [
  'item',
  'type',
  'chapter',
  'file',
  'objective',
  'question',
  'hint',
  'part',
  'key',
  'feedback',
  'misconception',
  'sources',
] as const
export type BankColumn = (typeof bankColumns)[number]

/** The words that a question bank needs beside the story's. */
export interface BankWords {
  /** `Briefing: II.3, II.4` */
  readonly sources: (paragraphs: string) => string
  /** What is said to a part, where it cannot stand beside it. */
  readonly said: (part: string, feedback: string) => string
  /** `in million US dollars`, after the question that asks for a number. */
  readonly unit: (unit: string) => string
  readonly types: Readonly<Record<ItemType, string>>
  readonly columns: Readonly<Record<BankColumn, string>>
  readonly yes: string
  readonly no: string
  /** `148.5, up to 6 more or less` */
  readonly number: (value: number, tolerance: number) => string
}
