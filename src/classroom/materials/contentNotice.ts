import type { Given } from './Given'
import { hardScenes, readInstead } from './hardScenes'
import { levelOf } from './readingLevel'
import { headOf } from './headOf'
import { heading, join, list, newPage, paragraph, type Sheet, strong, table } from './Sheet'
import { ofStory } from './told'

/** What is hard to read in a chapter and the way past it; how hard its language is; how long it takes. */
export function contentNotice(given: Given): Sheet {
  const { chapter, text, catalogue, words } = given
  const { notice } = words
  const hard = hardScenes(given)
  const files = catalogue.chapters.find(({ id }) => id === chapter.id)?.episodes ?? []
  return {
    ...headOf(given, 'notice'),
    blocks: [
      paragraph(notice.general),
      heading(notice.scenes),
      ...(hard.length
        ? [
            list(
              hard.map(({ episode, told, hard: what }) =>
                join([
                  { ...ofStory(given, told.title), as: 'strong' },
                  ` (${words.file} `,
                  words.quotes[0],
                  ofStory(given, text.episodes[episode.id]?.title ?? episode.id),
                  words.quotes[1],
                  ', ',
                  ofStory(given, told.date),
                  '). ',
                  ofStory(given, what),
                ]),
              ),
            ),
            heading(notice.way, 3),
            list(notice.wayText),
          ]
        : [paragraph(notice.none)]),
      heading(notice.reading),
      table(
        [words.fileHead, notice.minutes, notice.words, notice.sentence, notice.long, notice.lix],
        chapter.episodes.map((episode) => {
          const level = levelOf(text, [episode])
          const minutes = files.find(({ id }) => id === episode.id)?.minutes
          return [
            [ofStory(given, text.episodes[episode.id]?.title ?? episode.id)],
            minutes ? words.range(minutes.shortest, minutes.longest) : '',
            words.number(level.words),
            words.number(level.perSentence),
            words.percent(level.long),
            String(level.lix),
          ]
        }),
      ),
      paragraph(strong(notice.lixTitle), ' ', notice.lixText),
      paragraph(notice.minutesText),
      ...(hard.length ? [newPage(notice.instead), ...hard.map((one) => readInstead(given, one))] : []),
    ],
  }
}
