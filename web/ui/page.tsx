import type { ReactNode } from 'react'
import './tokens.css'
import './base.css'
import './page.css'
import { BrandMark } from './icon.tsx'

type PageProps = {
  /** `data-…` names that tests and operators' tools look for. */
  hooks: Record<`data-${string}`, string | undefined>
  banner?: string | undefined
  progress?: ReactNode
  footer: string
  children: ReactNode
}

export const Page = ({ hooks, banner, progress, footer, children }: PageProps) => (
  <div className="page" {...hooks}>
    {banner && <aside className="page__banner">{banner}</aside>}
    <header className="page__header">
      <div className="page__bar">
        <span className="page__brand">
          <BrandMark />
          Countersign
        </span>
        {progress}
      </div>
    </header>
    <main className="page__main">{children}</main>
    <footer className="page__footer">{footer}</footer>
  </div>
)
