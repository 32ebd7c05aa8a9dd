import { predict } from '../../src/engine/predict'
import { describe, expect, it } from 'vitest'
import { gradebook } from '../../src/classroom/gradebook'
import type { Received } from '../../src/classroom/Received'
import { factsOfPart, ownFacts } from '../../src/classroom/ownFacts'
import { usualSorting } from '../../src/classroom/sortHandIns'
import { aChapter, aScene, aStory, anEpisode, anItem, expectOk } from '../support/buildStory'
import { anAssignment, classHandedIn, handedIn, received, smallStory } from '../support/scriptedClass'

const book = gradebook(smallStory, anAssignment(), classHandedIn())
const student = (name: string) => book.students.find(({ names }) => names[0].trim() === name)!
const item = (id: string) => book.items.find((one) => one.item === id)!
const decision = (scene: string) => book.decisions.find((one) => one.scene === scene)!

describe('who handed in', () => {
  it('counts each student once, the latest hand-in of two', () => {
    expect(book.students.map(({ names, others }) => [names[0], others.length])).toEqual([
      ['Awa', 0],
      [' bintou ', 1],
      ['Cheick', 1],
      ['Djénéba', 0],
      ['Élise', 0],
      ['Fanta', 0],
      ['Garba', 0],
      ['Hawa', 0],
      ['Issa', 0],
      ['Jalia', 0],
    ])
    expect(book.foreign.map(({ handIn }) => handIn.names[0])).toEqual(['Kadi'])
  })

  it('numbers them so that the number tells neither who came first nor whose name comes first', () => {
    const numbers = book.students.map(({ number }) => number)
    expect([...numbers].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(numbers).not.toEqual([...numbers].sort((a, b) => a - b))
    const numbered = (came: readonly Received[]) =>
      Object.fromEntries(
        gradebook(smallStory, anAssignment(), came).students.map(({ names, number }) => [names[0], number]),
      )
    const came = book.students.map(({ counted }) => counted)
    expect(numbered([...came].reverse())).toEqual(numbered(came))
  })

  it('lets an earlier hand-in be chosen', () => {
    const key = student('bintou').key
    const other = gradebook(smallStory, anAssignment(), classHandedIn(), { ...usualSorting, chosen: { [key]: '2' } })
    const bintou = other.students.find((one) => one.key === key)!
    expect([bintou.names[0], bintou.others[0]?.id, bintou.report.steps.length]).toEqual(['Bintou', '3', 1])
  })

  it('knows the same hand-in again, and keeps the one with the learner’s words', () => {
    const script = { name: 'Awa', moves: [{ option: 'write', evidence: 'pro' }] }
    const twice = received([handedIn(smallStory, script), handedIn(smallStory, { ...script, memo: 'Because.' })])
    const { students, duplicates } = gradebook(smallStory, anAssignment(), twice)
    expect(students.map(({ counted }) => counted.id)).toEqual(['2'])
    expect(duplicates.map(({ again, of }) => [again.id, of.id])).toEqual([['1', '2']])
  })

  it('keeps one run under two names in two rows, and says so', () => {
    const script = { name: 'Awa', moves: [{ option: 'write', evidence: 'pro' }], run: 'r' }
    const two = received([handedIn(smallStory, script), handedIn(smallStory, { ...script, name: 'Ami', at: 2000 })])
    const { students } = gradebook(smallStory, anAssignment(), two)
    expect(students.map(({ names, sameRun, sameName }) => [names[0], sameRun, sameName])).toEqual([
      ['Awa', ['2'], []],
      ['Ami', ['1'], []],
    ])
  })
})

describe('what each did', () => {
  it('counts what is done of what was asked: two files and one quiz of three items', () => {
    const done = ({ report: { completion } }: (typeof book.students)[number]) => [
      completion.finished,
      completion.answered,
      completion.share,
      completion.complete,
    ]
    expect(done(student('Awa'))).toEqual([2, 3, 1, true])
    expect(done(student('Djénéba'))).toEqual([2, 2, 2 / 3, false])
    expect(done(student('Fanta'))).toEqual([1, 1, 1 / 3, false])
    expect(done(student('Issa'))).toEqual([0, 0, 0, false])
  })

  it('gives half for the second try, and nothing for a page never opened', () => {
    expect(student('Awa').report.points).toEqual([{ chapter: 'coup', points: 3, answered: 3, asked: 3 }])
    // One: wrong, then right at the second try. Many: as much chosen wrongly as rightly.
    expect(student('bintou').report.points[0]).toMatchObject({ points: 0.5 + 0 + 0, asked: 3 })
    expect(student('Issa').report.points[0]).toMatchObject({ points: 0, asked: 3, answered: 0 })
  })

  it('follows the path with its memos, and only through the files that were asked', () => {
    expect(student('Jalia').report.steps.map(({ scene, option }) => `${scene} ${option}`)).toEqual([
      'morning write',
      'budget army',
    ])
    expect(student('Garba').report.steps[0]).toMatchObject({ judgement: 'beside', heeded: false })
  })

  it('says what replay caught: advice in a scene that was never reached', () => {
    const forged = handedIn(smallStory, { name: 'Awa', moves: [] })
    const log = [{ kind: 'advise', scene: 'last-call', option: 'yes', evidence: null, at: 1 }] as const
    const made = received([{ ...forged, run: { ...forged.run, log, story: '0' } }])
    const [awa] = gradebook(smallStory, anAssignment(), made).students
    expect(awa?.report.caught.map(({ why, index }) => [why.kind, index])).toEqual([['other-scene', 0]])
    expect(awa?.report.otherStory).toBe(true)
  })

  it('puts together what was played in stretches', () => {
    const first = handedIn(smallStory, { name: 'Awa', moves: [{ option: 'write', evidence: 'pro' }, 'go', 'go', 'go'] })
    const log = [
      { kind: 'advise', scene: 'last-call', option: 'yes', evidence: null, at: 1 },
      { kind: 'go', at: 2 },
      { kind: 'go', at: 3 },
    ] as const
    const more = [{ ...first.run, id: 'more', entry: 'last', log }]
    const assignment = anAssignment({ episodes: ['paris', 'last'] })
    const [awa] = gradebook(smallStory, assignment, received([{ ...first, more }])).students
    expect(awa?.report.steps.map(({ scene }) => scene)).toEqual(['morning', 'last-call'])
    expect(awa?.report.completion.finished).toBe(2)
  })
})

describe('the class', () => {
  it('tells how easy each item was, from first answers alone', () => {
    // One: right for Awa, Cheick, Élise, Fanta, Jalia; wrong for Bintou, Djénéba, Garba.
    expect(item('one')).toMatchObject({ answered: 8, facility: 5 / 8, sureAndWrong: 1, discrimination: null })
    // Many: 1 for Awa, Cheick, Garba, Jalia; 1/2 for Djénéba, who took one of two; nothing for Bintou and for Élise, who took all.
    expect(item('many').facility).toBeCloseTo((4 + 0 + 0.5 + 0) / 7, 12)
    expect(item('budget-item')).toMatchObject({ answered: 6, facility: 4 / 6 })
  })

  it('counts what was chosen, with what nobody chose', () => {
    const counts = (id: string) => item(id).distribution.map(({ chosen, count, key }) => [chosen, count, key])
    expect(counts('one')).toEqual([
      ['a', 5, true],
      ['b', 2, false],
      ['c', 1, false],
    ])
    expect(counts('many')).toEqual([
      ['a', 7, true],
      ['b', 5, true],
      ['c', 2, false],
      ['d', 1, false],
    ])
  })

  it('tells how the class advised beside the record', () => {
    const { advised, record, options, judged } = decision('morning')
    expect([advised, record]).toEqual([9, 'turn'])
    expect(options).toEqual([
      { option: 'write', count: 4, aside: 0, predicted: 0, record: false },
      { option: 'refuse', count: 1, aside: 1, predicted: 0, record: false },
      { option: 'turn', count: 2, aside: 0, predicted: 0, record: true },
      { option: 'wait', count: 2, aside: 0, predicted: 0, record: false },
    ])
    expect(judged).toEqual({ supports: 5, beside: 4, against: 0 })
  })

  it('tells how many had predicted what was really done', () => {
    const sent = handedIn(smallStory, { name: 'Awa', moves: [{ option: 'wait', evidence: 'pro' }] })
    const guesses = ['turn', 'wait', null].map((option, index) => {
      const run = { ...sent.run, id: `run-${index}` }
      return {
        ...sent,
        names: [`Pupil ${index}`] as const,
        run: expectOk(predict(smallStory, run, { scene: 'morning', option, at: 5 })),
      }
    })
    const { decisions } = gradebook(smallStory, anAssignment(), received([sent, ...guesses]))
    expect(decisions[0]).toMatchObject({ advised: 4, predicted: 3, foretold: 1 })
    expect(decisions[0]?.options.map(({ option, predicted }) => [option, predicted])).toEqual([
      ['write', 0],
      ['refuse', 0],
      ['turn', 1],
      ['wait', 1],
    ])
  })

  it('follows the flow of paths within a file, and the endings reached', () => {
    const episode = anEpisode('both', [
      aScene('morning', {
        decision: smallStory.chapters[0]!.episodes[0]!.scenes[0]!.decision!,
        next: [{ when: { kind: 'always' }, to: 'budget' }],
      }),
      smallStory.chapters[0]!.episodes[1]!.scenes[0]!,
    ])
    const endings = [{ id: 'quiet', when: { kind: 'always' }, announced: [] }] as const
    const story = aStory([aChapter('only', [episode])], { endings })
    const moves = (option: string, evidence: string, then: string) => [
      { option, evidence },
      'go' as const,
      { option: then },
      'go' as const,
      'go' as const,
    ]
    const made = gradebook(
      story,
      anAssignment({ episodes: ['both'] }),
      received([
        handedIn(story, { name: 'A', moves: moves('write', 'pro', 'army') }),
        handedIn(story, { name: 'B', moves: moves('write', 'pro', 'army') }),
        handedIn(story, { name: 'C', moves: moves('wait', 'pro', 'army').slice(0, 3) }),
      ]),
    )
    const flow = made.flows['both']!.map(({ from, to, count }) => [from.option, to.option, count])
    expect(flow).toEqual([
      ['write', 'army', 2],
      ['wait', 'army', 1],
    ])
    expect(made.endings).toEqual([{ ending: 'quiet', count: 2 }])
  })

  it('finds the facts missed most, with the scene that teaches them', () => {
    const items = [
      anItem('x', { facts: ['coup', 'exit'], scene: 'morning' }),
      anItem('y', { facts: ['exit'], scene: 'evening' }),
      anItem('z', { facts: ['calm'], scene: 'evening' }),
    ]
    const story = aStory([aChapter('only', [anEpisode('whole', [aScene('morning')], items)])])
    const said = (x: string, y: string) =>
      [
        ['x', [x]],
        ['y', [y]],
        ['z', ['a']],
      ] as const
    const { missed } = gradebook(
      story,
      anAssignment({ episodes: ['whole'] }),
      received([
        handedIn(story, { name: 'A', moves: [], said: said('a', 'b') }),
        handedIn(story, { name: 'B', moves: [], said: said('c', 'b') }),
      ]),
    )
    expect(missed.map(({ fact, scene, answers, missed: lost }) => [fact, scene, answers, lost])).toEqual([
      ['exit', 'morning', 4, 3],
      ['coup', 'morning', 2, 1],
    ])
  })

  it('counts a lost part against its own fact, and not against the others of its question', () => {
    const { objective, scene, hash } = anItem('x')
    const facts = ['coup', 'exit', 'calm']
    const parts = { premises: ['p', 'q'], targets: ['s', 't'], key: ['p.s', 'q.t'] }
    const item = { id: 'x', type: 'match', objective, scene, hash, facts, ...parts } as const
    const story = aStory([aChapter('only', [anEpisode('whole', [aScene('morning')], [item])])])
    const own = (_: unknown, part: string) => (part === 'p' ? ['coup'] : ['exit'])
    const came = received([handedIn(story, { name: 'A', moves: [], said: [['x', ['p.s']]] })])
    const { missed } = gradebook(story, anAssignment({ episodes: ['whole'] }), came, usualSorting, own)
    expect(missed.map(({ fact, missed: lost }) => [fact, lost])).toEqual([['exit', 1]])
    const told = [
      { id: 'aid', text: 'France suspended its development aid in November 2022.' },
      { id: 'banks', text: 'The World Bank paused its payments.' },
    ]
    expect(ownFacts('France: in November 2022 it suspends its aid', told)).toEqual(['aid'])
    expect(ownFacts('The banks paused payments', told)).toEqual(['banks'])
    expect(ownFacts('', told)).toEqual(['aid', 'banks'])
    // What the item says of its part goes before any guess.
    const part = { text: 'France: in November 2022 it suspends its aid', feedback: '' }
    const asked = { ...smallStory.chapters[0]!.episodes[0]!.items[0]!, facts: ['aid', 'banks'] }
    const factText = (id: string): string => told.find((one) => one.id === id)!.text
    const of = (facts?: string[]) =>
      factsOfPart(asked, 'x', { stem: '', options: { x: { ...part, ...(facts && { facts }) } } }, factText)
    expect([of(), of(['banks'])]).toEqual([['aid'], ['banks']])
  })

  it('tells discrimination from twenty answers up', () => {
    const items = ['x', 'y', 'z'].map((id) => anItem(id))
    const story = aStory([aChapter('only', [anEpisode('whole', [aScene('morning')], items)])])
    const asked = anAssignment({ episodes: ['whole'] })
    // The first half gets x and y right, the others neither; z is right by turns.
    const handIns = Array.from({ length: 20 }, (_, index) => {
      const good = index < 10 ? 'a' : 'b'
      return handedIn(story, {
        name: `S${index}`,
        moves: [],
        said: [
          ['x', [good]],
          ['y', [good]],
          ['z', [index % 2 ? 'a' : 'b']],
        ],
      })
    })
    const found = (count: number) =>
      gradebook(story, asked, received(handIns.slice(0, count))).items.map(({ discrimination }) => discrimination)
    expect(found(19)).toEqual([null, null, null])
    const [x, y, z] = found(20)
    // Rest of x: (y + z) / 2, with y and x alike and z independent: r = 1 / √2.
    expect(x).toBeCloseTo(Math.SQRT1_2, 12)
    expect(y).toBeCloseTo(Math.SQRT1_2, 12)
    expect(z).toBeCloseTo(0, 12)
  })
})
