import { readFileSync } from 'node:fs'
import { bringIn } from '../../src/classroom/bringIn'
import { openAssignment, decodeAssignment } from '../../src/classroom/assignmentCode'
import { readClassCode } from '../../src/classroom/classCode'
import { readNotes } from '../../src/classroom/classNotes'
import { readHandInBytes } from '../../src/classroom/handInCode'
import { readHandInJson } from '../../src/classroom/handInJson'
import { readLmsSettings } from '../../src/classroom/lms/LmsSettings'
import { readSuspend } from '../../src/classroom/lms/suspendData'
import { readMarks } from '../../src/classroom/marksCode'
import { readClassList } from '../../src/classroom/readClassList'
import { decodeHeld, readHeld } from '../../src/classroom/teacherCode'
import { readWords } from '../../src/classroom/wordCode'
import { findCodes, findFragments, readCode as readAnyCode, writeCode, type CodeKind } from '../../src/codes/codeText'
import { codeWords } from '../../src/codes/codeWords'
import { packReview, unpackReview } from '../../src/codes/packReview'
import { packRuns } from '../../src/codes/packRuns'
import { readReviewJson } from '../../src/codes/readReviewJson'
import { readCode as readResumeCode } from '../../src/codes/resumeCode'
import { fromBytes, squeeze, toBytes, unsqueeze } from '../../src/codes/squeeze'
import { unpackRuns } from '../../src/codes/unpackRuns'
import { wordIndex } from '../../src/codes/wordIndex'
import { readNumber } from '../../src/engine/items/readNumber'
import { readEntry } from '../../src/engine/readEntry'
import { openBrought } from '../../src/platform/openBrought'
import { readXapiLaunch } from '../../src/platform/lms/xapiLaunch'
import { decodeClass } from '../../src/storage/classCodec'
import { decodeTaken, unstoreHeld } from '../../src/storage/classroomCodec'
import { decodeLesson } from '../../src/storage/lessonCodec'
import { decodeNote } from '../../src/storage/noteCodec'
import { decodeReview } from '../../src/storage/reviewCodec'
import { decodeRun } from '../../src/storage/runCodec'
import { decodeSentences } from '../../src/storage/sentenceCodec'
import { decodeSettings } from '../../src/storage/settingsCodec'
import { type Chance, mangledBytes, mangledText, mangledValue } from './mangle'

/** A reader of what comes from outside, with sound inputs to hurt. */
export interface Reader {
  readonly name: string
  /** Hurts one of its sound inputs. */
  hurt(chance: Chance): unknown
  /** May say that it cannot read the input; may not throw. */
  read(input: unknown): unknown
}

const text = (file: string): string => readFileSync(`tests/fixtures/${file}`, 'utf8')
const json = (file: string): Record<string, unknown> => JSON.parse(text(file)) as Record<string, unknown>
const oneOf = <T>(chance: Chance, all: readonly T[]): T => all[chance(all.length)] as T

const ofText = (name: string, samples: readonly string[], read: (input: string) => unknown): Reader => ({
  name,
  hurt: (chance) => mangledText(oneOf(chance, samples), chance),
  read: (input) => read(input as string),
})
const ofData = (name: string, samples: readonly unknown[], read: (input: unknown) => unknown): Reader => ({
  name,
  hurt: (chance) => mangledValue(oneOf(chance, samples), chance),
  read,
})
const ofBytes = (name: string, samples: readonly Uint8Array[], read: (input: Uint8Array) => unknown): Reader => ({
  name,
  hurt: (chance) => mangledBytes(oneOf(chance, samples), chance),
  read: (input) => read(input as Uint8Array),
})
/** A code that is sound outside and hurt inside: its length and checksum are put right. */
const ofCode = (
  name: string,
  kind: CodeKind,
  samples: readonly string[],
  read: (input: string) => unknown,
): Reader => ({
  name,
  hurt(chance) {
    const code = readAnyCode(oneOf(chance, samples).trim())
    const inside = fromBytes(unsqueeze(code.ok ? code.value.bytes : new Uint8Array()) ?? new Uint8Array())
    return writeCode(kind, squeeze(toBytes(mangledValue(inside, chance))))
  },
  read: (input) => read(input as string),
})

interface Browser {
  readonly database: { readonly records: Readonly<Record<string, unknown>> }
  readonly localStorage: Readonly<Record<string, string>>
}
const browser = json('browser-1.json') as unknown as Browser
const kept = (kind: string): unknown[] =>
  Object.entries(browser.database.records).flatMap(([key, value]) =>
    key === kind || key.startsWith(`${kind}/`) ? [value] : [],
  )
const frozen = json('hand-in-format-1.json') as { readonly privateKey: string; readonly [name: string]: unknown }
const codesOf = (value: unknown): string[] => findCodes(JSON.stringify(value))
const handedIn = codesOf(frozen)
const [assignment, marks, notes] = ['assignment', 'marks', 'class-notes'].map((name) =>
  text(`${name}-format-1.txt`),
) as [string, string, string]
const teacher = handedIn.filter((code) => code.startsWith('AB1.t'))
const resumes = [
  'code-1.txt',
  'code-1-json-review.txt',
  'code-2.txt',
  'file-1-en.txt',
  'file-2-fr.txt',
  'link-1.txt',
  'link-2.txt',
].map((name) => text(`resume/${name}`))
const index = wordIndex(codeWords)
const runs = kept('run')
  .map(decodeRun)
  .flatMap((run) => (run.ok ? [run.value] : []))
