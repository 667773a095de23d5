/**
 * How often is too often, in a fixed window. A whole council may come from one address in the morning, so that one is
 * wide: it holds back a flood. The others are more than anybody does by hand. Of one address that knocks too often the trail
 * says so once a minute, and not as often as it knocks.
 */
export const LIMITS = {
  'sign-in from one address': { most: 240, seconds: 60 },
  'sign-in to one account': { most: 30, seconds: 600 },
  'row about one address': { most: 1, seconds: 60 },
  'search by one person': { most: 60, seconds: 300 },
  'opening by one person': { most: 20, seconds: 3600 },
  'draft by one person': { most: 300, seconds: 300 },
} as const
export type Limited = keyof typeof LIMITS
