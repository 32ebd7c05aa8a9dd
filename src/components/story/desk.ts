import type { CastId, FactId, OptionId } from '../../model/ids'
import type { Block } from '../../model/Text'
import type { OptionView } from '../../engine/SceneView'

/** An option with its words, as it lies on the desk. */
export interface DeskOption extends OptionView {
  readonly label: string
  /** Who asks for it in the scene. */
  readonly wantedBy?: CastId | undefined
}

/** What the adviser commits to. */
export interface Commitment {
  readonly option: OptionId
  readonly evidence: FactId | null
}

/** A passage, demand or line of a set piece. */
export type Piece = readonly Block[]
