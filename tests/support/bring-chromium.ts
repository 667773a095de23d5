import { findChromium } from './find-chromium.ts'

/** Once for all browser tests: two that unpack the project's own Chromium at the same time would start half of one. */
export default async function bringChromium(): Promise<void> {
  try {
    process.env['KITH_CHROMIUM'] = await findChromium()
  } catch {
    // Each browser test finds none again, and fails with the sentence that says what to install.
  }
}
