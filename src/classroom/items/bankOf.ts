import type { Catalogue } from '../../model/Catalogue'
import type { ChapterText } from '../../model/Text'
import type { Chapter } from '../../model/Story'
import { formOf } from './formOf'
import type { BankPart, ItemBank, Question } from './Question'

export interface BankGiven {
  readonly catalogue: Catalogue
  readonly chapters: readonly { readonly chapter: Chapter; readonly text: ChapterText }[]
}

/** All questions of some chapters, a part for each file. An item without words is passed over: it is not there in that language. */
export function bankOf({ catalogue, chapters }: BankGiven): ItemBank {
  return {
    title: catalogue.title,
    language: catalogue.language,
    parts: chapters.flatMap(({ chapter, text }) =>
      chapter.episodes.map((episode): BankPart => ({
        chapter: `${chapter.section} ${text.title}`,
        file: text.episodes[episode.id]?.title ?? episode.id,
        questions: episode.items.flatMap((item): Question[] => {
          const told = text.items[item.id]
          if (!told) return []
          const { stem, hint = '' } = told
          const objective = text.episodes[episode.id]?.objectives[item.objective] ?? ''
          const paragraphs = [...new Set(item.facts.flatMap((fact) => text.sources[fact]?.paragraphs ?? []))]
          return [{ item, language: text.language, stem, hint, objective, paragraphs, form: formOf(item, told) }]
        }),
      })),
    ),
  }
}
