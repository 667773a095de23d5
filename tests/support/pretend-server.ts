import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

const message = (kind: string, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const length = Buffer.alloc(4)
  length.writeInt32BE(body.length + 4)
  return Buffer.concat([Buffer.from(kind), length, body])
}
const text = (words: string): Buffer => Buffer.from(`${words}\0`)
const int16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255])
const int32 = (value: number): Buffer => Buffer.concat([int16(value >> 16), int16(value & 65_535)])
const column = (name: string): Buffer =>
  Buffer.concat([text(name), int32(0), int16(0), int32(25), int16(-1 & 65_535), int32(-1), int16(0)])
const value = (words: string): Buffer => Buffer.concat([int32(words.length), Buffer.from(words)])
const ready = message('Z', Buffer.from('I'))

/** A server that lets anybody in and answers every question with one row: nobody keeps a PostgreSQL this old to hand. */
export async function pretendServer(row: Readonly<Record<string, string>>) {
  const names = Object.keys(row)
  const answer = Buffer.concat([
    message('1'),
    message('2'),
    message('T', int16(names.length), ...names.map(column)),
    message('D', int16(names.length), ...Object.values(row).map(value)),
    message('C', text('SELECT 1')),
    ready,
  ])
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', int32(0)), ready]))
      socket.on('data', (asked) => {
        if (!asked.toString('latin1').startsWith('X')) socket.write(answer)
      })
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `postgresql://kith@127.0.0.1:${port}/kith`, close: () => server.close() }
}
