/** The 0.975 quantile of the standard normal distribution, for 95 % intervals. */
const Z = 1.959963984540054

export type Interval = { readonly low: number; readonly high: number }

/**
 * The interval for a proportion, as proportions from 0 to 1: the score method without continuity correction.
 * Source: Wilson EB (1927), Probable inference, the law of succession, and statistical inference, Journal of the
 * American Statistical Association 22, 209-212; recommended in Newcombe RG (1998), Statistics in Medicine 17, 857-872.
 * Nothing can be said of nobody: undefined when the denominator is not above zero.
 */
export function wilsonInterval(numerator: number, denominator: number, z = Z): Interval | undefined {
  if (!(denominator > 0) || numerator < 0 || numerator > denominator) return undefined
  const p = numerator / denominator
  const spread = z * Math.sqrt((p * (1 - p)) / denominator + (z * z) / (4 * denominator * denominator))
  const middle = p + (z * z) / (2 * denominator)
  const scale = 1 + (z * z) / denominator
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) }
}
