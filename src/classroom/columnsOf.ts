import type { Gradebook, Student } from './gradebook'
import { type ColumnOf, columnMakers, momentCell } from './ColumnOf'
import { hundredths, percent, ratio } from './rounding'
import type { AskedSentence } from './sentencesOf'
import type { Cell, Namer, TableWords } from './tables'

type Counted<Things> = Things extends readonly (infer Thing)[] ? Thing : never
type Sentence = { readonly student: Student } & AskedSentence
type Item = Counted<Gradebook['items']>
type Part = Counted<Item['distribution']> & { readonly item: Item['item']; readonly answered: number }
type Decision = Counted<Gradebook['decisions']>
type Offered = Counted<Decision['options']> & Pick<Decision, 'scene' | 'episode' | 'advised'>
type Flow = Counted<Gradebook['flows'][string]> & { readonly episode: string }
type Result = Counted<Student['report']['items']>
type Answered = {
  readonly student: Student
  readonly item: Result['item']
  readonly attempt: Counted<Result['attempts']>
}
type Advised = { readonly student: Student; readonly step: Counted<Student['report']['steps']> }

/** The columns of every table but that of the people. */
export function columnsOf(words: TableWords, name: Namer) {
  const { text, number } = columnMakers(words)
  const yes = (is: boolean): string | null => (is ? words.yes : null)
  const predictedOf = ({ scene, predicted }: Advised['step']): Cell =>
    predicted === undefined ? null : predicted === null ? words.noStep : name.option(scene, predicted)
  return {
    items: (): readonly ColumnOf<Item>[] => [
      text('item', ({ item }) => item),
      text('stem', ({ item }) => name.stem(item)),
      text('episode', ({ episode }) => name.episode(episode)),
      number('answered', ({ answered }) => answered),
      number('facility', ({ facility }) => (facility === null ? null : percent(facility))),
      number('discrimination', ({ discrimination }) => (discrimination === null ? null : hundredths(discrimination))),
      number('sureAndWrong', ({ sureAndWrong }) => sureAndWrong),
    ],
    distribution: (): readonly ColumnOf<Part>[] => [
      text('item', ({ item }) => item),
      text('stem', ({ item }) => name.stem(item)),
      number('part', ({ part }) => (part === null ? null : part + 1)),
      text('chosen', ({ item, chosen }) => name.chosen(item, chosen)),
      text('key', ({ key }) => yes(key)),
      number('count', ({ count }) => count),
      number('share', ({ count, answered }) => ratio(count, answered)),
    ],
    missed: (): readonly ColumnOf<Gradebook['missed'][number]>[] => [
      text('fact', ({ fact }) => name.fact(fact)),
      text('scene', ({ scene }) => name.scene(scene)),
      number('answers', ({ answers }) => answers),
      number('missed', ({ missed }) => missed),
      number('share', ({ answers, missed }) => ratio(missed, answers)),
    ],
    decisions: (): readonly ColumnOf<Offered>[] => [
      text('episode', ({ episode }) => name.episode(episode)),
      text('scene', ({ scene }) => name.scene(scene)),
      text('option', ({ scene, option }) => name.option(scene, option)),
      number('count', ({ count }) => count),
      number('share', ({ count, advised }) => ratio(count, advised)),
      number('aside', ({ aside }) => aside),
      number('predicted', ({ predicted }) => predicted),
      text('record', ({ record }) => yes(record)),
    ],
    flow: (): readonly ColumnOf<Flow>[] => [
      text('episode', ({ episode }) => name.episode(episode)),
      text('fromScene', ({ from }) => name.scene(from.scene)),
      text('fromOption', ({ from }) => name.option(from.scene, from.option)),
      text('scene', ({ to }) => name.scene(to.scene)),
      text('option', ({ to }) => name.option(to.scene, to.option)),
      number('count', ({ count }) => count),
    ],
    endings: (): readonly ColumnOf<Gradebook['endings'][number]>[] => [
      text('ending', ({ ending }) => name.ending(ending)),
      number('count', ({ count }) => count),
    ],
    /** Every piece of advice of every student. */
    advice: (): readonly ColumnOf<Advised>[] => [
      text('student', ({ student }) => name.student(student)),
      text('episode', ({ step }) => name.episode(step.episode)),
      text('scene', ({ step }) => name.scene(step.scene)),
      text('option', ({ step }) => name.option(step.scene, step.option)),
      text('heeded', ({ step }) => (step.heeded ? words.yes : words.no)),
      text('evidence', ({ step }) => (step.evidence === null ? null : name.fact(step.evidence))),
      text('judged', ({ step }) => step.judgement && words.judged[step.judgement]),
      text('predicted', ({ step }) => predictedOf(step)),
      text('words', ({ student, step }) => name.sentence(student.counted.handIn.words.memos[step.scene] ?? '') || null),
    ],
    sentences: (): readonly ColumnOf<Sentence>[] => [
      text('student', ({ student }) => name.student(student)),
      text('scene', ({ scene }) => (scene === null ? null : name.scene(scene))),
      text('ask', ({ ask }) => ask),
      text('words', ({ sentence }) => name.sentence(sentence) || null),
    ],
    answers: (): readonly ColumnOf<Answered>[] => [
      text('student', ({ student }) => name.student(student)),
      text('item', ({ item }) => item),
      text('stem', ({ item }) => name.stem(item)),
      text('chosen', ({ item, attempt }) => attempt.chosen.map((chosen) => name.chosen(item, chosen)).join('; ')),
      number('points', ({ attempt }) => (attempt.scored ? hundredths(attempt.points) : words.earlierWording)),
      number('max', ({ attempt }) => (attempt.scored ? attempt.max : null)),
      text('secondTry', ({ attempt }) => (attempt.again ? words.yes : null)),
      text('confidence', ({ attempt }) => (attempt.confidence ? words.confidence[attempt.confidence] : null)),
      text('time', ({ attempt }) => momentCell(attempt.at, name)),
    ],
  }
}
