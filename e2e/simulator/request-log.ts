export type LoggedRequest = {
  time: string
  method: string
  /** Without its query, and with codes of links left out: a log must not hold what opens something. */
  path: string
  status: number | null
  durationMs: number
}

const mostKept = 5_000

export const createRequestLog = (now: () => number) => {
  const entries: LoggedRequest[] = []
  return {
    list: () => [...entries],
    /** Null stands for no answer at all. */
    record: async (request: Request, path: string, answer: Promise<Response>) => {
      const startedAtMs = now()
      const entry: LoggedRequest = {
        time: new Date(startedAtMs).toISOString(),
        method: request.method,
        path: path.replace(/^(\/resources\/sdk\/links\/)[^/]+/, '$1{code}'),
        status: null,
        durationMs: 0,
      }
      entries.push(entry)
      if (entries.length > mostKept) entries.shift()
      try {
        const response = await answer
        entry.status = response.status
        return response
      } finally {
        entry.durationMs = now() - startedAtMs
      }
    },
  }
}
