// Plain JavaScript, so that a Node which cannot read TypeScript says why instead of naming a file extension.
const [major] = process.versions.node.split('.').map(Number)
if (major < 24) {
  console.error(`Countersign needs Node 24 or newer; this is ${process.versions.node}. Run it by npm: npm start`)
  process.exit(1)
}
await import('./node.ts')
