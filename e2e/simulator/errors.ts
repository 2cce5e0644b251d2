/** The errors that Sumsub lists by number. Everything else has a status and a text only. */
export const catalogue = {
  'duplicate-document': { errorCode: 1000, status: 409 },
  'too-many-documents': { errorCode: 1001, status: 400 },
  'file-too-big': { errorCode: 1002, status: 400 },
  'empty-file': { errorCode: 1003, status: 400 },
  'corrupted-file': { errorCode: 1004, status: 400 },
  'unsupported-file-format': { errorCode: 1005, status: 400 },
  'no-upload-verification-in-progress': { errorCode: 1006, status: 409 },
  'incorrect-file-size': { errorCode: 1007, status: 409 },
  'applicant-marked-as-deleted': { errorCode: 1008, status: 409 },
  'applicant-with-final-reject': { errorCode: 1009, status: 409 },
  'doc-type-not-in-req-docs': { errorCode: 1010, status: 409 },
  'encrypted-file': { errorCode: 1011, status: 400 },
  'applicant-already-in-the-state': { errorCode: 3000, status: 409 },
  'app-token-invalid-format': { errorCode: 4000, status: 401 },
  'app-token-not-found': { errorCode: 4001, status: 401 },
  'app-token-private-part-mismatch': { errorCode: 4002, status: 401 },
  'app-token-signature-mismatch': { errorCode: 4003, status: 401 },
  'app-token-request-expired': { errorCode: 4004, status: 401 },
  'app-token-invalid-value': { errorCode: 4005, status: 401 },
  'app-token-not-all-auth-params-provided': { errorCode: 4006, status: 401 },
} as const

export type ListedError = keyof typeof catalogue

export class ApiError extends Error {
  readonly status: number
  readonly errorCode: number | undefined
  readonly errorName: string | undefined
  readonly headers: Record<string, string>
  /** Members that only this error has. */
  readonly more: object

  constructor(
    status: number,
    description: string,
    extra: { errorCode?: number; errorName?: string; headers?: Record<string, string>; more?: object } = {},
  ) {
    super(description)
    this.status = status
    this.errorCode = extra.errorCode
    this.errorName = extra.errorName
    this.headers = extra.headers ?? {}
    this.more = extra.more ?? {}
  }
}

export const listed = (errorName: ListedError, description: string) =>
  new ApiError(catalogue[errorName].status, description, { errorName, errorCode: catalogue[errorName].errorCode })

export const badRequest = (description: string) => new ApiError(400, description)
export const notFound = (description: string) => new ApiError(404, description)
export const conflict = (description: string, headers?: Record<string, string>) =>
  new ApiError(409, description, headers && { headers })

/** Contract 3.1: three members always, two more for the errors of the catalogue. */
export const errorAnswer = (error: ApiError, correlationId: string) =>
  Response.json(
    {
      description: error.message,
      code: error.status,
      correlationId,
      ...(error.errorCode !== undefined && { errorCode: error.errorCode }),
      ...(error.errorName !== undefined && { errorName: error.errorName }),
      ...error.more,
    },
    { status: error.status, headers: error.headers },
  )
