import type { Translation } from '../words.ts'

export const check: Translation<'check'> = {
  documentTitle: '核验',
  title: {
    face: '确认是您本人',
    'payment-method': '出示您的卡',
    email: '确认您的邮箱',
    questionnaire: '回答几个问题',
    'source-of-funds': '再核对一次',
  },
  text: '下面的核验由 Sumsub 为 {host} 进行。完成后，本页会自动继续。',
  camera: {
    looking: '正在检查您的摄像头…',
    asking: {
      title: '请允许使用摄像头',
      text: '浏览器会询问本页能否使用摄像头。请选择“允许”。',
      why: '我们先只看看它能不能用，随即关闭。不会录下任何内容。',
    },
    twice: '如果浏览器再次询问摄像头，请再选一次“允许”。',
  },
  loading: '正在打开核验…',
  frame: 'Sumsub 核验',
  submitted: '已收到，请稍等…',
  operation: '您同意的内容',
  elsewhere: '改在这里继续',
  otherDevice: { offer: '在另一台设备上继续', busy: '正在生成链接…', otherWays: '其他方式' },
  paused: {
    title: '核验已暂停',
    text: '您已同意这件事，但核验还没有完成。摄像头已关闭。',
    goOn: '继续核验',
    refuse: '不，这不是我',
  },
}
