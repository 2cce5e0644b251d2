import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import './picture.css'

type PictureProps = { source: Blob; label: string; caption?: string; onFailed: () => void }

/**
 * Bytes as a picture. Drawn, since an `img` would need an address for them, and the pages' policy lets pictures come
 * from the server alone: `blob:` is not among its sources.
 */
export const Picture = ({ source, label, caption, onFailed }: PictureProps) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const failed = useEffectEvent(onFailed)
  useEffect(() => {
    let left = false
    drawOn(canvas, source).catch(() => left || failed())
    return () => {
      left = true
    }
  }, [source])
  return (
    <figure className="picture">
      <canvas ref={canvas} role="img" aria-label={label} />
      {caption && <figcaption className="small soft">{caption}</figcaption>}
    </figure>
  )
}

const drawOn = async ({ current: canvas }: RefObject<HTMLCanvasElement | null>, source: Blob): Promise<void> => {
  const bitmap = await createImageBitmap(source)
  if (canvas) {
    canvas.width = bitmap.width
    canvas.height = bitmap.height
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  }
  bitmap.close()
}
