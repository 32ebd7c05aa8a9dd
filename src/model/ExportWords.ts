import type { BankFormat, BankWords, Fate } from './BankWords'
import type { TweeWords } from './TweeWords'

/** The words of what leaves the app: questions, the story's structure, cards. */
export interface ExportWords {
  readonly bank: BankWords
  readonly twee: TweeWords
  readonly page: {
    readonly title: string
    readonly lead: string
    readonly scope: string
    readonly whole: string
    readonly formats: Readonly<Record<BankFormat, { readonly title: string; readonly text: string }>>
    readonly fates: Readonly<Record<Fate, string>>
    readonly fateTitle: string
    /** `3 questions are left out.` */
    readonly left: (count: number) => string
    readonly saved: (name: string) => string
    readonly failed: string
    readonly making: string
    /** The rest of what may be taken elsewhere. */
    readonly moreTitle: string
    readonly twee: { readonly title: string; readonly text: string }
    readonly anki: { readonly title: string; readonly text: string }
    readonly map: { readonly title: string; readonly text: string }
  }
}
