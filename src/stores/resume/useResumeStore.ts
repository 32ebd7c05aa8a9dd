import { defineStore } from 'pinia'
import { type Brought, mergeRuns } from '../../engine/saves/mergeRuns'
import { type Result, ok } from '../../model/Result'
import type { Review } from '../../model/Review'
import type { Run } from '../../model/Run'
import { askToKeep } from '../../platform/askToKeep'
import { copyText } from '../../platform/copyText'
import { drawResumeQr } from '../../platform/drawResumeQr'
import { readQr } from '../../platform/readQr'
import { saveFile } from '../../platform/saveFile'
import { codeWords } from '../../codes/codeWords'
import { type CodeFailure, readCode, writeCode, writeFragment } from '../../codes/resumeCode'
import { useServices } from '../services'
import { useRunStore } from '../useRunStore'

/** How what is up for review travels along. */
export interface ReviewPort {
  /** `null` where there is nothing to take. */
  take(): Promise<Review | null>
  /** Adds what is new; tells how many gradings were added, and how many are older than a reset of the deck here. */
  bring(review: Review): Promise<{ readonly added: number; readonly older: number }>
}

/** All that is here, as a code and as the end of a link; `deck`: with the review. */
export interface Taken {
  readonly code: string
  readonly fragment: string
  readonly deck: boolean
}

/** What came with a code. */
export interface Report {
  readonly brought: readonly (Brought & { readonly decisions: number; readonly answers: number })[]
  /** The run that was open where the code was made, by its id here. */
  readonly current: string | null
  /** Gradings added to the review, and left out; `null` = no review came. */
  readonly reviewed: { readonly added: number; readonly older: number } | null
}

/** Runs as codes: taken along and brought back. */
export const useResumeStore = defineStore('resume', () => {
  const { newId, keeper } = useServices()
  const runs = useRunStore()

  /** Everything that is here, as a code and as the end of a link. */
  async function takeAll(review: ReviewPort | null): Promise<Taken> {
    const bundle = { runs: runs.runs, current: runs.current?.id ?? null, review: (await review?.take()) ?? null }
    return {
      code: writeCode(bundle, codeWords),
      fragment: writeFragment(bundle, codeWords),
      deck: bundle.review !== null,
    }
  }

  /** One run as a QR code. `page` is the address of the page that reads it. */
  function drawOne(run: Run, page: string): ReturnType<typeof drawResumeQr> {
    const bundle = { runs: [run], current: run.id, review: null }
    return drawResumeQr(`${page}#${writeFragment(bundle, codeWords)}`, writeCode(bundle, codeWords))
  }

  /** Adds what a code or link holds to what is here, and opens its run if none was open; resolves once it is kept. A failure changes nothing. */
  async function bring(text: string, review: ReviewPort | null): Promise<Result<Report, CodeFailure>> {
    await runs.load()
    const read = readCode(text, codeWords)
    if (!read.ok) return read
    // First: where nothing is here yet, a reset elsewhere also holds for the answers of the runs that come.
    const reviewed = read.value.review && review ? await review.bring(read.value.review) : null
    const before = new Map(runs.runs.map(({ id, log }) => [id, log.length]))
    const { changed, brought } = mergeRuns(runs.runs, read.value.runs, newId)
    changed.forEach(runs.restore)
    const current = brought.find(({ from }) => from === read.value.current)?.id ?? null
    if (!runs.current && current) runs.open(current)
    await runs.settle()
    return ok({ brought: brought.map((one) => ({ ...one, ...gained(one, before) })), current, reviewed })
  }

  function gained({ id }: Brought, before: ReadonlyMap<string, number>): { decisions: number; answers: number } {
    const log = runs.runs.find((run) => run.id === id)?.log.slice(before.get(id) ?? 0) ?? []
    const count = (kind: string): number => log.filter((entry) => entry.kind === kind).length
    return { decisions: count('advise'), answers: count('answer') }
  }

  /** The text of a file, or of the QR code in a picture; `null` where the picture shows none. */
  const readFile = (file: File): Promise<string | null> =>
    file.type.startsWith('image/') ? readQr(file).then(([text]) => text ?? null) : file.text()

  return {
    takeAll,
    drawOne,
    bring,
    readFile,
    copy: copyText,
    save: saveFile,
    askToKeep: () =>
      askToKeep({
        before: () => keeper.small.read('asked-to-keep') !== null,
        now: () => keeper.small.update('asked-to-keep', () => 'yes'),
      }),
  }
})
