/** The way of Sumsub's webhooks to us: through, lost, or kept to be delivered late, in any order, or twice. */
export const createPost = (deliver: (input: string | URL | Request, init?: RequestInit) => Promise<Response>) => {
  type Sent = { input: string | URL | Request; init: RequestInit | undefined }
  const kept: Sent[] = []
  const delivered: Sent[] = []
  let way: 'through' | 'lose' | 'keep' = 'through'

  /** Whoever sent it may have given up waiting long ago. */
  const arrive = ({ input, init }: Sent) => deliver(input, { ...init, signal: null })

  const bring = (sent: Sent): Promise<Response> => {
    delivered.push(sent)
    return arrive(sent)
  }

  return {
    /** What the sender sees: its webhook is taken whether or not it arrives. */
    fetch: async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
      if (way === 'through') return bring({ input, init })
      if (way === 'keep') kept.push({ input, init })
      return new Response(null, { status: 204 })
    },
    turn: (to: typeof way): void => {
      way = to
    },
    /** Delivers one of those kept. */
    deliver: async (nth: number, keep: boolean): Promise<Response | undefined> => {
      const at = nth % Math.max(kept.length, 1)
      const sent = kept[at]
      if (sent && !keep) kept.splice(at, 1)
      return sent && bring(sent)
    },
    /** One that arrived before arrives once more. */
    again: async (nth: number): Promise<Response | undefined> => {
      const sent = delivered[nth % Math.max(delivered.length, 1)]
      return sent && arrive(sent)
    },
  }
}
