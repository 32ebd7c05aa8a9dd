const times = (count: number): string => (count === 1 ? '1 decision' : `${count} decisions`)

/** The double line in English. */
export const words = {
  title: 'The double line',
  lead: 'Two lines: what really happened, and what you advised; they part where your advice was followed and the authorities did otherwise, and meet again at the next scene.',
  happened: 'What happened',
  advised: 'What you advised',
  youAdvised: 'You advised',
  simulated: 'simulated',
  file: (title: string): string => `File: ${title}`,
  stepsBack: 'The calendar steps back.',
  where: (paragraphs: readonly string[]): string => `Briefing, ${paragraphs.join(', ')}`,
  apart: 'Heeded; the authorities did otherwise. The lines part.',
  same: 'Heeded, and nearest to what the authorities did. The lines run together.',
  aside: 'Set aside, and kept on file. The lines run together.',
  alone: 'Heeded; the record names no course to set beside it. Your line goes alone.',
  asideAlone: 'Set aside, and kept on file. The record names no course to set beside it.',
  meets: 'The lines meet',
  meetsScene: (title: string): string => `where “${title}” opens on the record.`,
  meetsFile: 'where the next file opens on the record.',
  meetsFact: 'where the record catches up:',
  ahead: 'You have not gone on from here: the lines are still apart.',
  end: 'The briefing ends on 9 February 2023. After that day the lines need not meet.',
  avertedThis: 'What the authorities did does not come about on yours.',
  averted: 'On record, and not on your line from here on:',
  parted: (parted: number, all: number): string => `Parted from the record at ${parted} of ${times(all)}`,
  unreported: (count: number): string => `at ${count} the record names no course`,
  none: 'No decision yet',
}

/** What each language must say of the double line. */
export type LineWords = typeof words
