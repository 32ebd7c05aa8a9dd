import { itemsInAttempt } from '../../engine/quiz'
import type { Scene } from '../../model/Story'
import { recordInSight, recordWhole, type SceneText } from '../../model/Text'
import type { FileGiven } from './Given'
import { hardScenes, readInstead } from './hardScenes'
import { headOf } from './headOf'
import { numberedItems } from './numberedItems'
import { letterOf, optionsForClass } from '../optionsForClass'
import { onWall } from './onWall'
import { levelOf, readingLevel } from './readingLevel'
import { heading, join, type Line, list, newPage, paragraph, type Sheet, type SheetBlock, strong, table } from './Sheet'
import { citedIn, ofStory, peopleLine, paragraphsOf, toldBlocks, wordsOf } from './told'

interface Stop {
  readonly scene: Scene
  readonly told: SceneText
  /** Minute of play at which a steady reader comes to it. */
  readonly minute: number
}

/** One file in 40 minutes: 5 to brief, 15 to play, 8 for the quiz, 12 to debrief. Concrete, from the file itself. */
export function lessonPlan(given: FileGiven): Sheet {
  const { words } = given
  return {
    ...headOf(given, 'plan'),
    blocks: [
      ...glance(given),
      heading(words.plan.aims),
      list(Object.values(given.text.episodes[given.episode.id]?.objectives ?? {}).map((aim) => [ofStory(given, aim)])),
      ...before(given),
      ...brief(given),
      ...play(given),
      ...quiz(given),
      ...debrief(given),
      heading(words.plan.others),
      ...[words.plan.late, words.plan.fast, words.plan.absent, words.plan.noDevice].map(([title, text]) =>
        paragraph(strong(title), ' ', text),
      ),
      { kind: 'field', id: 'plan', label: words.plan.notes, value: '' },
      ...hard(given),
    ],
  }
}

function glance(given: FileGiven): SheetBlock[] {
  const { episode, text, words } = given
  const minutes = minutesOf(given)
  const weights = episode.scenes.flatMap(({ decision }) => decision?.weight ?? [])
  const level = levelOf(text, [episode])
  const hardOnes = hardScenes(given).filter((one) => one.episode === episode)
  return [
    table(
      [],
      [
        [
          words.plan.minutes,
          words.plan.minutesText(words.range(minutes.shortest, minutes.longest), 15 - minutes.longest),
        ],
        [words.plan.onWall, onWall(given)],
        [words.plan.decisions, words.plan.decisionsText(weights)],
        [words.plan.quiz, words.plan.quizText(Math.min(itemsInAttempt, episode.items.length), episode.items.length)],
        [words.plan.level, words.plan.levelText(level.lix, words.number(level.perSentence))],
        [
          words.plan.hard,
          hardOnes.length
            ? join(
                hardOnes.flatMap(({ told, hard }, index) => [
                  index ? ' ' : '',
                  { ...ofStory(given, `${told.title}: `), as: 'emphasis' as const },
                  ofStory(given, hard),
                ]),
              )
            : words.plan.hardNone,
        ],
      ],
    ),
  ]
}

function before(given: FileGiven): SheetBlock[] {
  const { episode, text, words } = given
  const { previously = [], catchingUp = [] } = text.episodes[episode.id] ?? {}
  const recalled = [...previously, ...catchingUp]
  const terms = new Set<string>()
  for (const told of scenesTold(given))
    JSON.stringify(told.told, (_key, value: unknown) => {
      if (isTerm(value)) terms.add(value.term)
      return value
    })
  const glossary = [...terms].flatMap((id) => text.glossary[id] ?? [])
  return [
    heading(words.plan.before),
    ...(recalled.length
      ? [paragraph(words.plan.beforeText), ...toldBlocks(given, recalled, () => true)]
      : [paragraph(words.plan.beforeNothing)]),
    ...(glossary.length
      ? [
          paragraph(
            strong(words.plan.terms),
            ' ',
            join(glossary.flatMap(({ term }, at) => [at ? ', ' : '', ofStory(given, term)])),
            '.',
          ),
        ]
      : []),
    paragraph(strong(words.plan.ready), ' ', words.plan.readyText),
  ]
}

const isTerm = (value: unknown): value is { term: string } =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'term' && 'term' in value

function brief(given: FileGiven): SheetBlock[] {
  const { episode, text, words } = given
  const [first] = scenesTold(given)
  const who = peopleLine(
    given,
    episode.scenes.flatMap(({ cast }) => cast),
  )
  return [
    heading(words.plan.brief),
    paragraph(words.plan.briefRole(first?.told.date ?? '')),
    paragraph({ ...ofStory(given, text.episodes[episode.id]?.summary ?? ''), as: 'emphasis' }),
    list(words.plan.briefRules),
    ...(who.length ? [paragraph(strong(words.plan.people), ' ', who, '.')] : []),
    paragraph(strong(words.plan.say), ' ', words.plan.sayText),
  ]
}

