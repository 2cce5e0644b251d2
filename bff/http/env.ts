import type { Host } from '../hosts.ts'

/** What the guard has found out about a request, for the routes behind it. */
export type Env = {
  Variables: {
    requestId: string
    /** Which action it is about, as far as is known: in the log it joins what was asked to what was done later. */
    actionId?: string
    /** Fresh for each response: the policy's only way to run a script. */
    nonce: string
    /** Set behind `/v1`: the host whose key came with the request. */
    host: Host
    /** True for the one document that may frame Sumsub and use the camera. */
    capture: boolean
  }
}
