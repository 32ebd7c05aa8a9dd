/** The parts of the class view, one on the page at a time: a projector shows one thing. */
export const sections = ['students', 'thinks', 'items', 'missed', 'advice', 'endings', 'apart'] as const
export type Section = (typeof sections)[number]

export const isSection = (value: unknown): value is Section => sections.includes(value as Section)
