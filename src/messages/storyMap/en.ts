/** The map of the story, in English. */
export const words = {
  lead: 'For teachers and authors: every file, scene and decision, where they lead, and what comes back later. It tells how the story ends.',
  wholeTitle: 'The whole',
  whole:
    'The files in the order of the chapters, then the endings. A dashed line means that advice given in one file comes back in another; the stronger, the more often.',
  chapter:
    'Circles are options, with the letters that sheets and class mode give them; a run mixes them. A filled circle comes back later. Dashed lines lead to where, within the chapter; the table says it for all.',
  figure: (title: string): string => `Map of “${title}”; the table says the same in words`,
  simulated: 'simulated',
  scene: 'Scene',
  decision: 'Decision',
  options: 'Options, and where they come back',
  next: 'Leads on to',
  weights: { memo: 'Memo', call: 'Call', 'set-piece': 'Paper on the desk' },
  none: 'none',
  record: 'nearest to what happened',
  needs: (standing: number): string => `needs a trust of ${standing}`,
  back: 'comes back in:',
  or: 'or',
  end: 'end of the file',
  endingsTitle: 'Endings',
  endings:
    'The first whose condition holds is the one that is told. Some read only how far partners have drifted: no single decision leads there.',
  ending: 'Ending',
  announced: 'Announced in',
  from: 'Decisions that it reads',
  state: 'where things stand',
  toMaterials: 'Teaching materials',
}

export type StoryMapWords = typeof words
