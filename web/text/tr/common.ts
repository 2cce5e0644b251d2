import type { Translation } from '../words.ts'

export const common: Translation<'common'> = {
  brand: 'Countersign',
  secured: 'Countersign ile korunuyor',
  loading: 'Lütfen bekleyin …',
  lost: 'Bağlantı koptu, yeniden deniyoruz.',
  sandbox: 'Test modu: gerçek bir doğrulama yapılmaz.',
  language: 'Dil',
  footer: 'Burada sizden hiçbir zaman şifre veya PIN istenmez.',
  next: 'Şimdi yapabilecekleriniz',
  reload: 'Tekrar dene',
  resume: 'İsteğime git',
  reference: 'Destek için başvuru numarası: {requestId}',
  progress: 'Bulunduğunuz adım',
  steps: { confirm: 'Okuma', check: 'Doğrulama', answer: 'Yanıt' },
}
