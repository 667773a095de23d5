/* global document, fetch, FormData, setInterval, URLSearchParams, window */

const EVERY = 20_000

const wordsIn = (form) =>
  new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string')).toString()

/** Keeps what is being typed, so that a page that is left or a session that ends loses nothing. A form that is sent keeps itself. */
function keep(form) {
  let kept = wordsIn(form)
  let sent = false
  const save = () => {
    const words = wordsIn(form)
    if (sent || words === kept) return
    kept = words
    void fetch('/drafts?of=' + encodeURIComponent(window.location.pathname), {
      method: 'POST',
      body: new URLSearchParams(words),
      keepalive: true,
      redirect: 'manual',
    }).catch(() => undefined)
  }
  form.addEventListener('submit', () => {
    sent = true
  })
  window.addEventListener('pageshow', () => {
    sent = false
  })
  window.addEventListener('pagehide', save)
  setInterval(save, EVERY)
}

export function startDrafts() {
  for (const form of document.querySelectorAll('form[data-module="kith-draft"]')) keep(form)
}
