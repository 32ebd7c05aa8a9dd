/** Words as HTML and XML hold them between tags; in an attribute its quotation marks are to be written as entities too. */
export const escapeMarkup = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
