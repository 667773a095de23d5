import { InsetText } from '../../govuk/inset-text.tsx'

type LeftOutProps = { readonly name: string; readonly leftOut: number; readonly homes?: number }

/** For whoever hands it over, and not for the one it is made for: it does not print. */
export const LeftOut = ({ name, leftOut, homes = 0 }: LeftOutProps) => {
  const what = [
    leftOut > 0 &&
      `${leftOut === 1 ? 'one place' : `${leftOut} places`} that would tell where somebody is or how to reach them`,
    homes > 0 && (homes === 1 ? 'one home' : `${homes} homes`),
  ].filter((part) => part !== false)
  return (
    <InsetText class="kith-not-printed">
      <h2 class="govuk-heading-s">For you, and not for {name}</h2>
      {what.length > 0 ? (
        <p class="govuk-body">
          <strong>Kith left out {what.join(' and ')}.</strong> It must be kept from {name}, and telling them could put
          somebody in danger. Do not write it back in.
        </p>
      ) : (
        <p class="govuk-body">Nothing had to be left out of this copy.</p>
      )}
      <p class="govuk-body">
        Kith knows what is recorded, and not what a sentence hints at. Read every line before you hand it over. It is
        for them alone: make another copy for anybody else. To print it, use your browser’s print command.
      </p>
    </InsetText>
  )
}

export type Recipients = {
  readonly heading: string
  readonly hint?: string
  readonly people: readonly { readonly href: string; readonly name: string; readonly more?: string }[]
}

/** Nothing is made for nobody: a copy begins with who it is for. */
export const WhoIsItFor = ({ groups }: { readonly groups: readonly Recipients[] }) => (
  <>
    {groups
      .filter(({ people }) => people.length > 0)
      .map(({ heading, hint, people }) => (
        <section>
          <h2 class="govuk-heading-m">{heading}</h2>
          {hint && <p class="govuk-body">{hint}</p>}
          <ul class="govuk-list govuk-list--spaced">
            {people.map(({ href, name, more }) => (
              <li>
                <a class="govuk-link" href={href}>
                  {name}
                </a>
                {more && <span class="kith-quiet"> {more}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
  </>
)
