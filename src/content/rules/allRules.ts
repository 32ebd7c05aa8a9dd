import type { Rule } from '../RuleContext'
import { avertedFactTold } from './avertedFactTold'
import { castPresent } from './castPresent'
import { chapterArgument } from './chapterArgument'
import { citationAlone } from './citationAlone'
import { conditionLooksBack } from './conditionLooksBack'
import { contestedFactAnswered } from './contestedFactAnswered'
import { dateWithItsFact } from './dateWithItsFact'
import { decisionWeights } from './decisionWeights'
import { drawingNamed } from './drawingNamed'
import { drawnPresent } from './drawnPresent'
import { duplicateId } from './duplicateId'
import { endingsTold } from './endingsTold'
import { effectBasis } from './effectBasis'
import { figureNotInFact } from './figureNotInFact'
import { glossaryUnused } from './glossaryUnused'
import { hardSceneCites } from './hardSceneCites'
import { itemByType } from './itemByType'
import { itemComplete } from './itemComplete'
import { itemCues } from './itemCues'
import { itemWriting } from './itemWriting'
import { languagesAgree } from './languagesAgree'
import { moodTold } from './moodTold'
import { motifBudget } from './motifBudget'
import { nameUnexplained } from './nameUnexplained'
import { oneStatusPerSentence } from './oneStatusPerSentence'
import { optionLeadsOn } from './optionLeadsOn'
import { optionShort } from './optionShort'
import { outcomePicture } from './outcomePicture'
import { partingSpoken } from './partingSpoken'
import { plainStrings } from './plainStrings'
import { proseForEveryScene } from './proseForEveryScene'
import { proseLength } from './proseLength'
import { sceneDate } from './sceneDate'
import { slipLength } from './slipLength'
import { toldEarly } from './toldEarly'
import { uncitedFigure } from './uncitedFigure'
import { uncitedPerson } from './uncitedPerson'
import { unshownProse } from './unshownProse'
import { unknownId } from './unknownId'
import { unknownName } from './unknownName'
import { voiceMatchesKind } from './voiceMatchesKind'
import { wantedTold } from './wantedTold'
import { waysStayInside } from './waysStayInside'

/** Every authoring rule, by the name of its file. The tests hold one sample that passes and one that fails for each. */
export const allRules = {
  avertedFactTold,
  castPresent,
  chapterArgument,
  citationAlone,
  conditionLooksBack,
  contestedFactAnswered,
  dateWithItsFact,
  decisionWeights,
  drawingNamed,
  drawnPresent,
  duplicateId,
  effectBasis,
  endingsTold,
  figureNotInFact,
  glossaryUnused,
  hardSceneCites,
  itemByType,
  itemComplete,
  itemCues,
  itemWriting,
  languagesAgree,
  moodTold,
  motifBudget,
  nameUnexplained,
  oneStatusPerSentence,
  optionLeadsOn,
  optionShort,
  outcomePicture,
  partingSpoken,
  plainStrings,
  proseForEveryScene,
  proseLength,
  sceneDate,
  slipLength,
  toldEarly,
  uncitedFigure,
  uncitedPerson,
  unknownId,
  unknownName,
  unshownProse,
  voiceMatchesKind,
  wantedTold,
  waysStayInside,
} as const satisfies Record<string, Rule>
