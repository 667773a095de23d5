/** One press can arrive twice, from the terminal and again through npm: signals this close together (ms) are one. */
const ONE_PRESS = 400

export type Stopping = { readonly asked: () => boolean; readonly told: Promise<void> }

/** The first Ctrl-C, SIGTERM or closed terminal asks Kith to finish what is under way; a second ends it at once. */
export function listenForStop(tell: (sentence: string) => void): Stopping {
  let first: number | undefined
  let resolveTold: () => void = () => undefined
  const told = new Promise<void>((resolve) => (resolveTold = resolve))
  const onSignal = () => {
    if (first === undefined) {
      first = performance.now()
      tell('Finishing what is under way. Press Ctrl-C again to stop at once')
      resolveTold()
    } else if (performance.now() - first > ONE_PRESS) process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  if (process.env['npm_lifecycle_event']) whenOrphaned(onSignal)
  return { asked: () => first !== undefined, told }
}

/** npm passes SIGTERM to the shell between it and Kith, and the shell ends without a word to Kith. */
function whenOrphaned(stop: () => void): void {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop()
  }, 250)
  watch.unref()
}
