/* global document */
import { startDrafts } from './draft.js'
import { initAll } from './govuk-frontend.min.js'
import { startSession } from './session.js'

// A browser that runs modules is one that govuk-frontend supports; its styles look for these two names.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
startSession()
startDrafts()
