import { anyOf, ROLES, seesFamilies } from '../access/index.ts'

/** Figures are for everybody who holds a post. */
export const maySeeFigures = anyOf(...ROLES)

/** Roles that work with families or answer for them. The others see figures, and no names behind them. */
export const worksWithNames = seesFamilies
