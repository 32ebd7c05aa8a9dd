import { statusOf } from '../../model/Fact'
import { error } from '../Diagnostic'
import type { Rule } from '../RuleContext'

/** `mixed-status`: facts cited together in one sentence have one status, so that every sentence says where it stands. */
export const oneStatusPerSentence: Rule = ({ told, facts }) =>
  told.flatMap(({ sentence }) => {
    const statuses = new Set(sentence.cites.flatMap(({ id }) => facts.get(id)?.fact.kind ?? []).map(statusOf))
    return statuses.size > 1
      ? [
          error(
            'mixed-status',
            sentence.at,
            `This sentence rests on facts of several statuses (${[...statuses].join(', ')}).`,
            'Split it: one sentence for each status.',
          ),
        ]
      : []
  })
