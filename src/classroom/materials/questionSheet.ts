import type { ItemView } from '../../engine/quiz'
import { assertNever } from '../../model/assertNever'
import type { ItemText } from '../../model/Text'
import { lettered, questionForClass } from '../questionsForClass'
import type { FileGiven } from './Given'
import { numberedItems } from './numberedItems'
import { heading, join, type Line, paragraph, plainList, type SheetBlock } from './Sheet'
import { ofStory } from './told'

/** As many questions as a quiz asks, each objective in turn, without their answers; numbered as in the answer key. */
export function questionSheet(given: FileGiven): SheetBlock[] {
  const { chapter, episode, text, words } = given
  return [
    heading(words.paper.questions),
    paragraph(words.paper.questionsText),
    ...numberedItems(episode).flatMap(({ item, number, onPaper }): SheetBlock[] => {
      const told = text.items[item.id]
      if (!told || !onPaper) return []
      return [
        {
          kind: 'part',
          id: `ask-${number}`,
          heading: join([`${number}. `, ofStory(given, told.stem)]),
          blocks: asked(given, questionForClass(item, { chapter: chapter.id, episode: episode.id }), told),
        },
      ]
    }),
  ]
}

function asked(given: FileGiven, view: ItemView, told: ItemText): SheetBlock[] {
  const option = (id: string): Line => [ofStory(given, lettered(view, id, told.options[id]?.text ?? id))]
  const gap = '\u00a0……………… '
  if ('premises' in view)
    return [
      plainList(view.targets.map((id) => [ofStory(given, lettered(view, id, told.targets?.[id] ?? id))])),
      plainList(view.premises.map((id) => join(['___ ', option(id)]))),
    ]
  if ('gaps' in view) return [paragraph(ofStory(given, sentenceOnPaper(view.gaps, told)))]
  if (view.type === 'numeric') return [paragraph(gap, ofStory(given, told.unit ?? ''))]
  if (view.type === 'order')
    return [paragraph(given.words.paper.number), plainList(view.options.map((id) => join(['___ ', option(id)])))]
  if ('options' in view) return [plainList(view.options.map((id) => join(['☐ ', option(id)])))]
  return assertNever(view)
}

/** The sentence with its gaps open, the words for each in brackets. */
function sentenceOnPaper(
  gaps: readonly { readonly id: string; readonly options: readonly string[] }[],
  { sentence = '', options: words }: ItemText,
): string {
  return gaps.reduce((text, { id, options }) => {
    const offered = options.map((word) => words[`${id}.${word}`]?.text ?? word)
    return text.replace(`{${id}}`, `………… (${offered.join(' / ')})`)
  }, sentence)
}
