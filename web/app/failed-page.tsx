import { Component, type ReactNode } from 'react'
import { ProblemPage } from '../features/problem/problem-page.tsx'
import { useText } from '../text/use-text.ts'
import { Frame } from './frame.tsx'

/** A fault of our own in a page becomes a problem page with a next step, never a blank one. */
export class FailedPage extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children
  }
}

const Failed = () => {
  const { t } = useText()
  return (
    <Frame step="problem" problem="page-failed" title={t('problems.pageFailed.title')}>
      <ProblemPage code="page-failed" requestId={null} />
    </Frame>
  )
}
