import * as v from 'valibot'
import { readAnswer } from './read-answer.ts'
import { readDeadlineMs, type Send, type SendForBytes } from './send.ts'

export type Picture = { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }
export type PictureOf = { idDocType: string; country: string; idDocSubType?: 'FRONT_SIDE' | 'BACK_SIDE' | undefined }

/** Uploads take as long as the picture is large; in milliseconds. */
const uploadDeadlineMs = 30_000

/** A multipart body as bytes, since every one of them is signed: boundary lines and part headers too. */
export const multipart = async (metadata: PictureOf, picture: Picture) => {
  const form = new FormData()
  form.set('metadata', new Blob([JSON.stringify(metadata)], { type: 'application/json' }))
  form.set('content', new Blob([picture.bytes], { type: picture.type }), picture.name)
  const encoded = new Response(form)
  return { type: encoded.headers.get('content-type') ?? '', bytes: new Uint8Array(await encoded.arrayBuffer()) }
}

const image = v.looseObject({
  imageId: v.union([
    v.pipe(v.string(), v.regex(/^\d{1,20}$/)),
    v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.transform(String)),
  ]),
})

export const imageVerbs = (send: Send, sendForBytes: SendForBytes) => ({
  /** Adds a picture to an action; gives its image id. Refuses with `image-not-usable` what Sumsub cannot use. */
  addImage: async (sumsubActionId: string, metadata: PictureOf, picture: Picture): Promise<string> => {
    const target = `/resources/applicantActions/${encodeURIComponent(sumsubActionId)}/images`
    const content = await multipart(metadata, picture)
    const answered = await send({ name: 'add-image', method: 'POST', target, content, deadlineMs: uploadDeadlineMs })
    return readAnswer(image, answered).imageId
  },

  /** A picture as it comes, kept nowhere; null when there is none. `masked` hides the middle digits of a card. */
  readImage: (sumsubActionId: string, imageId: string, form: 'original' | 'preview' | 'masked') => {
    const path = `/resources/applicantActions/${encodeURIComponent(sumsubActionId)}/images/${encodeURIComponent(imageId)}`
    const target = form === 'masked' ? `${path}/masked` : `${path}?preview=${form === 'preview'}`
    const call = { name: 'read-image', method: 'GET', target, headers: { Accept: 'image/*' } } as const
    return sendForBytes({ ...call, deadlineMs: readDeadlineMs })
  },
})
