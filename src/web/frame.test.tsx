import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Frame, type FrameProps } from './frame.tsx'

const page: FrameProps = {
  title: 'My work',
  council: 'Ambleford Council',
  demonstration: false,
  version: '1.2.3',
  person: { name: 'Ana', role: 'Coordinator' },
  navigation: [{ href: '/work', text: 'My work', current: true }],
  children: <h1>My work</h1>,
}

describe('the frame of a page', () => {
  it('can be skipped, and says whose it is and what version', () => {
    const html = render(<Frame {...page} />)
    expect(html).toContain('href="#main-content"')
    expect(html).toContain('id="main-content"')
    expect(html).toContain('Ambleford Council')
    expect(html).toContain('Kith 1.2.3')
  })
  it('has no script or style of its own, so that a strict content security policy holds', () => {
    const html = render(<Frame {...page} demonstration back={{ href: '/', text: 'Back' }} />)
    expect(html).not.toMatch(/<style|style="|\son\w+="/)
    expect(html.match(/<script[^>]*>[^<]*/g)).toEqual(['<script type="module" src="/assets/frame.js">'])
  })
  it('says when nobody in it is real', () => {
    expect(render(<Frame {...page} />)).not.toContain('Demonstration')
    expect(render(<Frame {...page} demonstration />)).toContain('Everyone here is made up')
  })
  it('offers search to those who may look for people, and sign out to everyone signed in', () => {
    const signedOut: FrameProps = { ...page, search: true }
    delete (signedOut as { person?: unknown }).person
    const offers = (html: string) => ['action="/people"', 'action="/sign-out"'].map((form) => html.includes(form))
    expect(offers(render(<Frame {...page} search />))).toEqual([true, true])
    expect(offers(render(<Frame {...page} />))).toEqual([false, true])
    expect(offers(render(<Frame {...page} search family />))).toEqual([false, true])
    expect(offers(render(<Frame {...signedOut} />))).toEqual([false, false])
  })
})
