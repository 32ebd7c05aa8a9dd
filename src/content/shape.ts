import { forEachLanguage, languages } from '../model/languages'
import * as v from 'valibot'
import { moods } from '../model/Drawing'
import { factKinds, voices } from '../model/Fact'
import { indicators } from '../model/Indicator'
import { bases, forms, weights } from '../model/Story'
import { itemShape } from './items/itemDefinitions'
import { id, ids, inEachLanguage, some, text, whole, words } from './pieces'

/** The shapes of the YAML files, as authors write them. Ids are checked later, when everything is known. */

/** Whether a date is one: no thirtieth of February, no thirteenth month. */
function isDay(date: string): boolean {
  const [year, month = 1, day = 1] = date.split('-').map(Number)
  const made = new Date(Date.UTC(year ?? NaN, month - 1, day))
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day
}

const isoDate = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, 'a date is 2021, 2021-05 or 2021-05-24'),
  v.check(isDay, 'there is no such day in the calendar'),
)
/** `II.3`; YAML reads `0.4` as a number, which is meant as the same. */
const paragraph = v.pipe(v.union([v.string(), v.number()]), v.transform(String))

/** `{ flag: x }`, or just `x`; `not`, `all`, `any`, `averted`, `indicator`, `standing`. */
export type ConditionSource =
  | string
  | { not: ConditionSource }
  | { all: ConditionSource[] }
  | { any: ConditionSource[] }
  | { averted: string }
  | { standing: number }
  | { indicator: (typeof indicators)[number]; atLeast: number }

const condition: v.GenericSchema<ConditionSource> = v.lazy(() =>
  v.union([
    id,
    v.strictObject({ not: condition }),
    v.strictObject({ all: some(condition) }),
    v.strictObject({ any: some(condition) }),
    v.strictObject({ averted: id }),
    v.strictObject({ standing: whole(2, 5) }),
    v.strictObject({ indicator: v.picklist(indicators), atLeast: whole(1, 8) }),
  ]),
)

const effect = v.strictObject({
  on: v.picklist([...indicators, 'standing']),
  by: v.pipe(whole(-3, 3), v.notValue(0, 'an effect is not zero')),
  basis: v.picklist(bases),
  cites: ids,
  because: words,
})

/** What is shown with an outcome: `drawings/outcomes/<shows>.svg`, and how somebody present takes it. */
const picture = {
  shows: v.optional(id),
  mood: v.optional(v.record(id, v.picklist(moods))),
}

const option = v.strictObject({
  id,
  /** Its name in a few words, for those who have read the whole; needed where the whole is longer. */
  short: v.optional(inEachLanguage(text)),
  needs: v.optional(whole(2, 5)),
  supports: ids,
  against: ids,
  keeps: v.optional(v.array(whole(1)), []),
  sets: ids,
  averts: ids,
  /** Who of the cast asks for it in the scene. */
  wantedBy: v.optional(id),
  ...picture,
  /** Of the outcome that is told when it is set aside. */
  aside: v.optional(v.strictObject(picture), {}),
  effects: v.optional(v.array(effect), []),
})

const decision = v.strictObject({
  point: v.optional(v.pipe(v.string(), v.regex(/^D\d+$/u))),
  weight: v.picklist(weights),
  form: v.optional(v.picklist(forms)),
  evidence: ids,
  record: v.nullable(id),
  /** Whether the outcomes tell what was really done: then nobody is asked to guess it. */
  told: v.optional(v.literal(true)),
  options: v.array(option),
})

const scene = v.strictObject({
  id,
  date: isoDate,
  place: id,
  cast: ids,
  arrivals: v.optional(v.array(v.strictObject({ when: v.optional(condition), effects: some(effect) })), []),
  decision: v.optional(decision),
  /** What is hard to read in it, for the content notice: one sentence. Its facts are then listed, to be read instead. */
  hard: v.optional(words),
  /** What is seen in the scene’s drawing, `drawings/<id>.svg`, in one sentence. */
  drawing: v.optional(inEachLanguage(text)),
  /** Who of those present stands in it, from left to right. */
  figures: v.optional(v.pipe(v.array(id), v.maxLength(2)), []),
  next: v.optional(v.union([id, some(v.strictObject({ when: v.optional(condition), to: v.nullable(id) }))])),
})

export const scenesShape = v.strictObject({
  id,
  title: words,
  summary: words,
  span: v.strictTuple([isoDate, isoDate]),
  flags: v.optional(v.record(id, v.string()), {}),
  conditions: v.optional(v.record(id, condition), {}),
  scenes: some(scene),
})

