import { type Context, Hono } from 'hono'
import { metadata, path, query } from '../contract/images.ts'
import { path as cardPicturePath } from '../contract/read-card-picture.ts'
import type { Deps } from '../deps.ts'
import type { Action } from '../domain/action.ts'
import type { Env } from '../http/env.ts'
import { ownAction } from '../http/own-action.ts'
import { parseOr, readBytes } from '../http/read-body.ts'
import { requireSession } from '../http/session.ts'
import { hostAttempt } from '../moves/host-attempt.ts'
import { Refusal } from '../refusal.ts'

/** Below Sumsub's own 50 MB, and above any phone's photo. */
const maxImageBytes = 20 * 1_048_576

/** Pictures pass through and are kept nowhere here. Browsers get one only: the card, masked. */
export const images = (deps: Deps) =>
  new Hono<Env>()
    .post(path, async (c) => {
      const action = await ownAction(c, deps)
      const { about, picture } = await readUpload(c)
      const { sumsubActionId } = await hostAttempt(deps, action)
      return c.json({ imageId: await deps.sumsub.addImage(sumsubActionId, about, picture) }, 201)
    })
    .get('/v1/actions/:id/images/:imageId', async (c) => {
      const form = parseOr(query, c.req.query()).preview === 'true' ? 'preview' : 'original'
      return pictureOf(deps, await ownAction(c, deps), c.req.param('imageId'), form)
    })
    .get('/v1/actions/:id/images/:imageId/masked', async (c) =>
      pictureOf(deps, await ownAction(c, deps), c.req.param('imageId'), 'masked'),
    )
    .get(cardPicturePath, async (c) => {
      const action = await deps.store.readAction((await requireSession(c, deps)).actionId)
      const card = action?.findings?.images.find(({ shows }) => shows === 'card')
      if (action && !action.findings && action.attempt > 1) return c.body(null, 204)
      if (!action || !card) throw new Refusal('not-found')
      return pictureOf(deps, action, card.imageId, 'masked')
    })

const readUpload = async (c: Context<Env>) => {
  const type = c.req.header('content-type') ?? ''
  const bytes = await readBytes(c, maxImageBytes)
  const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData().catch(() => null)
  const content = form?.get('content')
  if (!form || !(content instanceof Blob))
    throw badField('content', 'send multipart/form-data with a file part content')
  const about = parseOr(metadata, jsonOf(await textOf(form.get('metadata'))))
  const picture = {
    name:
      'name' in content && content.name
        ? String(content.name)
            .replace(/[^\w.-]/g, '_')
            .slice(-80)
        : 'picture',
    type: content.type,
    bytes: new Uint8Array(await content.arrayBuffer()),
  }
  return { about, picture }
}

const badField = (path: string, message: string) => new Refusal('body-not-valid', { fields: [{ path, message }] })
const textOf = async (part: FormDataEntryValue | null) => (part instanceof Blob ? part.text() : (part ?? ''))
const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw badField('metadata', 'must be JSON')
  }
}

const pictureTypes = /^(image\/(jpeg|png)|application\/pdf)$/

const pictureOf = async (
  { store, sumsub }: Deps,
  action: Action,
  imageId: string,
  form: 'original' | 'preview' | 'masked',
): Promise<Response> => {
  const attempt = await store.readAttempt(action.id, action.attempt)
  if (!attempt?.sumsubActionId || !/^\d{1,20}$/.test(imageId)) throw new Refusal('not-found')
  const picture = await sumsub.readImage(attempt.sumsubActionId, imageId, form)
  if (!picture) throw new Refusal('not-found')
  // Only a picture is passed on as one: a type of Sumsub's choosing could be a page of script.
  const type = picture.headers.get('content-type') ?? ''
  return new Response(picture.body, {
    headers: { 'Content-Type': pictureTypes.test(type) ? type : 'application/octet-stream' },
  })
}
