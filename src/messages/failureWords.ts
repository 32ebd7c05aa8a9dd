import type { Language } from '../model/ids'

/** Said when even the interface's words did not arrive, so these two are always at hand. */
export const failureWords: Record<Language, { readonly title: string; readonly text: string; readonly again: string }> =
  {
    en: {
      title: 'This page did not arrive',
      text: 'The connection failed before its text was here. Nothing of yours is lost.',
      again: 'Try again',
    },
    fr: {
      title: 'Cette page n’est pas arrivée',
      text: 'La connexion a lâché avant que son texte soit là. Rien de ce que vous avez fait n’est perdu.',
      again: 'Réessayer',
    },
  }
