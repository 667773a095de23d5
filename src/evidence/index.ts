export { measureCalled, measures, QUESTIONS, type Measure } from './measures.ts'
export { findFigure, latestFigures, type Figure } from './figures.queries.ts'
export { rollUpStaleMonths } from './figures.commands.ts'
export { keepFigures } from './keep-figures.commands.ts'
