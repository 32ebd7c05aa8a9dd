import { computed, type ComputedRef } from 'vue'
import type { Assignment } from '../../classroom/Assignment'
import { partChosen } from '../../classroom/partChosen'
import type { Namer } from '../../classroom/tables'
import { assignmentTopic } from '../../messages/assignment/assignmentTopic'
import type { ClassWords } from '../../messages/class/en'
import { indexStory } from '../../engine/indexStory'
import type { ItemText } from '../../model/Text'
import { type Language, forEachLanguage, habitsOf } from '../../model/languages'
import { asMoment } from '../../model/moments'
import { useStoryStore } from '../../stores/useStoryStore'

/** What everything of a class is called, with names or with numbers instead; and a way to fetch the words it needs. */
export function useClassNames(
  assignment: () => Assignment,
  said: () => ClassWords,
  hidden: () => boolean,
): { readonly name: ComputedRef<Namer>; fetchWords(): Promise<void> } {
  const words = useStoryStore()

  const name = computed<Namer>(() => {
    const { scenes, items } = indexStory(words.story)
    const chapters = words.catalogue?.chapters ?? []
    const asked = assignmentTopic.in(words.language)
    const sceneText = (id: string) => words.textOf(scenes.get(id)?.chapter ?? '')?.scenes[id]
    const itemText = (id: string) => words.textOf(items.get(id)?.chapter ?? '')?.items[id]
    const texts = words.story.chapters.flatMap(({ id }) => words.textOf(id) ?? [])
    return {
      student: ({ names, number }) => (hidden() ? said().learner(number) : names.map((one) => one.trim()).join(' · ')),
      person({ student, name }) {
        if (!hidden()) return name.trim()
        return student ? said().learner(student.number) : said().list.somebody
      },
      chapter: (id) => chapters.find((one) => one.id === id)?.title ?? id,
      section: (id) => chapters.find((one) => one.id === id)?.section ?? id,
      episode: (id) => chapters.flatMap(({ episodes }) => episodes).find((one) => one.id === id)?.title ?? id,
      scene: (id) => sceneText(id)?.title ?? id,
      option: (scene, option) => sceneText(scene)?.options[option]?.label ?? option,
      fact: (id) => texts.find(({ facts }) => facts[id] !== undefined)?.facts[id] ?? id,
      stem: (id) => itemText(id)?.stem ?? id,
      chosen: (id, chosen) => chosenWords(itemText(id), chosen),
      belief: (id, chosen) => partChosen(itemText(id), chosen)?.misconception ?? '',
      ending: (id) => words.textOf(words.story.chapters.at(-1)?.id ?? '')?.endings[id]?.title ?? id,
      time: (at) => (hidden() ? '' : shortMoment(at, words.language)),
      asks: (debrief) => (debrief === null ? asked.memo : (asked.debriefAsks[debrief] ?? '')),
      sentence: (text) => (hidden() ? '' : text),
    }
  })

  /** Chapters that were asked for; the endings are told with the last. */
  async function fetchWords(): Promise<void> {
    const asked = new Set(assignment().episodes)
    const chapters = words.story.chapters.filter(
      ({ episodes }, index, all) => index === all.length - 1 || episodes.some(({ id }) => asked.has(id)),
    )
    await words.prepare(
      words.language,
      chapters.map(({ id }) => id),
    )
  }
  return { name, fetchWords }
}

/** Made once: a browser takes a millisecond for each, and a class has thousands of moments. */
const how = { dateStyle: 'medium', timeStyle: 'short' } as const
const moments = forEachLanguage((language) => new Intl.DateTimeFormat(habitsOf(language).locale, how))

/** A moment on the teacher's clock, short enough for a column: `3 Nov 2022, 14:05`. */
const shortMoment = (at: number, language: Language): string => moments[language].format(asMoment(at))

/** What was chosen, in words: an option, a pair, a word for a gap; a number stands as it was typed. */
function chosenWords(item: ItemText | undefined, chosen: string): string {
  const option = item?.options[chosen]?.text
  if (!item || option !== undefined) return option ?? chosen
  const dot = chosen.indexOf('.')
  const premise = dot > 0 ? item.options[chosen.slice(0, dot)]?.text : undefined
  if (premise !== undefined) return `${premise} → ${item.targets?.[chosen.slice(dot + 1)] ?? chosen.slice(dot + 1)}`
  return partChosen(item, chosen)?.text ?? chosen
}
