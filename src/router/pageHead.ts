import type { RouteLocationNormalizedLoaded } from 'vue-router'
import type { AtlasPart } from '../model/Atlas'
import type { Catalogue } from '../model/Catalogue'
import type { Messages } from '../messages/common/en'

export interface PageHead {
  readonly title: string
  readonly description: string
}

/** Title and description of a page. The title's first words tell tabs apart. */
export function pageHead(
  route: Pick<RouteLocationNormalizedLoaded, 'name' | 'params'>,
  messages: Messages,
  catalogue: Pick<Catalogue, 'chapters'>,
): PageHead {
  const chapter = catalogue.chapters.find(({ id }) => id === route.params['chapter'])
  const named = (page: string): string => `${page} · ${messages.title}`
  switch (route.name) {
    case 'languages':
      return { title: messages.languages.title, description: messages.languages.lead }
    case 'how':
      return { title: named(messages.how.title), description: messages.how.lead }
    case 'contents':
      return { title: named(messages.contents.title), description: messages.contents.lead }
    case 'atlas':
      return { title: named(messages.atlas.title), description: messages.atlas.lead }
    case 'atlas-part': {
      const part = messages.atlas.parts[route.params['part'] as AtlasPart]
      return { title: named(`${part} · ${messages.atlas.title}`), description: messages.atlas.lead }
    }
    case 'journal':
      return { title: named(messages.journal.title), description: messages.journal.lead }
    case 'review':
    case 'progress':
      return { title: named(messages[route.name]), description: messages.home.lead }
    case 'resume':
      return { title: named(messages.resume), description: messages.journal.lead }
    case 'chapter':
      return { title: named(chapter?.title ?? ''), description: chapter?.summary ?? '' }
    case 'quiz':
      return { title: named(messages.quiz.title(chapter?.title ?? '')), description: messages.quiz.lead }
    case 'debrief':
      return { title: named(messages.debrief.title(chapter?.title ?? '')), description: messages.debrief.lead }
    case 'classroom':
      return {
        title: named(messages.pages[route.params['page'] as keyof Messages['pages']]),
        description: messages.home.lead,
      }
    case 'missing':
      return { title: named(messages.failure.missingTitle), description: messages.failure.missing }
    default:
      return { title: messages.title, description: messages.home.lead }
  }
}
