import type { SingleFile } from '../model/SingleFile'

/** The copies in one file that the site offers; none where it has none, or they cannot be asked for. Never rejects. */
export async function singleFiles(site: string): Promise<readonly SingleFile[]> {
  try {
    const answer = await fetch(new URL('single.json', site))
    return answer.ok ? ((await answer.json()) as readonly SingleFile[]) : []
  } catch {
    return []
  }
}
