import type { ReactNode } from 'react'
import './tokens.css'
import './base.css'
import './page.css'
import { titleId } from './card.tsx'
import { BrandMark } from './icon.tsx'

type PageProps = {
  /** Also tells our landmarks from those of a frame on the page. */
  brand: string
  /** Whose page it is, once that is known; `secured` then says by whom it is kept. */
  host?: { name: string; logo: string | null; secured: string } | undefined
  /** `data-…` names that tests and operators' tools look for. */
  hooks: Record<`data-${string}`, string | undefined>
  banner?: string | undefined
  progress?: ReactNode
  footer: ReactNode
  /** For tables and code, which a narrow column would cut up. */
  wide?: boolean | undefined
  children: ReactNode
}

export const Page = ({ brand, host, hooks, banner, progress, footer, wide = false, children }: PageProps) => (
  <div className={wide ? 'page page--wide' : 'page'} {...hooks}>
    {banner && <aside className="page__banner">{banner}</aside>}
    {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: outside an article it is a banner, and a banner has a name */}
    <header className="page__header" aria-label={brand}>
      <div className="page__bar">
        {host ? <HostBrand {...host} /> : <OwnBrand brand={brand} />}
        {progress}
      </div>
      <div className="page__lines" />
    </header>
    <main className="page__main" aria-labelledby={titleId}>
      {children}
    </main>
    <footer className="page__footer">{footer}</footer>
  </div>
)

const OwnBrand = ({ brand }: { brand: string }) => (
  <span className="page__brand">
    <BrandMark />
    {brand}
  </span>
)

/** The name stands beside the logo as text, so the picture needs no words of its own. */
const HostBrand = ({ name, logo, secured }: { name: string; logo: string | null; secured: string }) => (
  <div className="page__brand">
    {logo && <img className="page__logo" src={logo} alt="" width="44" height="44" />}
    <span>
      <span dir="auto">{name}</span>
      <span className="page__secured">
        <BrandMark />
        {secured}
      </span>
    </span>
  </div>
)
