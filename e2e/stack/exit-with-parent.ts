/** Loaded into each process of the stack before its own code: no process outlives the one that started it. */
const graceMs = 3_000

process.channel?.unref()
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(1), graceMs).unref()
})
