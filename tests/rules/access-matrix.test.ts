import { describe, expect, it } from 'vitest'
import { contents } from '../../src/contents.ts'
import { ACCESS, anActor, KINDS } from '../support/access-matrix.ts'

describe('the access matrix', () => {
  it('has a line for every address, and no line for one that is gone', () => {
    expect(Object.keys(ACCESS).sort()).toEqual(contents.map(({ at }) => at).sort())
  })
  it.each(contents.map((route) => [route.at, route] as const))(
    '%s opens for those it names and for nobody else',
    (at, { may }) => {
      expect(KINDS.filter((kind) => may(anActor(kind)))).toEqual(KINDS.filter((kind) => ACCESS[at]?.includes(kind)))
    },
  )
  it('gives every act a name of its own on the trail', () => {
    const names = contents.map(({ audit }) => audit)
    expect(new Set(names).size).toBe(names.length)
  })
})
