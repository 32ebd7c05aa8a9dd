import { countWords } from '../countWords'
import { error, type Diagnostic } from '../Diagnostic'
import { childNamed } from '../Draft'
import type { ProseBlock, ProseNode } from '../parseProse'
import type { Rule } from '../RuleContext'
import type { SceneSource } from '../shape'

/** Two breaths: it stands above the button that leads on. */
const mostWords = 40

/**
 * `parting-speaker`, `parting-words`: what is said to the reader at the end of a decision is said by somebody who is there, the same
 * in each language; it is one plain paragraph that cites nothing, since it is true on every path and shows no fact.
 */
export const partingSpoken: Rule = ({ draft }) =>
  draft.chapters
    .flatMap(({ episodes }) => episodes)
    .flatMap(({ scenes, prose }) =>
      scenes.data.scenes.flatMap((scene) => {
        const said = Object.values(prose).flatMap(({ nodes }) =>
          nodes.flatMap((node) => (node.id === scene.id ? (childNamed(node, 'parting') ?? []) : [])),
        )
        const [first] = said
        return said.flatMap((parting) => [
          ...speakerFaults(parting, scene, first?.label ?? ''),
          ...wordFaults(parting.blocks).map((problem) => words(parting, problem)),
        ])
      }),
    )

function speakerFaults({ label, at }: ProseNode, { cast, id }: SceneSource, first: string): Diagnostic[] {
  const fault = (problem: string, fix: string): Diagnostic[] => [error('parting-speaker', at, problem, fix)]
  if (!cast.includes(label))
    return fault(`“${label}” is not among the cast of ${id}.`, `Write ### parting: and one of ${cast.join(', ')}.`)
  return label === first
    ? []
    : fault(`Here ${label} speaks, and ${first} in another language.`, 'Let the same person speak in each.')
}

const words = ({ at }: ProseNode, problem: string): Diagnostic =>
  error('parting-words', at, problem, `One paragraph of at most ${mostWords} words that cites nothing and leads on.`)

function wordFaults(blocks: readonly ProseBlock[]): string[] {
  const [only, ...rest] = blocks
  if (only?.kind !== 'paragraph' || rest.length) return ['This is not one plain paragraph.']
  const cites = only.sentences.some((sentence) => sentence.cites.length)
  const count = only.sentences.reduce((sum, { text }) => sum + countWords(text), 0)
  return [...(cites ? ['It cites a fact.'] : []), ...(count > mostWords ? [`It has ${count} words.`] : [])]
}
