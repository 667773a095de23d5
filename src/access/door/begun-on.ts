const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const MACHINES: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'an iPhone'],
  [/\biPad\b/, 'an iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMacintosh\b/, 'a Mac'],
  [/\bCrOS\b/, 'a Chromebook'],
  [/\bLinux\b/, 'Linux'],
]

/** What somebody came in with, as they would say it: “Firefox on Windows”. Nothing finer is kept. */
export function begunOn(userAgent: string | undefined): string {
  const first = (kinds: typeof BROWSERS, otherwise: string) =>
    kinds.find(([sign]) => sign.test(userAgent ?? ''))?.[1] ?? otherwise
  return `${first(BROWSERS, 'A browser')} on ${first(MACHINES, 'a machine we could not tell')}`
}