const reviews = kept('review')
  .map(decodeReview)
  .flatMap((one) => (one.ok ? [one.value] : []))
const handIn = (json('classroom-format-1.json') as { readonly handIn: unknown }).handIn

/** Every reader of what a browser keeps, a link carries, a mail brings or somebody types. */
export const readers: readonly Reader[] = [
  ofText('codes in a mail', [...handedIn, assignment, `Dear teacher,\n> ${notes}\n> Awa`], (input) => [
    findCodes(input),
    findFragments(input),
    readAnyCode(input),
  ]),
  ofText('what a teacher pastes', [...handedIn, assignment], (input) =>
    Promise.all(bringIn(input, 'a.txt').map((one) => openBrought(one, () => frozen.privateKey))),
  ),
  ofText('link of an assignment', [assignment], openAssignment),
  ofCode('assignment inside', 'assignment', [assignment], openAssignment),
  ofText('link of a teacher', teacher, readHeld),
  ofCode('teacher’s key inside', 'teacher', teacher, readHeld),
  ofText('marks', [marks], readMarks),
  ofCode('marks inside', 'marks', [marks], readMarks),
  ofText('notes of a class', [notes], (input) => readNotes(input, 'class-1')),
  ofCode('notes inside', 'notes', [notes], (input) => readNotes(input, 'class-1')),
  ofText('resume code', resumes, (input) => readResumeCode(input, codeWords)),
  ofText('code in words', ['able acid also amber apple', 'abri acier aigle album ami'], readWords),
  ofText(
    'list of pupils',
    ['Name;Identifier;Email\nAïssata Traoré;a1;a@ecole.ml\nMoussa;m2;m@ecole.ml', 'Awa\tK\nMoussa\tD'],
    readClassList,
  ),
  ofText('a number that is typed', ['1,234.5', '12 000', '−3', '40 %'], readNumber),
  ofText('data of an LMS', codesOf(kept('class')).concat(handedIn), readSuspend),
  ofText('settings of a package', ['{"format":"scorm-1.2","assignment":{"v":1}}', 'null'], readLmsSettings),
  ofText(
    'launch of xAPI',
    ['?endpoint=https://x.org/&auth=Basic%20a&actor={"mbox":"mailto:a@b.c"}&registration=1&activity_id=x'],
    (input) => [readXapiLaunch('cmi5', input), readXapiLaunch('xapi', input)],
  ),
  ofBytes('hand-in', [toBytes(handIn), Uint8Array.from([2, 1, 97, 1, 65, 0, 0, 0])], readHandInBytes),
  ofBytes('packed runs', [packRuns(runs, index)], (input) => unpackRuns(input, index)),
  ofBytes(
    'packed review',
    reviews.map((one) => packReview(one, index)),
    (input) => unpackReview(input, index),
  ),
  ofBytes('squeezed bytes', [squeeze(toBytes(handIn)), squeeze(new Uint8Array(200_000))], (input) => unsqueeze(input)),
  ofBytes('bytes of five words', [Uint8Array.from([1, 2, 3, 4, 5])], (input) => readClassCode([...input])),
  ofData('hand-in of the first version', [handIn], readHandInJson),
  ofData(
    'review of the first version',
    [{ since: 0, cards: { 'item/a': [[1, 2]] } }, ...kept('review')],
    readReviewJson,
  ),
  ofData('assignment', [fromBytes(unsqueeze(codeBytes(assignment)) ?? new Uint8Array())], decodeAssignment),
  ofData(
    'key of a teacher',
    kept('teacher').map((one) => (one as { held: unknown }).held),
    decodeHeld,
  ),
  ofData(
    'step of a log',
    runs.flatMap(({ log }) => log),
    readEntry,
  ),
  ofData('kept run', kept('run'), decodeRun),
  ofData('kept deck', kept('review'), decodeReview),
  ofData('kept class', kept('class'), decodeClass),
  ofData('kept assignment', kept('assignment'), decodeTaken),
  ofData('kept key', kept('teacher'), unstoreHeld),
  ofData(
    'kept lesson',
    kept('room').concat(json('lesson-format-1.json'), json('lesson-format-2.json'), json('lesson-format-3.json')),
    decodeLesson,
  ),
  ofData('kept note', kept('note').concat(kept('notes')), decodeNote),
  ofData('kept sentences', kept('sentences').concat({ format: 1, run: 'r', said: { story: 's' } }), decodeSentences),
  ofData('kept settings', [JSON.parse(browser.localStorage['advise-bamako/settings'] ?? '{}')], decodeSettings),
]

function codeBytes(code: string): Uint8Array {
  const read = readAnyCode(code.trim())
  return read.ok ? read.value.bytes : new Uint8Array()
}
