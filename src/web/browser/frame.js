/* global document */
import { initAll } from './govuk-frontend.min.js'

// A browser that runs modules is one that govuk-frontend supports; its styles look for these two names.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
