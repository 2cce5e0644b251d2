import { path } from '#contract/read-card-picture.ts'
import { callForBlob } from '../../api/call.ts'

/** Null when the next try has begun meanwhile, on this screen or another one: there is nothing to show any more. */
export const readCardPicture = async (action: string, signal: AbortSignal): Promise<Blob | null> => {
  const picture = await callForBlob({ path, action, signal })
  return picture.size > 0 ? picture : null
}
