import { open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Holds `folder` for this process, because the embedded store takes one process only. A lock left by a process that
 * was killed is taken over. Gives back what lets it go.
 */
export async function holdLock(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'lock')
  for (;;) {
    try {
      const handle = await open(file, 'wx')
      await handle.writeFile(String(process.pid))
      await handle.close()
      return () => rm(file, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const holder = Number(await readFile(file, 'utf8').catch(() => ''))
    if (isRunning(holder))
      throw new Error(
        `The store in ${folder} is in use by another Kith (process ${holder}). Stop that one, or set KITH_DATA to another folder.`,
      )
    await rm(file, { force: true })
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
