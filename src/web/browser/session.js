/* global document, fetch, setTimeout, window */

/** Two minutes: time enough to read the warning and press a button, as WCAG 2.2.1 asks at least twenty seconds. */
const WARNING = 120_000

/** Says that a session is about to end, by the two facts that the foot of the page states without script. */
function watch(facts) {
  const idle = Number(facts.dataset.idleSeconds) * 1000
  const endsAt = Date.parse(facts.dataset.endsAt)
  const box = document.createElement('div')
  box.className = 'kith-session-warning'
  box.setAttribute('role', 'alert')
  box.hidden = true
  document.body.append(box)
  let idleAt = Date.now() + idle

  const show = (heading, text, act) => {
    const title = document.createElement('h2')
    title.className = 'govuk-heading-s'
    title.textContent = heading
    const words = document.createElement('p')
    words.className = 'govuk-body'
    words.textContent = text
    box.replaceChildren(title, words, act)
    box.hidden = false
  }

  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'govuk-button'
  button.textContent = 'Stay signed in'
  button.addEventListener('click', async () => {
    const answer = await fetch('/account/stay', { method: 'POST', redirect: 'manual' }).catch(() => undefined)
    if (answer?.status !== 204) return
    box.hidden = true
    idleAt = Date.now() + idle
    look()
  })

  const again = document.createElement('a')
  again.className = 'govuk-link'
  again.href = '/sign-in?then=' + encodeURIComponent(window.location.pathname + window.location.search)
  again.textContent = 'Sign in again'

  const atLatest = () =>
    new Date(endsAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' })

  function look() {
    const left = Math.min(idleAt, endsAt) - Date.now()
    if (left <= 0) {
      show(
        'You have been signed out',
        'What you typed in a form is kept for you. Sign in to go on where you were.',
        again,
      )
      return
    }
    if (left <= WARNING && box.hidden) {
      if (endsAt <= idleAt)
        show(
          'You will soon be signed out',
          `That is at ${atLatest()}, whatever you do. Save what you are writing.`,
          again,
        )
      else show('You will soon be signed out', 'You have not used Kith for a while. You have 2 minutes left.', button)
    }
    setTimeout(look, left <= WARNING ? left + 500 : left - WARNING)
  }
  look()
}

export function startSession() {
  const facts = document.querySelector('[data-module="kith-session"]')
  if (facts) watch(facts)
}
