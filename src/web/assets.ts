import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Hono } from 'hono'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Styles, scripts and fonts, from one built folder; names have no folders but fonts/, so nothing else can be asked for. */
export function assets(folder: string, version: string): Hono {
  const app = new Hono()
  const held = new Map<string, Promise<Uint8Array<ArrayBuffer> | undefined>>()
  const read = (name: string) =>
    readFile(join(folder, name)).then(
      (bytes) => new Uint8Array(bytes),
      () => undefined,
    )
  app.get('/assets/:name{(fonts/)?[a-z0-9.-]{1,80}}', async (c) => {
    const name = c.req.param('name')
    const type = TYPES[extname(name)]
    if (!type || name.includes('..')) return c.notFound()
    const body = held.get(name) ?? read(name)
    const bytes = await body
    if (!bytes) return c.notFound()
    held.set(name, body)
    return c.body(bytes, 200, { 'content-type': type, 'cache-control': 'public, max-age=3600', etag: `"${version}"` })
  })
  return app
}
