import type { ReactNode } from 'react'
import './tokens.css'
import './base.css'
import './page.css'
import { titleId } from './card.tsx'
import { BrandMark } from './icon.tsx'

type PageProps = {
  /** Also tells our landmarks from those of a frame on the page. */
  brand: string
  /** `data-…` names that tests and operators' tools look for. */
  hooks: Record<`data-${string}`, string | undefined>
  banner?: string | undefined
  progress?: ReactNode
  footer: string
  /** For tables and code, which a narrow column would cut up. */
  wide?: boolean | undefined
  children: ReactNode
}

export const Page = ({ brand, hooks, banner, progress, footer, wide = false, children }: PageProps) => (
  <div className={wide ? 'page page--wide' : 'page'} {...hooks}>
    {banner && <aside className="page__banner">{banner}</aside>}
    {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: outside an article it is a banner, and a banner has a name */}
    <header className="page__header" aria-label={brand}>
      <div className="page__bar">
        <span className="page__brand">
          <BrandMark />
          {brand}
        </span>
        {progress}
      </div>
    </header>
    <main className="page__main" aria-labelledby={titleId}>
      {children}
    </main>
    <footer className="page__footer">{footer}</footer>
  </div>
)
