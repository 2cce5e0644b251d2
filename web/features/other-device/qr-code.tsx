import { useEffect, useState } from 'react'
import './qr-code.css'

/** Its maker comes only now, with the first code. Should that fail, the link beside it can still be copied. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const [drawn, setDrawn] = useState<{ side: number; path: string } | null>(null)
  useEffect(() => {
    let left = false
    import('./qr-path.ts').then(
      ({ qrPath }) => left || setDrawn(qrPath(text)),
      () => undefined,
    )
    return () => {
      left = true
    }
  }, [text])
  return (
    <div className="qr-code">
      {drawn && (
        <svg viewBox={`0 0 ${drawn.side} ${drawn.side}`} role="img" aria-label={label} shapeRendering="crispEdges">
          <path d={drawn.path} />
        </svg>
      )}
    </div>
  )
}
