import { describe, expect, it } from 'vitest'
import { clientAddress } from './from-where.ts'

describe('from where somebody asks', () => {
  it.each([
    ['the machine itself', '203.0.113.9', undefined, false, '203.0.113.9'],
    ['an IPv4 machine seen as IPv6', '::ffff:203.0.113.9', undefined, false, '203.0.113.9'],
    ['what the proxy saw last', '10.0.0.1', '198.51.100.1, 203.0.113.9', true, '203.0.113.9'],
    ['the machine, whatever it says it was forwarded for', '203.0.113.9', '198.51.100.1', false, '203.0.113.9'],
    ['the proxy, when it says nothing', '10.0.0.1', undefined, true, '10.0.0.1'],
    ['the machine without its port', '10.0.0.1', '203.0.113.9:50123', true, '203.0.113.9'],
    ['the machine without its port, in IPv6', '10.0.0.1', '[2001:db8::9]:50123', true, '2001:db8::9'],
    ['nothing, when what is said is no address', '10.0.0.1', '<script>', true, undefined],
    ['nothing, without a socket', undefined, undefined, false, undefined],
  ])('is %s', (_, peer, forwarded, behindProxy, expected) => {
    expect(clientAddress(peer, forwarded, behindProxy)).toBe(expected)
  })
})
