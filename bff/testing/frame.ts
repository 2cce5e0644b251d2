import { encode } from 'jpeg-js'
import * as v from 'valibot'

const launched = v.object({
  action: v.looseObject({ id: v.string(), externalActionId: v.string() }),
  steps: v.array(v.object({ idDocSetType: v.string(), types: v.array(v.string()) })),
})

/** A real picture, grey, so that it can be scaled and masked. */
export const jpeg = new Uint8Array(
  encode({ width: 640, height: 400, data: new Uint8Array(640 * 400 * 4).fill(128) }, 80).data,
)

/** What Sumsub's frame does with an access token, call by call, without its pictures. */
export const createFrame = (
  simulator: { fetch: (request: Request) => Response | Promise<Response> },
  simulatorUrl: string,
  token: string,
) => {
  const call = async (path: string, body: BodyInit | null = '{}') => {
    const headers = { 'X-Access-Token': token, ...(typeof body === 'string' && { 'Content-Type': 'application/json' }) }
    const response = await simulator.fetch(new Request(simulatorUrl + path, { method: 'POST', headers, body }))
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
    return response.json() as Promise<unknown>
  }

  const photo = (type: string) => {
    const form = new FormData()
    form.set('metadata', JSON.stringify({ idDocType: type, country: 'GBR' }))
    form.set('content', new Blob([jpeg], { type: 'image/jpeg' }), 'photo.jpg')
    return form
  }

  return {
    /** Launches, takes every photo that is asked for, submits. Gives Sumsub's id of the action. */
    passCheck: async () => {
      const { action, steps } = v.parse(launched, await call('/resources/sdk/launch'))
      for (const { idDocSetType, types } of steps)
        await call(
          `/resources/applicantActions/${action.id}/images?idDocSetType=${idDocSetType}`,
          photo(types[0] ?? idDocSetType),
        )
      await call(`/resources/applicantActions/${action.id}/review/status/pending`)
      return action.id
    },
    launch: async () => v.parse(launched, await call('/resources/sdk/launch')),
  }
}
