import { describe, expect, test } from 'vitest'
import { decodePicture } from '../picture.ts'
import {
  createCardCheck,
  openFaceCheck,
  openFrame,
  readAction,
  submitCard,
  takeSelfie,
  uploadCard,
} from '../testing/checks.ts'
import { harness } from '../testing/harness.ts'
import { png, upload } from '../testing/pictures.ts'

const card = { idDocType: 'PAYMENT_METHOD', country: 'GBR' }

describe('uploading', () => {
  test('200 with every documented member', async () => {
    const h = harness()
    const answer = await uploadCard(h, await createCardCheck(h))
    expect(answer.json).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      addedDate: '2026-01-01 00:00:00',
      imageHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      imageFileName: 'card.png',
      resizedImageId: expect.stringMatching(/^\d{9,10}$/),
      mimeType: 'image/png',
      sigHash: expect.stringMatching(/^[0-9a-f]{40}$/),
      imageId: expect.stringMatching(/^\d{9,10}$/),
      actualResolution: { width: 128, height: 80 },
      answer: 'GREEN',
      idDocDef: { country: 'GBR', idDocType: 'PAYMENT_METHOD', idDocSubType: null },
      reviewResult: {},
      attemptId: expect.stringMatching(/^[A-Za-z0-9]{5}$/),
    })
    expect(answer.headers.get('x-image-id')).toBe(answer.json.imageId)
  })
  test.each(['PAYMENT_METHOD', 'PAYMENT_SOURCE', 'BANK_CARD'])('200 for a card called %s', async (idDocType) => {
    const h = harness()
    const target = `/resources/applicantActions/${await createCardCheck(h)}/images`
    const body = upload(png(4, 4), { ...card, idDocType, idDocSubType: 'BACK_SIDE' })
    expect((await h.signed('POST', target, { body })).status).toBe(200)
  })
  test.each([
    [1010, png(4, 4), { ...card, idDocType: 'SELFIE' }, 'a.png'],
    [1003, new Uint8Array(0), card, 'a.png'],
    [1004, png(4, 4), card, 'a.jpg'],
    [1005, png(4, 4), card, 'a.gif'],
    [undefined, png(4, 4), { idDocType: 'PAYMENT_METHOD' }, 'a.png'],
    [undefined, png(4, 4), { ...card, country: 'gb' }, 'a.png'],
    [undefined, png(4, 4), { country: 'GBR' }, 'a.png'],
  ])('error %s for %j and %s', async (errorCode, bytes, metadata, fileName) => {
    const h = harness()
    const target = `/resources/applicantActions/${await createCardCheck(h)}/images`
    const answer = await h.signed('POST', target, { body: upload(bytes, metadata, fileName) })
    expect(answer.json.errorCode).toBe(errorCode)
    expect(answer.status).toBe(errorCode === 1010 ? 409 : 400)
  })
  test('1000 for the same card again, 1006 while it is being checked', async () => {
    const h = harness()
    const id = await createCardCheck(h)
    await uploadCard(h, id)
    expect((await uploadCard(h, id)).json).toMatchObject({ code: 409, errorCode: 1000 })
    await submitCard(h, id)
    expect((await uploadCard(h, id, 7)).json).toMatchObject({ code: 409, errorCode: 1006 })
  })
  test('1001 for the 21st picture', async () => {
    const h = harness()
    const id = await createCardCheck(h)
    for (let shade = 0; shade < 20; shade++) expect((await uploadCard(h, id, shade)).status).toBe(200)
    expect((await uploadCard(h, id, 20)).json).toMatchObject({ code: 400, errorCode: 1001 })
  })
  test.each([
    ['card-capture', { paymentMethod: { type: 'eWallet' } }],
    ['payment-source', { paymentSource: { fixedInfo: { type: 'eWallet' } } }],
  ])('on level %s, what the person chose to show is kept, and is not masked', async (level, expected) => {
    const h = harness()
    const { token, actionId } = await openFrame(h, 'wallet', level)
    const target = `/resources/applicantActions/${actionId}/images`
    const place = '?idDocSetType=PAYMENT_METHODS&paymentType=eWallet'
    const { json } = await h.framed(token, 'POST', `${target}${place}`, { body: upload(png(64, 64), {}) })
    expect((await h.signed('GET', `/resources/applicantActions/${actionId}/one`)).json).toMatchObject(expected)
    expect((await h.signed('GET', `${target}/${json.imageId}/masked`)).status).toBe(404)
  })
  test('415 for JSON, 400 for a missing part and for a broken body', async () => {
    const h = harness()
    const target = `/resources/applicantActions/${await createCardCheck(h)}/images`
    expect((await h.signed('POST', target, { json: card })).status).toBe(415)
    const form = new FormData()
    form.set('metadata', JSON.stringify(card))
    expect((await h.signed('POST', target, { body: form })).status).toBe(400)
    const headers = { 'content-type': 'multipart/form-data; boundary=b' }
    expect((await h.signed('POST', target, { body: 'no parts', headers })).status).toBe(400)
  })
})

