import type { Language } from '../model/ids'

/** What an option says by its form, whatever it says: none of it may tell the key from the distractors. */
export interface Cues {
  /** In characters. */
  readonly length: number
  /** Words that hold back: *may*, *partly*, *some*. */
  readonly hedges: number
  /** Words without exception: *all*, *never*, *only*. */
  readonly absolutes: number
  /** Reasons that an option carries with it: *because*, *so that*. */
  readonly riders: number
  /** Holders named inside an option: *says Crisis Group*, *in their view*. */
  readonly attributions: number
}

const words = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${alternatives.join('|')})(?![\\p{L}])`, 'giu')

const lexicons: Readonly<Record<Language, Readonly<Record<Exclude<keyof Cues, 'length'>, RegExp>>>> = {
  en: {
    hedges: words(
      'may',
      'might',
      'could',
      'can',
      'perhaps',
      'partly',
      'in part',
      'some',
      'several',
      'often',
      'sometimes',
      'likely',
      'unlikely',
      'probably',
      'possibly',
      'almost',
      'about',
      'mainly',
      'mostly',
      'largely',
      'rather',
      'seems?',
      'appears?',
      'hardly',
      'so far',
      'at least',
      'not certain',
      'uncertain',
      'doubtful',
      'tends?',
    ),
    absolutes: words(
      'all',
      'always',
      'never',
      'only',
      'every',
      'everybody',
      'everything',
      'nobody',
      'nothing',
      'none',
      'no',
      'any',
      'alone',
      'wholly',
      'entirely',
      'completely',
      'fully',
      'at once',
      'whole',
      'must',
      'cannot',
      'without exception',
      'for good',
    ),
    riders: words(
      'because',
      'so that',
      'since',
      'in order to',
      'as a result',
      'therefore',
      'thanks to',
      'which is why',
      'so as to',
    ),
    attributions: words(
      'says?',
      'said',
      'according to',
      'in .{2,30} view',
      'finds?',
      'judges?',
      'holds?',
      'believes?',
      'thinks?',
      'reports?',
      'reported',
      'claims?',
      'claimed',
      'estimates?',
      'accuses?',
      'argues?',
      'warns?',
      'sees?',
    ),
  },
  fr: {
    hedges: words(
      'peut',
      'peuvent',
      'pourrai(?:t|ent)',
      'peut-être',
      'en partie',
      'quelques',
      'certain(?:e|s|es)?',
      'plusieurs',
      'souvent',
      'parfois',
      'probable(?:ment)?',
      'sans doute',
      'presque',
      'environ',
      'surtout',
      'plutôt',
      'semble(?:nt)?',
      'guère',
      'pour l’heure',
      'jusqu’ici',
      'au moins',
      'incertaine?s?',
    ),
    absolutes: words(
      'tout(?:e|es)?',
      'tous',
      'toujours',
      'jamais',
      'seul(?:e|s|es|ement)?',
      'chaque',
      'personne',
      'rien',
      'aucune?',
      'entièrement',
      'totalement',
      'complètement',
      'aussitôt',
      'doi(?:t|vent)',
      'sans exception',
      'pour de bon',
    ),
    riders: words(
      'parce qu’?e?',
      'pour qu’?e?',
      'puisqu’?e?',
      'afin d’?e?',
      'afin qu’?e?',
      'car',
      'si bien qu’?e?',
      'grâce à',
    ),
    attributions: words(
      'selon',
      'd’après',
      'di(?:t|sent)',
      'affirme(?:nt)?',
      'juge(?:nt)?',
      'estime(?:nt)?',
      'croi(?:t|ent)',
      'pense(?:nt)?',
      'accuse(?:nt)?',
      'avertit',
      'voi(?:t|ent)',
      'rapporte(?:nt)?',
    ),
  },
}

/** The cues of one option's text. `cuesOf('They may leave, because …', 'en')` → one hedge, one rider. */
export function cuesOf(text: string, language: Language): Cues {
  const count = (cue: Exclude<keyof Cues, 'length'>): number => [...text.matchAll(lexicons[language][cue])].length
  return {
    length: text.length,
    hedges: count('hedges'),
    absolutes: count('absolutes'),
    riders: count('riders'),
    attributions: count('attributions'),
  }
}
