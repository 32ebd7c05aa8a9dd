import type { Rule } from '../RuleContext'
import { avertedFactTold } from './avertedFactTold'
import { citationAlone } from './citationAlone'
import { conditionLooksBack } from './conditionLooksBack'
import { contestedFactAnswered } from './contestedFactAnswered'
import { dateWithItsFact } from './dateWithItsFact'
import { decisionWeights } from './decisionWeights'
import { duplicateId } from './duplicateId'
import { endingsTold } from './endingsTold'
import { effectBasis } from './effectBasis'
import { figureNotInFact } from './figureNotInFact'
import { hardSceneCites } from './hardSceneCites'
import { itemByType } from './itemByType'
import { itemComplete } from './itemComplete'
import { itemCues } from './itemCues'
import { itemWriting } from './itemWriting'
import { languagesAgree } from './languagesAgree'
import { oneStatusPerSentence } from './oneStatusPerSentence'
import { optionLeadsOn } from './optionLeadsOn'
import { proseForEveryScene } from './proseForEveryScene'
import { proseLength } from './proseLength'
import { sceneDate } from './sceneDate'
import { uncitedFigure } from './uncitedFigure'
import { uncitedPerson } from './uncitedPerson'
import { unknownId } from './unknownId'
import { unknownName } from './unknownName'
import { voiceMatchesKind } from './voiceMatchesKind'
import { waysStayInside } from './waysStayInside'

/** Every authoring rule, by the name of its file. The tests hold one sample that passes and one that fails for each. */
export const allRules = {
  avertedFactTold,
  citationAlone,
  conditionLooksBack,
  contestedFactAnswered,
  dateWithItsFact,
  decisionWeights,
  duplicateId,
  effectBasis,
  endingsTold,
  figureNotInFact,
  hardSceneCites,
  itemByType,
  itemComplete,
  itemCues,
  itemWriting,
  languagesAgree,
  oneStatusPerSentence,
  optionLeadsOn,
  proseForEveryScene,
  proseLength,
  sceneDate,
  uncitedFigure,
  uncitedPerson,
  unknownId,
  unknownName,
  voiceMatchesKind,
  waysStayInside,
} as const satisfies Record<string, Rule>
