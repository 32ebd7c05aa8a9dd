import type { CastId, FactId, OptionId } from '../../model/ids'
import type { Block } from '../../model/Text'
import type { FactNote } from '../../composables/useSources'
import type { OptionView } from '../../engine/SceneView'

/** An option with its words, as it lies on the desk. */
export interface DeskOption extends OptionView {
  readonly label: string
  /** Who asks for it in the scene. */
  readonly wantedBy?: CastId | undefined
  /** Their name. */
  readonly asker?: string | undefined
}

/** A fact that a memo may rest on, with the line that stands on its card. */
export interface EvidenceCard extends FactNote {
  readonly gist: string
}

/** What is asked for at once: of a memo first the advice, then its evidence; or all of it. */
export type DeskStep = 'advice' | 'evidence' | 'all'

/** What the adviser commits to. */
export interface Commitment {
  readonly option: OptionId
  readonly evidence: FactId | null
}

/** A passage, demand or line of a set piece. */
export type Piece = readonly Block[]
