import { spawn, type ChildProcessByStdio } from 'node:child_process'
import type { Readable } from 'node:stream'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectRoot } from '../../src/config.ts'

type Settings = Readonly<Record<string, string>>
export type Ended = { readonly code: number | null; readonly said: string }
export type Program = {
  readonly pid: number
  /** Where it serves, once it says that it is ready; fails with what it said when it ends before that. */
  readonly address: Promise<string>
  readonly ended: Promise<Ended>
  readonly said: () => string
  readonly send: (signal: NodeJS.Signals) => void
  /** Resolves when the text has been said. */
  readonly says: (text: string) => Promise<void>
}

/** The built program, as somebody starts it, with only the settings given. `as` is the account's number. */
export function runKith(words: readonly string[], settings: Settings = {}, { as }: { as?: number } = {}): Program {
  return listenTo(
    spawn(process.execPath, [join(projectRoot(), 'dist', 'cli.js'), ...words], {
      env: { ...surroundings(), ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(as === undefined ? {} : { uid: as, gid: as }),
    }),
  )
}

/** As npm start runs it: by a shell that stays between, and that alone is told to stop. */
export function runThrough(line: string, settings: Settings): Program {
  const env = { ...surroundings(), npm_lifecycle_event: 'start', ...settings }
  return listenTo(
    spawn(`${line}; exit $?`, { cwd: projectRoot(), env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] }),
  )
}

function surroundings(): Settings {
  const { PATH = '', HOME = '', TZ = '' } = process.env
  return { PATH, HOME, TZ }
}

function listenTo(child: ChildProcessByStdio<null, Readable, Readable>): Program {
  let said = ''
  const heard = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      said += text.toString()
      for (const listen of heard) listen()
    })
  const ended = once(child, 'close').then(([code]): Ended => ({ code: code as number | null, said }))
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const listen = () => {
        if (said.includes(text)) resolve()
      }
      heard.add(listen)
      listen()
      void ended.then(() => reject(new Error(`It ended without saying “${text}”. It said:\n${said}`)))
    })
  const address = says('Kith is ready').then(() => /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '')
  address.catch(() => undefined)
  return { pid: child.pid ?? 0, address, ended, says, said: () => said, send: (signal) => child.kill(signal) }
}

/** What one command says before it ends by itself. */
export const whatKithSays = (words: readonly string[], settings: Settings = {}, as?: number): Promise<Ended> =>
  runKith(words, settings, as === undefined ? {} : { as }).ended
