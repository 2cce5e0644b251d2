/**
 * The clock of a process that has its store to itself. It never goes back: what is due in 5 s would wait an hour after
 * the machine's clock was set back by one, and what was over would be open again. Ahead of the machine's clock it runs
 * at half speed until that has caught up, so that a wrong time that was put right does not stay for the life of the
 * process. Behind it, as after a sleep, it jumps.
 */
export const createProcessClock = (
  machineMs: () => number = () => Date.now(),
  monotonicMs: () => number = () => performance.now(),
) => {
  let nowMs = machineMs()
  let readAtMs = monotonicMs()

  /** Milliseconds since 1970. */
  return (): number => {
    const atMs = monotonicMs()
    nowMs = Math.max(machineMs(), nowMs + (atMs - readAtMs) / 2)
    readAtMs = atMs
    return Math.floor(nowMs)
  }
}