export const quizShape = v.strictObject({
  objectives: v.optional(v.array(v.strictObject({ id, text: words })), []),
  items: v.optional(v.array(itemShape), []),
})

export const chapterShape = v.strictObject({
  id,
  section: v.string(),
  title: words,
  summary: words,
  episodes: some(id),
})

export const factsShape = v.array(
  v.strictObject({
    id,
    paragraphs: some(paragraph),
    kind: v.picklist(factKinds),
    voice: v.picklist(voices),
    date: v.optional(isoDate),
    places: ids,
    people: ids,
    answers: ids,
    /** What it says, in a line: what stands on the card of a memo. */
    gist: v.optional(inEachLanguage(text)),
    text: inEachLanguage(text),
  }),
)

const range8 = whole(0, 8)
const indicator = v.strictObject({
  start: range8,
  label: words,
  steps: inEachLanguage(v.pipe(v.array(v.string()), v.length(5))),
})

export const storyShape = v.strictObject({
  id,
  title: words,
  languages: some(v.picklist(languages)),
  chapters: some(id),
  indicators: v.strictObject(
    Object.fromEntries(indicators.map((name) => [name, indicator])) as Record<
      (typeof indicators)[number],
      typeof indicator
    >,
  ),
  standing: v.strictObject({
    start: whole(1, 5),
    phrases: inEachLanguage(v.pipe(v.array(v.string()), v.length(6))),
  }),
  fixed: ids,
  /** Names for what endings and their prose read. */
  conditions: v.optional(v.record(id, condition), {}),
  endings: v.optional(
    v.array(
      v.strictObject({ id, when: v.optional(condition), announced: ids, drawing: v.optional(inEachLanguage(text)) }),
    ),
    [],
  ),
  /** Told after the ending that was earned. */
  codas: v.optional(v.array(v.strictObject({ id, when: condition })), []),
  /** Capitalised words that are no one's name: languages, feasts. */
  words: v.optional(inEachLanguage(v.optional(v.array(v.string()), [])), {}),
})

/** A name as prose writes it: no mark stands in it. */
const form = v.pipe(text, v.regex(/^[^*[\]|<>]+$/u, 'a name is written without marks: * [ ] | < >'))
const nameForms = v.optional(v.record(v.string(), v.array(form)))

export const castShape = v.array(
  v.strictObject({
    id,
    name: v.union([v.string(), words]),
    /** Whose seat the character speaks from, where that is one of the voices: in their scenes it is not unheard. */
    voice: v.optional(v.picklist(voices)),
    role: words,
    community: v.string(),
    talk: v.string(),
    want: v.string(),
    'about-you': v.string(),
  }),
)
export const peopleShape = v.array(
  v.strictObject({ id, name: words, match: some(form), paragraphs: v.array(paragraph), about: words }),
)
export const placesShape = v.array(
  v.strictObject({
    id,
    name: words,
    lat: v.optional(v.number()),
    lon: v.optional(v.number()),
    adjectives: nameForms,
    about: v.optional(words),
    /** Everybody knows where this is: it needs no `about`. */
    known: v.optional(v.boolean(), false),
  }),
)
export const organisationsShape = v.array(
  v.strictObject({ id, name: words, match: nameForms, paragraphs: v.array(paragraph), about: words }),
)
export const glossaryShape = v.array(v.strictObject({ id, term: words, meaning: words }))
const wordings = v.optional(v.array(text), [])
export const motifsShape = v.strictObject({
  /** The most that a motif may stand in one file, and in all. */
  file: whole(1),
  all: whole(1),
  motifs: v.array(
    v.strictObject({
      id,
      ...forEachLanguage(() => wordings),
      /** In how many scenes it may stand at most. */
      scenes: v.optional(whole(1)),
      /** Never in two scenes running. */
      apart: v.optional(v.boolean(), false),
    }),
  ),
})
export const sourceShape = v.looseObject({
  title: v.string(),
  author: v.string(),
  date: v.union([v.string(), v.date()]),
  sections: v.array(
    v.looseObject({ id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)), title: words }),
  ),
  paragraphs: v.array(v.strictObject({ id: paragraph, gist: words })),
})

export type ScenesSource = v.InferOutput<typeof scenesShape>
export type SceneSource = ScenesSource['scenes'][number]
export type DecisionSource = NonNullable<SceneSource['decision']>
export type OptionSource = DecisionSource['options'][number]
export type EffectSource = OptionSource['effects'][number]
export type QuizSource = v.InferOutput<typeof quizShape>
export type { ItemSource } from './items/itemDefinitions'
export type MotifSource = v.InferOutput<typeof motifsShape>['motifs'][number]
export type FactSource = v.InferOutput<typeof factsShape>[number]
export type { Words } from './pieces'
