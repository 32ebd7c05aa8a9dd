import type { Voice } from '../../model/Fact'
import type { Decision, Effect, Scene } from '../../model/Story'
import type { SceneText } from '../../model/Text'
import { effectLine, movedWords } from './effects'
import type { FileGiven } from './Given'
import { headOf } from './headOf'
import { onWall } from './onWall'
import { heading, join, list, paragraph, type Sheet, type SheetBlock, strong, table } from './Sheet'
import { factLine, factsOfScene, ofStory, peopleLine, toldBlocks, voicesOf } from './told'

/** Parties to whom a question in this conflict may matter: not the record, nor those who only report. */
const parties: readonly Voice[] = [
  'malian-authorities',
  'malian-army',
  'many-malians',
  'civil-society',
  'signatories',
  'france',
  'western-partners',
  'ecowas',
  'un',
  'russia',
]

/** Each decision of a file: its question, what each advice costs, what the record says, who is heard and who is missing. */
export function discussionGuide(given: FileGiven): Sheet {
  const { episode, text, words } = given
  const decided = episode.scenes.flatMap((scene) => {
    const told = text.scenes[scene.id]
    return told && scene.decision ? [{ scene, told, decision: scene.decision }] : []
  })
  return {
    ...headOf(given, 'guide'),
    blocks: [
      paragraph(words.guide.lead),
      paragraph(strong(words.plan.onWall), words.colon, onWall(given)),
      list(words.guide.rules),
      ...decided.flatMap(({ scene, told, decision }, index) => [
        heading(join([`${index + 1}. `, ofStory(given, told.title)])),
        ...ofDecision(given, scene, told, decision),
      ]),
      heading(words.guide.whoSays),
      ...toldBlocks(given, text.question, () => true),
    ],
  }
}

function ofDecision(given: FileGiven, scene: Scene, told: SceneText, decision: Decision): SheetBlock[] {
  const { words } = given
  const cast = peopleLine(given, scene.cast)
  return [
    paragraph(ofStory(given, `${told.date}, ${told.place}. `), ofStory(given, told.ask, 'strong')),
    ...(decision.evidence.length
      ? [
          heading(words.guide.evidence, 3),
          list(
            decision.evidence.map((id) => factLine(given, id)),
            true,
          ),
        ]
      : []),
    heading(words.guide.tradeOff, 3),
    table(
      [words.guide.advice, words.guide.moves],
      decision.options.map(({ id, effects, needs, supports, against }) => {
        const option = told.options[id]
        const cards = (ids: readonly string[]): string =>
          ids
            .flatMap((fact) => decision.evidence.indexOf(fact) + 1 || [])
            .sort()
            .join(', ')
        return [
          join([
            ofStory(given, option?.label ?? id, 'strong'),
            ...(id === decision.record ? [{ text: `\n${words.guide.nearest}`, as: 'source' as const }] : []),
            ...(needs > 1 ? [{ text: `\n${words.plan.needs(needs)}`, as: 'source' as const }] : []),
            ...(cards(supports) ? [{ text: `\n${words.guide.bears(cards(supports))}`, as: 'source' as const }] : []),
            ...(cards(against) ? [{ text: `\n${words.guide.cuts(cards(against))}`, as: 'source' as const }] : []),
          ]),
          join(effects.flatMap((effect, at) => [at ? '\n' : '', effectLine(given, effect, option?.because[at] ?? '')])),
        ]
      }),
    ),
    paragraph({ text: words.guide.simulated, as: 'source' }),
    heading(words.guide.record, 3),
    ...toldBlocks(given, told.record.headline ?? [], () => true),
    ...(told.record.did.length ? toldBlocks(given, told.record.did, () => true) : [paragraph(words.guide.noResponse)]),
    ...toldBlocks(given, told.record.then, () => true),
    ...(told.record.advice.length
      ? [paragraph(strong(words.guide.crisisGroup)), ...toldBlocks(given, told.record.advice, () => true)]
      : []),
    ...toldBlocks(given, told.record.more ?? [], () => true),
    heading(words.guide.room, 3),
    ...(cast.length ? [paragraph(words.guide.inRoom, cast, '.')] : []),
    ...heard(given, scene, told),
    heading(words.guide.ask, 3),
    list(questions(given, told, decision), true),
  ]
}

function heard(given: FileGiven, scene: Scene, told: SceneText): SheetBlock[] {
  const { terms, words } = given
  const voices = voicesOf(given, factsOfScene(scene, told))
  const name = (list: readonly Voice[]): string => list.map((voice) => words.within(terms.voices[voice])).join(', ')
  const present = voices.filter((voice) => parties.includes(voice))
  // Who is in the room speaks from a seat, though no statement is theirs.
  const seats = scene.cast.flatMap((id) => given.text.cast[id]?.voice ?? [])
  const silent = parties.filter((voice) => !voices.includes(voice) && !seats.includes(voice))
  return [
    ...(present.length ? [paragraph(words.guide.heard, name(present), '.')] : [paragraph(words.guide.heardNobody)]),
    ...(silent.length ? [paragraph(words.guide.silent, name(silent), '.')] : []),
  ]
}

function questions(given: FileGiven, told: SceneText, decision: Decision) {
  const { words } = given
  const moves = decision.options.flatMap(({ id, effects }) =>
    effects.map((effect, at) => ({ id, effect, because: told.options[id]?.because[at] ?? '' })),
  )
  // Nearer to Russia or farther, neither end of that scale is better: no cost.
  const cost = [...moves].filter(({ effect }) => effect.by < 0 && effect.on !== 'russia').sort(byStep)[0]
  const invented = [...moves]
    .filter(({ effect }) => effect.basis === 'invented' && effect !== cost?.effect)
    .sort(byStep)[0]
  const label = (id: string) => ofStory(given, told.options[id]?.label ?? id, 'emphasis')
  const [card] = decision.evidence
  return [
    ...(decision.record
      ? [join([words.guide.qThen(told.date), label(decision.record), words.guide.qThenEnd])]
      : [words.guide.qNoRecord]),
    ...(cost
      ? [
          join([
            words.guide.qCost,
            label(cost.id),
            words.guide.qCostMoves,
            movedWords(given, cost.effect),
            words.guide.qCostEnd,
          ]),
        ]
      : []),
    ...(invented
      ? [join([words.guide.qModel, ofStory(given, invented.because, 'emphasis'), words.guide.qModelEnd])]
      : []),
    ...(decision.evidence.some((id) => given.text.sources[id]?.answers.length) ? [words.guide.qTrue] : []),
    ...(card ? [words.guide.qCards(decision.evidence.length)] : []),
    words.guide.qMissing,
  ]
}

const byStep = (a: { effect: Effect }, b: { effect: Effect }): number => Math.abs(b.effect.by) - Math.abs(a.effect.by)
