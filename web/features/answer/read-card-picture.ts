import { path } from '#contract/read-card-picture.ts'
import { callForBlob } from '../../api/call.ts'

export const readCardPicture = (action: string, signal: AbortSignal): Promise<Blob> =>
  callForBlob({ path, action, signal })
