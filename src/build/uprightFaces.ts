/** Whether a built file is one of the two upright faces that every page is set in; the italic comes with the first word that leans. */
export const isUprightFace = (file: string): boolean =>
  /(^|\/)(archivo|source-serif-4)-(?!italic)[\w-]{8}\.woff2$/u.test(file)
