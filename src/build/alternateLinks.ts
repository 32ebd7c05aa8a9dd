import { firstLanguage, isLanguage, type Language } from '../model/languages'

/**
 * The links that tell a search engine which address is the page’s own and where it stands in each language.
 *
 * @param path below the base, such as `/en/how/`; `/` asks for the language
 * @param address a path as it is to be written: absolute where the site’s own address is known, since search engines follow no other
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function alternateLinks(
  path: string,
  languages: readonly Language[],
  address: (path: string) => string,
): string {
  const named = path.split('/')[1]
  const rest = isLanguage(named) ? path.slice(named.length + 1) : path
  const inLanguage = (language: Language): string => `/${language}${rest}`
  const alternate = (language: string, to: string): string =>
    `<link rel="alternate" hreflang="${language}" href="${address(to)}">`
  return [
    `<link rel="canonical" href="${address(path)}">`,
    ...languages.map((language) => alternate(language, inLanguage(language))),
    alternate('x-default', rest === '/' ? '/' : inLanguage(firstLanguage)),
  ].join('')
}
