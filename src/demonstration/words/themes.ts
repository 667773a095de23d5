import type { Theme } from './theme.ts'
import { THEMES_AT_HOME } from './themes-at-home.ts'
import { THEMES_OF_GROWING_UP } from './themes-of-growing-up.ts'
import { THEMES_OF_HEALTH } from './themes-of-health.ts'
import { THEMES_OF_RELATIONSHIPS } from './themes-of-relationships.ts'

export const THEMES: readonly Theme[] = [
  ...THEMES_AT_HOME,
  ...THEMES_OF_RELATIONSHIPS,
  ...THEMES_OF_GROWING_UP,
  ...THEMES_OF_HEALTH,
]
