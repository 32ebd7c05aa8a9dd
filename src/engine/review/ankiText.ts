import type { AnkiNote } from './ankiNote'

/**
 * Notes as a text file that Anki imports, with the file headers of its manual (“Importing: text files”): fields parted by tabs, no
 * HTML, tags in the third column. Tabs and line breaks inside a field become spaces, blanks inside a tag `_`; a field with quotation marks is quoted as in CSV.
 */
export function ankiText(notes: readonly Pick<AnkiNote, 'front' | 'back' | 'tags'>[]): string {
  const lines = notes.map(({ front, back, tags }) =>
    [field(front), field(back), field(tags.map((tag) => tag.replace(/\s+/gu, '_')).join(' '))].join('\t'),
  )
  return ['#separator:tab', '#html:false', '#tags column:3', ...lines, ''].join('\n')
}

function field(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim()
  // A line that begins with # would be read as a comment.
  return flat.includes('"') || flat.startsWith('#') ? `"${flat.replaceAll('"', '""')}"` : flat
}
