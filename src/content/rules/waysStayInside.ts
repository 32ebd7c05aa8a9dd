import { error, type Diagnostic } from '../Diagnostic'
import type { Rule } from '../RuleContext'

/** `way-outside`, `way-back`: a way leads to a later scene of its own episode, or ends it: episodes follow each other by themselves. */
export const waysStayInside: Rule = ({ draft }) =>
  draft.chapters.flatMap(({ episodes }) =>
    episodes.flatMap(({ scenes: { data, yaml } }) => {
      const order = new Map(data.scenes.map(({ id }, index) => [id, index]))
      return data.scenes.flatMap(({ id, next }, s): Diagnostic[] => {
        const targets = typeof next === 'string' ? [next] : (next ?? []).flatMap(({ to }) => to ?? [])
        return targets.flatMap((to) => {
          const at = yaml.at(['scenes', s, 'next'])
          const place = order.get(to)
          if (place === undefined)
            return [
              error(
                'way-outside',
                at,
                `From ${id} a way leads to ${to}, which is not in this file.`,
                'Lead to a scene of this file, or leave `next` out to end it.',
              ),
            ]
          return place > s
            ? []
            : [
                error(
                  'way-back',
                  at,
                  `From ${id} a way leads back to ${to}.`,
                  'Lead to a scene further down: a story that turns in a circle cannot be proven.',
                ),
              ]
        })
      })
    }),
  )
