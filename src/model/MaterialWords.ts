/** Every word of the teaching materials that is not the story’s: what each language must say. */
export interface MaterialWords {
  readonly colon: string
  readonly middot: string
  readonly file: string
  readonly fileHead: string
  /** Quotation marks, with the spaces that belong inside. */
  readonly quotes: readonly [open: string, close: string]
  readonly simulated: string
  /** A voice in the midst of a sentence. */
  readonly within: (voice: string) => string
  readonly standing: string
  readonly number: (value: number) => string
  readonly percent: (value: number) => string
  readonly range: (from: number, to: number) => string
  readonly chapter: (section: string, title: string) => string
  readonly span: (from: string, to: string) => string
  readonly foot: string
  readonly untranslated: string
  readonly weights: {
    readonly memo: string
    readonly call: string
    readonly 'set-piece': string
  }
  readonly steps: {
    readonly home: (by: number) => string
    readonly abroad: (by: number) => string
    readonly standing: (by: number) => string
  }
  readonly sheets: Readonly<
    Record<
      'plan' | 'guide' | 'key' | 'paper' | 'strips' | 'notice' | 'glossary' | 'standards',
      { readonly title: string; readonly text: string }
    >
  >
  readonly notice: {
    readonly general: string
    readonly scenes: string
    readonly none: string
    readonly way: string
    readonly wayText: readonly string[]
    readonly reading: string
    readonly minutes: string
    readonly words: string
    readonly sentence: string
    readonly long: string
    readonly lix: string
    readonly lixTitle: string
    readonly lixText: string
    readonly minutesText: string
    readonly instead: string
    readonly insteadText: string
    readonly insteadAsk: string
  }
  readonly glossary: {
    readonly lead: string
    readonly term: string
    readonly meaning: string
    readonly own: string
  }
  readonly key: {
    readonly lead: (count: number, onPaper: number) => string
    readonly right: string
    readonly practice: string
    readonly rightMark: string
    readonly wrongMark: string
    readonly objective: string
    readonly facts: string
    readonly tolerance: (by: number) => string
  }
  readonly plan: {
    readonly aims: string
    readonly glance: string
    readonly minutes: string
    readonly minutesText: (range: string, spare: number) => string
    readonly onWall: string
    /** Of the whole class on the wall: how long, and what is left out where a lesson has 40 minutes. */
    readonly onWallText: (
      inAll: number,
      in40: { readonly minutes: number; readonly fits: boolean; readonly left: readonly ('quiz' | 'talk')[] },
      calls: number,
    ) => string
    readonly decisions: string
    readonly decisionsText: (weights: readonly string[]) => string
    readonly quiz: string
    readonly quizText: (asked: number, pool: number) => string
    readonly level: string
    readonly levelText: (lix: number, perSentence: string) => string
    readonly hard: string
    readonly hardNone: string
    readonly before: string
    readonly beforeText: string
    readonly beforeNothing: string
    readonly terms: string
    readonly ready: string
    readonly readyText: string
    readonly brief: string
    readonly briefRole: (date: string) => string
    readonly briefRules: readonly string[]
    readonly people: string
    readonly say: string
    readonly sayText: string
    readonly play: string
    readonly playText: string
    readonly decision: string
    readonly minute: string
    readonly ask: string
    readonly paragraphs: string
    readonly needs: (needs: number) => string
    readonly half: string
    readonly halfText: string
    readonly quizTitle: string
    readonly quizHow: (asked: number) => string
    readonly aim: string
    readonly questions: string
    readonly debrief: string
    readonly handsUp: string
    readonly handsUpThen: string
    readonly atTheTime: string
    readonly atTheTimeThen: string
    readonly again: string
    readonly againThen: string
    readonly model: string
    readonly missing: string
    readonly missingText: string
    readonly others: string
    readonly late: readonly [title: string, text: string]
    readonly fast: readonly [title: string, text: string]
    readonly absent: readonly [title: string, text: string]
    readonly noDevice: readonly [title: string, text: string]
    readonly hardTitle: string
    readonly notes: string
  }
  readonly guide: {
    readonly lead: string
    readonly rules: readonly string[]
    readonly evidence: string
    readonly tradeOff: string
    readonly advice: string
    readonly moves: string
    readonly nearest: string
    readonly bears: (cards: string) => string
    readonly cuts: (cards: string) => string
    readonly simulated: string
    readonly record: string
    readonly noResponse: string
    readonly crisisGroup: string
    readonly room: string
    readonly inRoom: string
    readonly heard: string
    readonly heardNobody: string
    readonly silent: string
    readonly ask: string
    readonly qThen: (date: string) => string
    readonly qThenEnd: string
    readonly qNoRecord: string
    readonly qCost: string
    readonly qCostMoves: string
    readonly qCostEnd: string
    readonly qModel: string
    readonly qModelEnd: string
    readonly qCards: (count: number) => string
    readonly qTrue: string
    readonly qMissing: string
    readonly whoSays: string
  }
  readonly standards: {
    readonly lead: string
    readonly here: string
    readonly counts: (count: {
      readonly decisions: number
      readonly memos: number
      readonly facts: number
      readonly views: number
      readonly judgements: number
      readonly contested: number
      readonly items: number
    }) => string
    readonly frameworks: readonly {
      readonly id: 'c3' | 'ib' | 'hggsp'
      readonly name: string
      readonly source: string
      readonly rows: readonly {
        readonly code: string
        readonly serves: string
      }[]
      readonly limit: string
    }[]
    readonly yours: string
    readonly check: string
  }
  readonly paper: {
    readonly how: string
    readonly howText: readonly string[]
    readonly howBoxes: string
    readonly howRows: string
    readonly simulated: string
    readonly previously: string
    readonly file: string
    readonly after: string
    readonly afterText: readonly string[]
    readonly facts: string
    readonly factsText: string
    readonly comesBack: string
    readonly cards: string
    readonly card: (number: number) => string
    readonly writeMemo: string
    readonly writeAdvice: string
    readonly keeps: (pieces: string) => string
    readonly ifStanding: (needs: number) => string
    readonly elseStanding: string
    readonly turnTo: string
    readonly heeded: string
    readonly aside: string
    readonly changes: string
    readonly onStrip: string
    readonly supports: (cards: string) => string
    readonly against: (cards: string) => string
    readonly beside: string
    readonly spends: string
    readonly tick: (letter: string) => string
    readonly move: (label: string, by: number) => string
    readonly end: string
    readonly ifIt: (condition: string) => string
    readonly conditions: {
      readonly ticked: (letter: string) => string
      readonly notTicked: (letter: string) => string
      readonly atLeast: (row: string, level: number) => string
      readonly below: (row: string, level: number) => string
      readonly and: string
      readonly or: string
    }
    readonly stripText: (count: number) => string
    readonly name: string
    readonly scene: string
    readonly advice: string
    readonly cardHead: string
    readonly because: string
    readonly boxes: string
    readonly questions: string
    readonly questionsText: string
    readonly number: string
  }
  readonly page: {
    readonly title: string
    readonly lead: string
    readonly forChapter: string
    readonly forFile: (title: string) => string
    readonly minutes: (range: string) => string
    readonly print: string
    readonly saveHtml: string
    readonly saveMarkdown: string
    readonly saved: string
    readonly back: string
    readonly opening: string
    readonly failed: string
    readonly again: string
    readonly unknown: string
    readonly english: string
    readonly unkept: string
    readonly toTeach: string
    /** Where the answer key does not open, and what opens it. */
    readonly keyShut: string
    readonly keyShutWhy: (file: string) => string
    readonly keyShutMake: (file: string) => string
    /** Before the files whose keys open in this browser. */
    readonly keyOpen: string
    readonly noScript: string
  }
}
