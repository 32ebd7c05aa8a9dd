import { languages } from '../model/languages'
import { z } from 'zod'
import { factKinds, voices } from '../model/Fact'
import { indicators } from '../model/Indicator'
import { bases, forms, weights } from '../model/Story'
import { itemShape } from './items/itemDefinitions'
import { id, ids, words } from './pieces'

/** The shapes of the YAML files, as authors write them. Ids are checked later, when everything is known. */

const isoDate = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, 'a date is 2021, 2021-05 or 2021-05-24'))
/** `II.3`; YAML reads `0.4` as a number, which is meant as the same. */
const paragraph = z.union([z.string(), z.number()]).transform(String)

/** `{ flag: x }`, or just `x`; `not`, `all`, `any`, `averted`, `indicator`, `standing`. */
export type ConditionSource =
  | string
  | { not: ConditionSource }
  | { all: ConditionSource[] }
  | { any: ConditionSource[] }
  | { averted: string }
  | { standing: number }
  | { indicator: (typeof indicators)[number]; atLeast: number }

const condition: z.ZodType<ConditionSource> = z.lazy(() =>
  z.union([
    id,
    z.strictObject({ not: condition }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ averted: id }),
    z.strictObject({ standing: z.number().int().min(2).max(5) }),
    z.strictObject({ indicator: z.enum(indicators), atLeast: z.number().int().min(1).max(8) }),
  ]),
)

const effect = z.strictObject({
  on: z.enum([...indicators, 'standing']),
  by: z
    .number()
    .int()
    .min(-3)
    .max(3)
    .refine((by) => by !== 0, 'an effect is not zero'),
  basis: z.enum(bases),
  cites: ids,
  because: words,
})

const option = z.strictObject({
  id,
  needs: z.number().int().min(2).max(5).optional(),
  supports: ids,
  against: ids,
  keeps: z.array(z.number().int().min(1)).default([]),
  sets: ids,
  averts: ids,
  effects: z.array(effect).default([]),
})

const decision = z.strictObject({
  point: z
    .string()
    .regex(/^D\d+$/u)
    .optional(),
  weight: z.enum(weights),
  form: z.enum(forms).optional(),
  evidence: ids,
  record: id.nullable(),
  options: z.array(option),
})

const scene = z.strictObject({
  id,
  date: isoDate,
  /** Outside the file's calendar: a day from which the file is looked back on. */
  frame: z.boolean().default(false),
  place: id,
  cast: ids,
  arrivals: z.array(z.strictObject({ when: condition.optional(), effects: z.array(effect).min(1) })).default([]),
  decision: decision.optional(),
  /** What is hard to read in it, for the content notice: one sentence. Its facts are then listed, to be read instead. */
  hard: words.optional(),
  next: z.union([id, z.array(z.strictObject({ when: condition.optional(), to: id.nullable() })).min(1)]).optional(),
})

export const scenesShape = z.strictObject({
  id,
  title: words,
  summary: words,
  span: z.tuple([isoDate, isoDate]),
  flags: z.record(id, z.string()).default({}),
  conditions: z.record(id, condition).default({}),
  scenes: z.array(scene).min(1),
})

export const quizShape = z.strictObject({
  objectives: z.array(z.strictObject({ id, text: words })).default([]),
  items: z.array(itemShape).default([]),
})

export const chapterShape = z.strictObject({
  id,
  section: z.string(),
  title: words,
  summary: words,
  episodes: z.array(id).min(1),
})

export const factsShape = z.array(
  z.strictObject({
    id,
    paragraphs: z.array(paragraph).min(1),
    kind: z.enum(factKinds),
    voice: z.enum(voices),
    date: isoDate.optional(),
    places: ids,
    people: ids,
    answers: ids,
    text: z.strictObject({ en: z.string().min(1), fr: z.string().min(1) }),
  }),
)

const range8 = z.number().int().min(0).max(8)
const indicator = z.strictObject({
  start: range8,
  label: words,
  steps: z.strictObject({ en: z.array(z.string()).length(5), fr: z.array(z.string()).length(5) }),
})

export const storyShape = z.strictObject({
  id,
  title: words,
  languages: z.array(z.enum(languages)).min(1),
  chapters: z.array(id).min(1),
  indicators: z.strictObject(
    Object.fromEntries(indicators.map((name) => [name, indicator])) as Record<
      (typeof indicators)[number],
      typeof indicator
    >,
  ),
  standing: z.strictObject({
    start: z.number().int().min(1).max(5),
    phrases: z.strictObject({ en: z.array(z.string()).length(6), fr: z.array(z.string()).length(6) }),
  }),
  fixed: ids,
  /** Names for what endings and their prose read. */
  conditions: z.record(id, condition).default({}),
  endings: z.array(z.strictObject({ id, when: condition.optional(), announced: ids })).default([]),
  /** Told after the ending that was earned. */
  codas: z.array(z.strictObject({ id, when: condition })).default([]),
  /** Capitalised words that are no one's name: languages, feasts. */
  words: z.strictObject({ en: z.array(z.string()), fr: z.array(z.string()) }).default({ en: [], fr: [] }),
})

const nameForms = z.record(z.string(), z.array(z.string())).optional()

export const castShape = z.array(
  z.strictObject({
    id,
    name: z.union([z.string(), words]),
    /** Whose seat the character speaks from, where that is one of the voices: in their scenes it is not unheard. */
    voice: z.enum(voices).optional(),
    role: words,
    community: z.string(),
    talk: z.string(),
    want: z.string(),
    'about-you': z.string(),
  }),
)
export const peopleShape = z.array(
  z.strictObject({ id, name: words, match: z.array(z.string()).min(1), paragraphs: z.array(paragraph), about: words }),
)
export const placesShape = z.array(
  z.strictObject({
    id,
    name: words,
    lat: z.number().optional(),
    lon: z.number().optional(),
    adjectives: nameForms,
    about: words.optional(),
    /** Everybody knows where this is: it needs no `about`. */
    known: z.boolean().default(false),
  }),
)
export const organisationsShape = z.array(
  z.strictObject({ id, name: words, match: nameForms, paragraphs: z.array(paragraph), about: words }),
)
export const glossaryShape = z.array(z.strictObject({ id, term: words, meaning: words }))
const wordings = z.array(z.string().min(1)).default([])
export const motifsShape = z.strictObject({
  /** The most that a motif may stand in one file, and in all. */
  file: z.number().int().min(1),
  all: z.number().int().min(1),
  motifs: z.array(
    z.strictObject({
      id,
      en: wordings,
      fr: wordings,
      /** In how many scenes it may stand at most. */
      scenes: z.number().int().min(1).optional(),
      /** Never in two scenes running. */
      apart: z.boolean().default(false),
    }),
  ),
})
export const sourceShape = z.looseObject({
  title: z.string(),
  author: z.string(),
  date: z.union([z.string(), z.date()]),
  sections: z.array(z.looseObject({ id: z.union([z.string(), z.number()]).transform(String), title: words })),
  paragraphs: z.array(z.strictObject({ id: paragraph, gist: words })),
})

export type ScenesSource = z.infer<typeof scenesShape>
export type SceneSource = ScenesSource['scenes'][number]
export type DecisionSource = NonNullable<SceneSource['decision']>
export type OptionSource = DecisionSource['options'][number]
export type EffectSource = OptionSource['effects'][number]
export type QuizSource = z.infer<typeof quizShape>
export type { ItemSource } from './items/itemDefinitions'
export type MotifSource = z.infer<typeof motifsShape>['motifs'][number]
export type FactSource = z.infer<typeof factsShape>[number]
export type { Words } from './pieces'
