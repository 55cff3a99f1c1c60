import { readFileSync } from 'node:fs'
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttps } from 'node:https'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

/** What stands at an address. */
export interface Answer {
  body: string | Buffer
  type?: string
  /** Sends the browser there instead. */
  location?: string
  headers?: Record<string, string>
}

export interface Shops {
  http: number
  https: number
  /** Every request that arrived, as `host/path`. */
  seen: string[]
  close: () => Promise<void>
}

/**
 * Serves pages under their own host names from this machine; the browser is told to look the names up here.
 * @param answer what stands at `host` and `path`, or `null` for nothing.
 */
export async function openShops(
  answer: (host: string, path: string, query: URLSearchParams) => Answer | null,
): Promise<Shops> {
  const seen: string[] = []
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const url = new URL(request.url ?? '/', `http://${host}`)
    seen.push(`${host}${url.pathname}`)
    const found = answer(host, url.pathname, url.searchParams)
    if (!found) response.writeHead(404).end('nothing here')
    else if (found.location !== undefined) response.writeHead(302, { location: found.location }).end()
    else
      response
        .writeHead(200, { 'content-type': found.type ?? 'text/html; charset=utf-8', ...found.headers })
        .end(found.body)
  }
  const here = path.resolve('test/e2e')
  // A certificate nobody trusts, checked in so that no tool has to make one; it guards nothing.
  const pair = {
    key: readFileSync(path.join(here, 'tests-only-key.pem')),
    cert: readFileSync(path.join(here, 'tests-only-cert.pem')),
  }
  const servers = [createHttp(handle), createHttps(pair, handle)] as const
  await Promise.all(servers.map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()))))
  const [http, https] = servers.map((server) => (server.address() as AddressInfo).port) as [number, number]
  const close = async (): Promise<void> => {
    for (const server of servers) {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    }
  }
  return { http, https, seen, close }
}
