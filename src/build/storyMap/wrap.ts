/** Words in lines of at most `most` characters, where they can be; a word that is longer has a line of its own. */
export function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/[ \t\n]+/u)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
