import type { Language } from '../../model/languages'

/** What the title page alone says, in English. */
export const words = {
  kicker: 'An interactive story, from real events',
  partly: (language: Language, chapters: readonly string[]): string =>
    `Told in ${language === 'fr' ? 'French' : 'English'} for now: ${chapters.join(', ')}.`,
  terms: 'Free, no account. Ten to thirteen minutes a file. From fifteen up.',
  method: {
    title: 'How it goes',
    text: 'You read a scene and give your advice. You see what comes of it in the story, and then what really happened. A small sign marks what is real; tap it to see the source.',
  },
  aboutTitle: 'Where it comes from',
  about:
    'One source: International Crisis Group’s briefing “Mali: Avoiding the Trap of Isolation”, published on 9 February 2023. The story stops on that day. The people who speak to you are invented; the facts they lean on are not.',
  content: 'It tells of a war. Killings of civilians are mentioned, never shown.',
}

export type TitlePageWords = typeof words
