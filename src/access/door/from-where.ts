/** From where somebody asks: the address of their machine, and a short mark of their session that signs nobody in. */
export type FromWhere = { readonly address?: string; readonly session?: string }

/**
 * The machine that asked. Anybody may write what they like in X-Forwarded-For, so it is read only behind a proxy of the
 * council's, which adds the address it saw at the end. Some proxies add its port as well, which is another at each knock.
 */
export function clientAddress(
  peer: string | undefined,
  forwarded: string | undefined,
  behindProxy: boolean,
): string | undefined {
  const told = behindProxy ? forwarded?.split(',').at(-1)?.trim() : undefined
  const address = told ? told : peer
  const alone = address?.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1').replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
  return alone && /^[0-9a-f.:]{2,45}$/i.test(alone) ? alone.replace(/^::ffff:(?=\d+\.)/i, '') : undefined
}
