export type CodeMail = { to: string; subject: string; text: string; html: string }
export type SendMail = (mail: CodeMail) => Promise<void>

/** One code, and no link: whoever reads it types it where it was asked for. */
export const confirmationMail = (to: string, code: string): CodeMail => ({
  to,
  subject: `${code} is your code`,
  text: `Your code is ${code}.\n\nType it on the page that asked for it. It works for 5 minutes.\nIf you did not ask for it, ignore this mail.\n`,
  html: [
    '<!doctype html><html lang="en"><body style="font-family:sans-serif">',
    `<p>Your code is</p><p style="font-size:1.75rem;letter-spacing:.2em"><strong>${code}</strong></p>`,
    '<p>Type it on the page that asked for it. It works for 5 minutes.</p>',
    '<p>If you did not ask for it, ignore this mail.</p></body></html>',
  ].join(''),
})
