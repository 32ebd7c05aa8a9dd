import type { Catalogue } from '../model/Catalogue'
import { indicators } from '../model/Indicator'
import type { Language } from '../model/ids'
import type { Compiled } from '../content/compileStory'
import { languageOf } from '../content/Draft'
import { sayIn } from '../content/pieces'
import type { PathReport } from './checkPaths'

/** The table of contents in one language, with the playing time of every episode. */
export function emitCatalogue({ draft }: Compiled, paths: PathReport, language: Language): Catalogue {
  const say = sayIn(language)
  const { data } = draft.story
  return {
    language,
    title: say(data.title),
    indicators: Object.fromEntries(
      indicators.map((name) => [
        name,
        { label: say(data.indicators[name].label), steps: data.indicators[name].steps[language] },
      ]),
    ) as unknown as Catalogue['indicators'],
    standing: data.standing.phrases[language],
    chapters: draft.chapters.map((chapter) => {
      const episodes = chapter.episodes.map((episode, index) => ({
        id: episode.id,
        title: say(episode.scenes.data.title),
        summary: say(episode.scenes.data.summary),
        stepsBack: index > 0 && episode.scenes.data.span[0] < (chapter.episodes[index - 1]?.scenes.data.span[1] ?? ''),
        minutes: paths.minutes.get(episode.id) ?? { shortest: 0, longest: 0 },
      }))
      const sum = (which: 'shortest' | 'longest'): number =>
        episodes.reduce((total, { minutes }) => total + minutes[which], 0)
      return {
        id: chapter.id,
        section: chapter.meta.data.section,
        title: say(chapter.meta.data.title),
        summary: say(chapter.meta.data.summary),
        language: languageOf(chapter, language),
        minutes: { shortest: sum('shortest'), longest: sum('longest') },
        episodes,
      }
    }),
  }
}
