import { sayDate } from './ages.ts'
import type { Union } from './network.ts'
import type { Pronouns } from './wording.ts'

export function together({ status, formal }: Union, { they, are, were, have, their }: Pronouns, other: string): string {
  switch (status) {
    case 'together':
      return formal ? `${they} ${are} married to ${other}` : `${their} partner is ${other}`
    case 'separated':
      return `${they} ${are} separated from ${other}${formal ? ', still married' : ''}`
    case 'divorced':
      return `${they} ${are} divorced from ${other}`
    case 'ended':
      return `${their} ${formal ? 'marriage to' : 'relationship with'} ${other} has ended`
    case 'unknown':
      return `${they} ${have} a child with ${other}`
    case 'widowed':
      return `${they} ${were} ${formal ? 'married to' : 'partner of'} ${other} until one of them died`
  }
}

export const dates = ({ from, to }: Union) =>
  `${from === undefined ? '' : `, from ${sayDate(from)}`}${to === undefined ? '' : `, to ${sayDate(to)}`}`
