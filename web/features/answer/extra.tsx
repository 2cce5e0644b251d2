import { Component, type ReactNode, Suspense } from 'react'
import { useText } from '../../text/use-text.ts'

/** What is loaded beside the answer. Should it not come, the answer stands all the same. */
export class Extra extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <Failed /> : <Suspense fallback={<Loading />}>{this.props.children}</Suspense>
  }
}

const Failed = () => {
  const { t } = useText()
  return <p className="soft">{t('answer.extraFailed')}</p>
}

const Loading = () => {
  const { t } = useText()
  return (
    <p className="soft" data-part="loading">
      {t('common.loading')}
    </p>
  )
}
