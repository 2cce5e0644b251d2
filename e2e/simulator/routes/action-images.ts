import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { imageAnswer } from '../action-answer.ts'
import type { ActionImage } from '../actions.ts'
import { addImage, removeImage } from '../add-image.ts'
import { frameToken, requireAccess } from '../authenticate.ts'
import { paintBand, scaleDown } from '../change-picture.ts'
import { badRequest, notFound } from '../errors.ts'
import { inspectFile } from '../image-file.ts'
import { paymentTypeOf } from '../payment.ts'
import { decodePicture, encodePicture, type Picture } from '../picture.ts'
import { parse, readUpload } from '../read-body.ts'
import { idDocMetadata, text } from '../schemas.ts'
import type { SimulatorEnv, World } from '../world.ts'

/** The frame knows which step it is in and leaves the rest to be filled in. */
const frameMetadata = v.partial(idDocMetadata)
export const frameQuery = v.object({
  idDocSetType: v.optional(text),
  paymentType: v.optional(v.picklist(['bankCard', 'eWallet', 'wireTransfer'])),
})

export const addActionImage = (world: World) =>
  new Hono<SimulatorEnv>().post('/resources/applicantActions/:actionId/images', async (c) => {
    const action = world.actions.get(c.req.param('actionId'))
    const caller = c.get('caller')
    requireAccess(caller, action)
    const upload = await readUpload(c)
    const metadata = parse(caller.by === 'app' ? idDocMetadata : frameMetadata, upload.metadata, 'metadata')
    const file = inspectFile(upload.bytes, upload)
    const step = caller.by === 'app' ? {} : parse(frameQuery, c.req.query(), 'query')
    const image = await addImage(world, action, { ...upload, ...file, ...metadata, ...step })
    c.header('X-Image-Id', image.imageId)
    return c.json(imageAnswer(image))
  })

/** Only the frame takes pictures back, before they are submitted. */
export const removeActionImage = (world: World) =>
  new Hono<SimulatorEnv>().delete('/resources/applicantActions/:actionId/images/:imageId', (c) => {
    const action = world.actions.get(c.req.param('actionId'))
    requireAccess({ by: 'frame', token: frameToken(c) }, action)
    removeImage(world, action, c.req.param('imageId'))
    return c.json({ ok: 1 })
  })

export const readActionImage = (world: World) =>
  new Hono<SimulatorEnv>()
    .get('/resources/applicantActions/:actionId/images/:imageId', (c) => {
      const preview = c.req.query('preview') ?? 'false'
      if (preview !== 'true' && preview !== 'false') throw badRequest("Parameter 'preview' must be true or false")
      const { image } = findImage(world, c)
      const isSmall = preview === 'true' || image.resizedImageId === c.req.param('imageId')
      return isSmall ? changed(image, scaleDown, 'preview') : imageBytes(image.bytes, image.mimeType)
    })
    .get('/resources/applicantActions/:actionId/images/:imageId/masked', (c) => {
      const { image, action } = findImage(world, c)
      if (image.idDocSetType !== 'PAYMENT_METHODS' || paymentTypeOf(action) !== 'bankCard')
        throw notFound('There is no masked form of this image')
      return changed(image, paintBand, 'masked form')
    })

const findImage = (world: World, c: Context<SimulatorEnv>) => {
  const action = world.actions.get(c.req.param('actionId') ?? '')
  requireAccess(c.get('caller'), action)
  const imageId = c.req.param('imageId')
  const image = action.images.find((candidate) => [candidate.imageId, candidate.resizedImageId].includes(imageId ?? ''))
  if (!image) throw notFound(`Image with id '${imageId}' not found`)
  return { image, action }
}

/** What cannot be changed is not shown either: an unmasked picture in place of a masked one would be the worst answer. */
const changed = ({ bytes, mimeType }: ActionImage, change: (picture: Picture) => Picture, what: string) => {
  const picture = decodePicture(bytes, mimeType)
  if (!picture) throw notFound(`There is no ${what} of this image`)
  return imageBytes(encodePicture(change(picture), mimeType), mimeType)
}

const imageBytes = (bytes: Uint8Array<ArrayBuffer>, mimeType: string) =>
  new Response(bytes, { headers: { 'content-type': mimeType } })
