import type { OptionPictures, OutcomePicture, OutcomePictures } from '../model/Drawing'
import type { Draft } from './Draft'
import type { OptionSource } from './shape'

/** Drawn of advice that is set aside, where its outcome shows nothing of its own. */
const setAside = 'set-aside'

/** What is shown with the outcomes of an option, by the names of its drawings. */
export function picturesOf({ needs, shows, mood, aside }: OptionSource): OptionPictures {
  const heeded = pictureOf(shows, mood)
  return needs === undefined ? { heeded } : { heeded, aside: pictureOf(aside.shows ?? (shows && setAside), aside.mood) }
}

const pictureOf = (shows: string | undefined, mood: OutcomePicture['mood']): OutcomePicture => ({
  ...(shows !== undefined && { shows: `outcomes/${shows}` }),
  ...(mood && { mood }),
})

/** What is shown with each outcome of the story. No words: the same in every language. */
export const emitOutcomePictures = ({ chapters }: Draft): OutcomePictures =>
  Object.fromEntries(
    chapters
      .flatMap(({ episodes }) => episodes.flatMap(({ scenes }) => scenes.data.scenes))
      .flatMap(({ id, decision }) =>
        decision ? [[id, Object.fromEntries(decision.options.map((option) => [option.id, picturesOf(option)]))]] : [],
      ),
  )