describe('reading', () => {
  const stored = async () => {
    const h = harness()
    const id = await createCardCheck(h)
    const { json } = await uploadCard(h, id)
    return { ...h, target: `/resources/applicantActions/${id}/images/${json.imageId}` }
  }
  const read = async ({ simulator, signedRequest }: ReturnType<typeof harness>, target: string) => {
    const answer = await simulator.fetch(await signedRequest('GET', target))
    expect(answer.headers.get('content-type')).toBe('image/png')
    return new Uint8Array(await answer.arrayBuffer())
  }
  test.each(['', '?preview=false'])('the bytes that were uploaded: "%s"', async (rest) => {
    const h = await stored()
    expect(await read(h, `${h.target}${rest}`)).toEqual(png(128, 80))
  })
  test('a preview is smaller; the id of the resized image leads to it as well', async () => {
    const h = harness()
    const images = `/resources/applicantActions/${await createCardCheck(h)}/images`
    const { json } = await h.signed('POST', images, { body: upload(png(640, 400, 200), card) })
    const previews = [`${images}/${json.imageId}?preview=true`, `${images}/${json.resizedImageId}`]
    for (const target of previews) {
      const preview = decodePicture(await read(h, target), 'image/png')
      expect(preview).toMatchObject({ width: 320, height: 200 })
      expect(preview?.points[0]).toBe(200)
    }
  })
  test('a masked card has black points where its middle digits were, and the others as they were', async () => {
    const h = harness()
    const images = `/resources/applicantActions/${await createCardCheck(h)}/images`
    const { json } = await h.signed('POST', images, { body: upload(png(100, 100, 200), card) })
    const masked = decodePicture(await read(h, `${images}/${json.imageId}/masked`), 'image/png')
    expect(masked).toMatchObject({ width: 100, height: 100 })
    expect(masked?.points[(55 * 100 + 50) * 4]).toBe(0)
    expect(masked?.points[(10 * 100 + 50) * 4]).toBe(200)
  })
  test('404 for preview and masked form of a PDF, which itself is there', async () => {
    const h = harness()
    const images = `/resources/applicantActions/${await createCardCheck(h)}/images`
    const pdf = new TextEncoder().encode('%PDF-1.7 …')
    const { json } = await h.signed('POST', images, { body: upload(pdf, card, 'statement.pdf') })
    expect((await h.signed('GET', `${images}/${json.imageId}`)).status).toBe(200)
    expect((await h.signed('GET', `${images}/${json.imageId}?preview=true`)).status).toBe(404)
    expect((await h.signed('GET', `${images}/${json.imageId}/masked`)).status).toBe(404)
  })
  test('404 for an unknown image, 400 for another preview', async () => {
    const { signed, target } = await stored()
    expect((await signed('GET', `${target}9`)).status).toBe(404)
    expect((await signed('GET', `${target}?preview=yes`)).status).toBe(400)
  })
  test('404 for the masked form of a face', async () => {
    const h = harness()
    const check = await openFaceCheck(h)
    const { imageId } = (await takeSelfie(h, check)).json
    const target = `/resources/applicantActions/${check.actionId}/images/${imageId}`
    expect((await h.signed('GET', `${target}/masked`)).status).toBe(404)
    expect((await h.simulator.fetch(await h.signedRequest('GET', target))).status).toBe(200)
  })
})

describe('taking back, in the frame', () => {
  test('the picture is gone, and the step is open again', async () => {
    const h = harness()
    const check = await openFaceCheck(h)
    const { imageId } = (await takeSelfie(h, check)).json
    const target = `/resources/applicantActions/${check.actionId}/images/${imageId}`
    expect((await h.framed(check.token, 'DELETE', target)).json).toEqual({ ok: 1 })
    expect((await readAction(h, check.actionId)).images).toBeUndefined()
    expect((await h.signed('DELETE', target)).status).toBe(403)
    expect((await h.framed(check.token, 'DELETE', target)).status).toBe(404)
  })
})
