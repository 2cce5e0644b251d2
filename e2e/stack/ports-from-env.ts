import * as v from 'valibot'
import { demoPorts, type Ports } from './stack-env.ts'

const port = (fallback: number) =>
  v.optional(v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1), v.maxValue(65_535)), String(fallback))

const portVariables = v.object({
  PORT: port(demoPorts.bff),
  SIMULATOR_PORT: port(demoPorts.simulator),
  DEMO_HOST_PORT: port(demoPorts.demoHost),
  SMTP_PORT: port(demoPorts.smtp),
})

/** The fixed ports of the demo, or those that the caller chose. */
export const portsFromEnv = (
  env: Record<string, string | undefined>,
): { ports: Ports; byVariable: Record<string, number> } => {
  const byVariable = v.parse(portVariables, env)
  const { PORT, SIMULATOR_PORT, DEMO_HOST_PORT, SMTP_PORT } = byVariable
  return { ports: { bff: PORT, simulator: SIMULATOR_PORT, demoHost: DEMO_HOST_PORT, smtp: SMTP_PORT }, byVariable }
}
