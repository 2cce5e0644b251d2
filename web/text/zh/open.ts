import type { Translation } from '../words.ts'

export const open: Translation<'open'> = {
  documentTitle: '打开您的请求',
  title: '有一件事请您确认',
  text: '您收到了这个链接。点击按钮，看看是谁在询问、关于什么事。打开它并不会批准任何事项：您仍然可以拒绝。',
  continue: '继续',
  takeOver: '在这里继续',
  resend: '发送新链接',
  retry: '再试一次',
  next: '您现在可以做什么',
  language: '语言',
  safety: '这里绝不会要求您输入密码或 PIN 码。',
  noScript: '本页需要 JavaScript，而您的浏览器已将其关闭。请打开它并重新加载本页，或在另一台设备上打开链接。',
  busy: '请稍等…',
  sent: {
    title: '请查看您的邮箱',
    text: '新链接正发往 {sentTo}，一分钟内应会收到。只有最新的链接有效。',
  },
  type: {
    title: '请输入邮件中的代码',
    text: '它打开的请求与链接相同。您会看到是谁在询问、关于什么事，并且仍然可以拒绝。',
    label: '邮件中的代码',
    hint: '代码在邮件中的链接附近：三组字母和数字，例如 K7QM-4T2X-9RBD。连字符可以不输入。',
    other: '输入另一个代码',
    wrong: {
      title: '这个代码无效',
      text: '请将您输入的内容与最新的邮件逐字核对。那封邮件中的链接也可以使用。',
    },
  },
  sandbox: '测试模式：不进行真正的核验。',
  reference: '客服查询编号：{requestId}',
}
