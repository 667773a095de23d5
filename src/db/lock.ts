import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { open, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

type Holder = { readonly token: string; readonly pid: number; readonly began: string; readonly machine: string }

const BEAT = 5_000
/** A lock from another machine that nobody has touched for this long (ms) is nobody's: its process cannot be asked for. */
const SILENCE = 30_000
/** Another process may be between making its lock and writing in it (ms). */
const A_MOMENT = 1_000

/**
 * Holds `folder` for this process, because the embedded store takes one process only. A lock left by a process that
 * was killed is taken over. Gives back what lets it go.
 */
export async function holdLock(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'lock')
  const mine: Holder = { token: randomUUID(), pid: process.pid, began: beganAt(process.pid), machine: hostname() }
  while (!(await written(file, mine))) {
    const holder = await holderOf(file)
    if (await isHeld(file, holder))
      throw new Error(
        `The store in ${folder} is in use by another Kith${holder ? ` (process ${holder.pid})` : ''}. Stop that one, or set KITH_DATA to another folder.`,
      )
    await clearAway(file, holder, mine)
  }
  const beat = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => undefined), BEAT)
  beat.unref()
  return async () => {
    clearInterval(beat)
    if ((await holderOf(file))?.token === mine.token) await rm(file, { force: true })
  }
}

async function written(file: string, holder: Holder): Promise<boolean> {
  try {
    const handle = await open(file, 'wx')
    await handle.writeFile(JSON.stringify(holder))
    await handle.close()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

async function holderOf(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

async function isHeld(file: string, holder: Holder | undefined): Promise<boolean> {
  if (holder?.machine === hostname()) return isRunning(holder)
  const touched = await stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
  return Date.now() - touched < (holder ? SILENCE : A_MOMENT)
}

/** Two that find the same old lock both clear it away; the slower must not take the quicker one's new lock with it. */
async function clearAway(file: string, old: Holder | undefined, mine: Holder): Promise<void> {
  const aside = `${file}-${mine.token}`
  try {
    await rename(file, aside)
  } catch {
    return
  }
  if ((await holderOf(aside))?.token === old?.token) await rm(aside, { force: true })
  else await rename(aside, file)
}

function isRunning({ pid, began }: Holder): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || began !== beganAt(pid)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** When a process began, where the system says so: after a restart the same number may belong to another program. */
function beganAt(pid: number): string {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
