import type { ProblemCode } from './problem-code.ts'

/** Why a call gave no answer. `requestId` is what a person can read out to support. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: ProblemCode
  readonly requestId: string | null

  constructor(code: ProblemCode, message: string, requestId: string | null = null, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.requestId = requestId
  }
}

export type Problem = { code: ProblemCode; requestId: string | null }

/** Whatever was thrown, as something that has words: a fault of our own page is a problem as well. */
export const problemOf = (error: unknown): Problem =>
  error instanceof ApiError
    ? { code: error.code, requestId: error.requestId }
    : { code: 'page-failed', requestId: null }

/** Worth asking again without a person's help: the next answer may well be another one. */
export const isTransient = (error: unknown): boolean => {
  const passing: readonly ProblemCode[] = [
    'offline',
    'answer-not-understood',
    'sumsub-unavailable',
    'store-unavailable',
    'internal',
  ]
  return passing.includes(problemOf(error).code)
}
