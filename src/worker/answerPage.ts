import type { FileKeeper } from './FileKeeper'

/** What is shown where nothing else can be: in each language, since nobody knows whose reader it is. */
const notKept = (home: string): Response =>
  new Response(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Advise Bamako</title>
<body style="max-width:34rem;margin:3rem auto;padding:0 1rem;font:1.1rem/1.5 serif">
<h1>No network</h1><p>This page is not kept on this device. <a href="${home}en/">What is kept begins here</a>.</p>
<div lang="fr"><h1>Pas de réseau</h1><p>Cette page n’est pas gardée sur cet appareil. <a href="${home}fr/">Ce qui est gardé commence ici</a>.</p></div>`,
    { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } },
  )

/**
 * Answers for a page. Where its language is kept whole it comes from there, with the scripts of the same build; else from the network,
 * and without one from what is kept. Never rejects: what is nowhere is said to be.
 */
export async function answerPage(keeper: FileKeeper, request: Request, network: typeof fetch): Promise<Response> {
  const slashed = keeper.files.slashed(request.url)
  if (slashed !== null) return Response.redirect(slashed)
  const file = keeper.files.at(request.url)
  const kept = file && (await keeper.kept(file))
  if (kept && (await keeper.isWhole(file.of))) return kept
  try {
    const response = await network(request)
    if (file && response.ok && !response.redirected) await keeper.put(file, response.clone())
    return response
  } catch {
    return kept ?? notKept(keeper.files.scope)
  }
}

/** Answers for any other file: what is kept first, since its name changes with what is in it. Keeps what comes from the network. */
export async function answerFile(keeper: FileKeeper, request: Request, network: typeof fetch): Promise<Response> {
  const file = keeper.files.at(request.url)
  const kept = file && (await keeper.kept(file))
  if (kept) return kept
  const response = await network(request)
  if (file && response.ok && response.status === 200) await keeper.put(file, response.clone())
  return response
}
