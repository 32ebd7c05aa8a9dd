import type { QrDrawing } from '../../../classroom/QrDrawing'
import type { AskedChapter } from '../../../components/assign/askedChapters'

/** What stands on a class poster, as printed. `due` is empty where no day is given. */
export interface Poster {
  readonly title: string
  readonly site: string
  /** `null` where the link is too long for a code. */
  readonly qr: QrDrawing | null
  readonly qrLabel: string
  readonly scan: string
  /** The class code, with where it is typed and how one hands in with it; `null` until it is known, and where there is none. */
  readonly typed: { readonly where: string; readonly code: string; readonly how: string } | null
  readonly asked: readonly AskedChapter[]
  readonly minutes: string
  readonly quiz: string
  readonly sign: string
  readonly due: string
  readonly language: string
}
