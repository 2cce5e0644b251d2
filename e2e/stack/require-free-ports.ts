import { isPortFree } from '../free-ports.ts'

/** A process that found its port taken would only say EADDRINUSE, three levels down. */
export const requireFreePorts = async (byVariable: Record<string, number>, fixed: number[] = []) => {
  const faults: string[] = []
  for (const [variable, port] of Object.entries(byVariable)) {
    if (await isPortFree(port)) continue
    faults.push(`Port ${port} is in use. End what uses it, or choose another: ${variable}=${(port + 10_000) % 65_536}`)
  }
  for (const port of fixed) {
    if (!(await isPortFree(port))) faults.push(`Port ${port} is in use. End what uses it.`)
  }
  if (faults.length > 0) throw new Error(faults.join('\n'))
}
