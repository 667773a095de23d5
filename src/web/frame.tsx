import type { ComponentChildren } from 'preact'

type FrameProps = {
  readonly title: string
  readonly council: string
  readonly demonstration: boolean
  readonly version: string
  readonly person?: { readonly name: string; readonly role: string }
  readonly navigation: readonly { readonly href: string; readonly text: string; readonly current: boolean }[]
  readonly before?: ComponentChildren
  readonly children: ComponentChildren
}
export const Frame = ({ title, before, children }: FrameProps) => (
  <html lang="en-GB">
    <head>
      <title>{title}</title>
    </head>
    <body>
      {before}
      <main id="main-content">{children}</main>
    </body>
  </html>
)
