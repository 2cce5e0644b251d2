/**
 * The package's own types lean on `@sumsub/websdk`, which it bundles and does not install: there every handler is
 * `any`. This says what we use of it, as its code behaves.
 */
declare module '@sumsub/websdk-react' {
  import type { Component } from 'react'

  type SumsubWebSdkProps = {
    accessToken: string
    /** Rejecting is allowed: the frame is told the message and shows its own error. */
    expirationHandler: () => Promise<string>
    /** A bare origin. Messages of any other are dropped. */
    baseUrl?: string
    config?: { lang?: string; theme?: 'light' | 'dark' }
    options?: { adaptIframeHeight?: boolean; addViewportTag?: boolean; enableScrollIntoView?: boolean }
    className?: string
  }

  /** Reads its props once, when it is mounted. */
  class SumsubWebSdk extends Component<SumsubWebSdkProps> {
    setLanguage(language: string): void
    setTheme(theme: 'light' | 'dark'): void
  }
  // biome-ignore lint/style/noDefaultExport: this is how the package hands it out
  export default SumsubWebSdk
}
