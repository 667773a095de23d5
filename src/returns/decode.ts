export type Bytes = AsyncIterable<Uint8Array>

const enoughToTell = 1024
const byteOrderMarks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const everyOther = (head: Uint8Array, from: number): boolean =>
  head.length >= 4 && head[from] === 0 && head[from + 2] === 0

function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}

function declaredInXml(head: Uint8Array): string | undefined {
  const [, name] =
    /^\s*<\?xml[^>]{0,80}encoding\s*=\s*["']([\w-]{1,20})["']/.exec(Buffer.from(head).toString('latin1')) ?? []
  try {
    return name && new TextDecoder(name).encoding
  } catch {
    return undefined
  }
}

/** How the text of a file is encoded, from how it begins: councils send UTF-8, UTF-16 and Windows-1252. */
function encodingOf(head: Uint8Array): string {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, at) => head[at] === byte))
  if (marked) return marked[0]
  if (everyOther(head, 1)) return 'utf-16le'
  if (everyOther(head, 0)) return 'utf-16be'
  const declared = declaredInXml(head)
  if (declared && !declared.startsWith('utf-16')) return declared
  return isUtf8(head) ? 'utf-8' : 'windows-1252'
}

/** The text of a file, chunk by chunk, without its byte-order mark. Bytes that cannot be read become U+FFFD. */
export async function* textOf(bytes: Bytes): AsyncGenerator<string> {
  let head = Buffer.alloc(0)
  let decoder: TextDecoder | undefined
  for await (const chunk of bytes) {
    if (decoder) {
      yield decoder.decode(chunk, { stream: true })
      continue
    }
    head = Buffer.concat([head, chunk])
    if (head.length < enoughToTell) continue
    decoder = new TextDecoder(encodingOf(head))
    yield decoder.decode(head, { stream: true })
  }
  if (decoder) yield decoder.decode()
  else yield new TextDecoder(encodingOf(head)).decode(head)
}
