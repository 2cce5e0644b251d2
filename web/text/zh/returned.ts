import type { Translation } from '../words.ts'

export const returned: Translation<'returned'> = {
  documentTitle: '这里已完成',
  title: '这台设备上已完成',
  text: '请回到您开始时使用的设备，那里的页面会自动继续。',
  looking: '正在查找您的请求…',
}