function play(given: FileGiven): SheetBlock[] {
  const { words, terms } = given
  const stops = scenesTold(given)
  const decided = stops.filter(({ scene }) => scene.decision)
  const half = decided[Math.floor((decided.length - 1) / 2)]
  const rows = decided.map(({ scene, told, minute }, index): (string | Line)[] => {
    const { decision } = scene
    const options = optionsForClass(scene)
    return [
      join([`${index + 1}. `, ofStory(given, told.title, 'strong'), { text: ` (${told.date})` }]),
      `${minute}′`,
      join([
        {
          text: `${decision?.form ? terms.forms[decision.form].title : words.weights[decision?.weight ?? 'call']}${words.colon}`,
          as: 'source',
        },
        ofStory(given, told.ask),
        ...options.flatMap(({ id, needs }, at) => [
          `\n${letterOf(at)}\u00a0\u00a0`,
          ofStory(given, told.options[id]?.label ?? id),
          needs > 1 ? ` ${words.plan.needs(needs)}` : '',
          '.',
        ]),
      ]),
      paragraphsOf(given, citedIn([...told.body, ...recordWhole(told.record)])),
    ]
  })
  return [
    heading(words.plan.play),
    paragraph(words.plan.playText),
    table([words.plan.decision, words.plan.minute, words.plan.ask, words.plan.paragraphs], rows),
    ...(half ? [paragraph(words.plan.half, ofStory(given, half.told.title, 'emphasis'), words.plan.halfText)] : []),
  ]
}

function quiz(given: FileGiven): SheetBlock[] {
  const { episode, text, words } = given
  const told = text.episodes[episode.id]
  return [
    heading(words.plan.quizTitle),
    paragraph(words.plan.quizHow(Math.min(itemsInAttempt, episode.items.length))),
    table(
      [words.plan.aim, words.plan.questions, words.plan.paragraphs],
      episode.objectives.map((id) => {
        const items = numberedItems(episode).filter(({ item }) => item.objective === id)
        return [
          [ofStory(given, told?.objectives[id] ?? id)],
          items.map(({ number }) => number).join(', '),
          paragraphsOf(
            given,
            items.flatMap(({ item }) => item.facts),
          ),
        ]
      }),
    ),
  ]
}

function debrief(given: FileGiven): SheetBlock[] {
  const { text, words } = given
  const decided = scenesTold(given).filter(({ scene }) => scene.decision)
  const memo = decided.find(({ scene }) => scene.decision?.weight === 'memo') ?? decided[0]
  const last = decided.at(-1)
  const record = memo?.scene.decision?.options.find(({ id }) => id === memo.scene.decision?.record)
  return [
    heading(words.plan.debrief),
    list(
      [
        ...(memo
          ? [join([words.plan.handsUp, ofStory(given, memo.told.ask, 'emphasis'), words.plan.handsUpThen])]
          : []),
        ...(memo && record
          ? [
              join([
                words.plan.atTheTime,
                ofStory(given, memo.told.options[record.id]?.label ?? record.id, 'emphasis'),
                words.plan.atTheTimeThen,
              ]),
            ]
          : []),
        ...(last && last !== memo
          ? [join([words.plan.again, ofStory(given, last.told.title, 'emphasis'), words.plan.againThen])]
          : []),
        words.plan.model,
      ],
      true,
    ),
    paragraph(strong(words.plan.missing), ' ', words.plan.missingText),
    ...toldBlocks(given, text.question, () => true),
  ]
}

function hard(given: FileGiven): SheetBlock[] {
  const { words, episode } = given
  const ones = hardScenes(given).filter((one) => one.episode === episode)
  if (ones.length === 0) return []
  return [
    newPage(words.plan.hardTitle),
    list(words.notice.wayText),
    heading(words.notice.instead),
    ...ones.map((one) => readInstead(given, one)),
  ]
}

const minutesOf = ({ catalogue, chapter, episode }: FileGiven) =>
  catalogue.chapters.find(({ id }) => id === chapter.id)?.episodes.find(({ id }) => id === episode.id)?.minutes ?? {
    shortest: 0,
    longest: 0,
  }

/** The scenes of the file with their words, and the minute at which a steady reader comes to each. */
function scenesTold(given: FileGiven): Stop[] {
  const { episode, text } = given
  const told = episode.scenes.flatMap((scene) => {
    const words = text.scenes[scene.id]
    return words ? [{ scene, told: words }] : []
  })
  const lengths = told.map(({ told: { body, pieces, options, record } }) => {
    const [outcome = []] = Object.values(options).map((option) => option.outcome)
    return readingLevel(wordsOf([...body, ...pieces.flat(), ...outcome, ...recordInSight(record)])).words
  })
  const all = Math.max(
    1,
    lengths.reduce((sum, length) => sum + length, 0),
  )
  const { longest } = minutesOf(given)
  return told.map((one, index) => ({
    ...one,
    minute: Math.round((longest * lengths.slice(0, index).reduce((sum, length) => sum + length, 0)) / all),
  }))
}
