import { sampleFiles } from './sampleStory'

/** Scenes of the sample's one episode. */
const inEpisode = 3
const inChapter = 6
const from = 'chapters/1-one'

/**
 * The files of a story of about so many scenes that breaks no rule: the sample's episode again and again, six to a chapter, each
 * with scenes, items and flags of its own, over facts that do not grow.
 */
export function syntheticFiles(scenes: number): Map<string, string> {
  const episodes = Array.from({ length: Math.ceil(scenes / inEpisode) }, (_, at) => at)
  const chapters = Array.from({ length: Math.ceil(episodes.length / inChapter) }, (_, at) => at)
  const last = episodes.length - 1
  const files = new Map(Object.entries(sampleFiles).filter(([path]) => !path.startsWith('chapters/')))
  const ids = chapters.map((at) => `c${at}`)
  files.set(
    'story.yaml',
    sampleOf('story.yaml')
      .replace('chapters: [1-one]', `chapters: [${ids.join(', ')}]`)
      .replaceAll('announced: [noon, night]', `announced: [noon-${last}, night-${last}]`)
      .replaceAll('wrote', `wrote-${last}`),
  )
  for (const chapter of chapters) {
    const own = episodes.filter((at) => Math.floor(at / inChapter) === chapter)
    const meta = sampleOf(`${from}/chapter.yaml`).replace('1-one', `c${chapter}`)
    files.set(`chapters/c${chapter}/chapter.yaml`, meta.replace('[first]', `[${own.map((at) => `e${at}`).join(', ')}]`))
    for (const file of ['en.md', 'fr.md']) files.set(`chapters/c${chapter}/${file}`, sampleOf(`${from}/${file}`))
    for (const at of own)
      for (const file of ['scenes.yaml', 'quiz.yaml', 'en.md', 'fr.md'])
        files.set(`chapters/c${chapter}/e${at}/${file}`, numbered(sampleOf(`${from}/first/${file}`), at))
  }
  return files
}

const sampleOf = (path: string): string => sampleFiles[path] ?? ''

/** A file of the sample's episode as that of another, whose scenes, item and flag bear its number. */
const numbered = (text: string, at: number): string =>
  text
    // Of its items one without options: whole classes of them are judged together, and would all be alike.
    .replace(/ {2}- id: how-many\n[^]*?(?= {2}- id: how-many-typed)/u, '')
    .replace(/ {2}- id: fill-in[^]*/u, '')
    .replace(/^id: first/u, `id: e${at}`)
    .replace(/\b(wrote|morning|noon|night|how-many-typed|count)\b(?=[:\n ,\]]|$)/gu, `$1-${at}`)
    .replace('          averts: [envoy-out]\n', '')
    .replace(/::: when not averted[^]*?:::\n/u, '')
    .replace('The lamp is out', 'The room is dark')
    .replace('La lampe est éteinte', 'La salle est sombre')
    .replace('The lamp', 'The room')
    .replace('La lampe', 'La salle')
