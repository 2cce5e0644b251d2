import { ApiError } from './errors.ts'

const windowMs = 5_000
const perWindow: Record<string, number> = { GET: 300, POST: 50 }

/** Contract 3.3, counted per client. No `Retry-After`: Sumsub documents none. */
export const createRateLimit = (now: () => number) => {
  const recent = new Map<string, number[]>()
  return (method: string) => {
    const most = perWindow[method]
    if (most === undefined) return
    const calls = (recent.get(method) ?? []).filter((at) => at > now() - windowMs)
    if (calls.length >= most) throw new ApiError(429, 'Too many requests')
    recent.set(method, [...calls, now()])
  }
}
