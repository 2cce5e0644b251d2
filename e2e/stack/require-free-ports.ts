import { isPortFree } from '../free-ports.ts'

/** A process that found its port taken would only say EADDRINUSE, three levels down. */
export const requireFreePorts = async (ports: Record<string, number>) => {
  const taken: string[] = []
  for (const [variable, port] of Object.entries(ports)) {
    if (!(await isPortFree(port)))
      taken.push(`Port ${port} is in use. End what uses it, or choose another: ${variable}=${port + 10_000}`)
  }
  if (taken.length > 0) throw new Error(taken.join('\n'))
}
