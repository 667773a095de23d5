/**
 * How often is too often, in a fixed window. A whole council may come from one address in the morning, so that one is
 * wide: it holds back a flood. The other two are more than anybody does by hand.
 */
export const LIMITS = {
  'sign-in from one address': { most: 240, seconds: 60 },
  'sign-in to one account': { most: 30, seconds: 600 },
  'search by one person': { most: 60, seconds: 300 },
} as const
export type Limited = keyof typeof LIMITS
