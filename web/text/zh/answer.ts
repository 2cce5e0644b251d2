import type { Translation } from '../words.ts'

export const answer: Translation<'answer'> = {
  documentTitle: '结果',
  approved: {
    title: '已确认',
    text: {
      face: '谢谢您，确认是您本人。我们正在通知 {host}。',
      'payment-method': '谢谢您，您的卡已通过。我们正在通知 {host}。',
      email: '谢谢您，这个邮箱确实属于您。我们正在通知 {host}。',
      questionnaire: '谢谢您，您的回答已通过。我们正在通知 {host}。',
      'source-of-funds': '这笔资金没有发现问题。我们正在通知 {host}。',
    },
  },
  declined: {
    title: '未能确认',
    text: '核验未能确认这项请求，因此没有批准。我们正在通知 {host}。',
    next: '如果您仍需办理，请联系 {host}，他们可以用其他方式帮助您。',
  },
  retry: {
    title: '这次没有成功',
    text: '这种情况很常见，并不表示被拒绝。',
    next: '{count, plural, other {您还可以再试 # 次。}}',
  },
  inconclusive: {
    title: '没有明确结果',
    text: '核验结束时没有得出“是”或“否”。这不是拒绝，但也没有批准。我们正在通知 {host}。',
    next: '接下来怎么办，请联系 {host}。',
  },
  failed: {
    title: '核验中断了',
    text: '核验过程中出了故障。这不是您造成的，也没有批准任何事项。我们正在通知 {host}。',
    next: '如果您仍需办理，请在 {host} 重新开始。',
  },
  refused: {
    title: '您选择了“不是我”',
    text: '不会发生任何操作。我们正在告诉 {host} 这不是您本人所为。',
    next: '如果您完全没有料到这件事，请查看您在 {host} 的账户，并联系他们。',
  },
  expired: {
    title: '时间已过',
    text: '没有及时收到答复，因此没有批准任何事项。我们正在通知 {host}。',
    next: '如果您仍需办理，请在 {host} 重新开始。',
  },
  cancelled: {
    title: '请求已撤回',
    text: '{host} 撤回了这项请求。没有批准任何事项。',
    next: '您不需要再做任何事。',
  },
  tryAgain: '再试一次',
  return: '返回 {host}',
  leave: '您将离开本页，前往 {site}。',
  close: '您现在可以关闭本页。',
  receipt: '查看凭证',
  extraFailed: '本页有一部分无法加载。上面的结果仍然有效。',
}
