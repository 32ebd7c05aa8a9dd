import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import { policyHeaders } from '../../src/build/contentPolicy'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** A host as schools have them: a folder of files, given out below a path, with the headers of `docs/hosts`, and no knowledge of the application. */
export interface StaticHost {
  /** Address of the site, with a slash at its end. */
  readonly site: string
  /** Gives out, from now on, a worker of another build. */
  renew(): void
  /** Whether it sends on to the address with a slash, as nearly all hosts do, or gives the page out without one. */
  slashes: boolean
  /** Nothing answers any more. */
  stop(): Promise<void>
}

/** Serves a built site below `path`, which begins and ends with a slash. */
export async function staticHost(out: string, path: string): Promise<StaticHost> {
  const root = resolve(out)
  const host = { slashes: true, renewed: false }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = join(root, pathname.startsWith(path) ? pathname.slice(path.length) : 'none')
    const folder = existsSync(file) && statSync(file).isDirectory()
    if (folder && !pathname.endsWith('/') && host.slashes)
      return void response.writeHead(301, { location: `${pathname}/` }).end()
    const found = folder ? join(file, 'index.html') : file
    if (!file.startsWith(root) || !existsSync(found)) return send(response, join(root, '404.html'), 404, host.renewed)
    send(response, found, 200, host.renewed)
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const { port } = server.address() as AddressInfo
  return Object.assign(host, {
    site: `http://localhost:${port}${path}`,
    renew: () => void (host.renewed = true),
    stop: () => stop(server),
  })
}

function send(response: ServerResponse, file: string, status: number, renewed: boolean): void {
  const body = readFileSync(file)
  const headers = { ...policyHeaders, 'content-type': types[extname(file)] ?? 'application/octet-stream' }
  const other = renewed && file.endsWith('sw.js')
  response.writeHead(status, headers).end(other ? body.toString().replace(/"version":"/u, '$&next-') : body)
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((done) => server.close(() => done()))
}
