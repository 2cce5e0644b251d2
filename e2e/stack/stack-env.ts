import { join } from 'node:path'
import { demoCredentials } from '../demo-credentials.ts'

export type Ports = { bff: number; simulator: number; demoHost: number; smtp: number }

export const demoPorts: Ports = { bff: 4500, simulator: 4600, demoHost: 4700, smtp: 4625 }

const local = (port: number) => `http://localhost:${port}`

export const urlsOf = (ports: Ports, publicUrl = local(ports.bff)) => ({
  /** Where the product is for people and programs alike; in development Vite stands there, in front of the backend. */
  web: publicUrl,
  /** The backend's own process. It serves nobody under this name unless it is also the public one. */
  bff: local(ports.bff),
  simulator: local(ports.simulator),
  demoHost: local(ports.demoHost),
})
export type Urls = ReturnType<typeof urlsOf>

/** The environment of each process, by its fixed names. */
export const stackEnv = (ports: Ports, urls: Urls, dataDir: string) => ({
  simulator: {
    SIMULATOR_PORT: String(ports.simulator),
    SIMULATOR_BASE_URL: urls.simulator,
    SIMULATOR_WEBHOOK_URL: `${urls.web}/webhooks/sumsub`,
    SIMULATOR_WEBHOOK_SECRET: demoCredentials.sumsubWebhookSecret,
    SIMULATOR_WEBHOOK_ALG: 'HMAC_SHA256_HEX',
    SIMULATOR_FRAME_ANCESTORS: urls.web,
    SIMULATOR_SMTP_URL: `smtp://localhost:${ports.smtp}`,
  },
  demoHost: {
    DEMO_HOST_PORT: String(ports.demoHost),
    SMTP_PORT: String(ports.smtp),
    COUNTERSIGN_URL: urls.web,
    COUNTERSIGN_ISSUER: `${urls.web}/sandbox`,
    COUNTERSIGN_HOST_ID: demoCredentials.hostId,
    COUNTERSIGN_KEY: demoCredentials.hostKey,
    COUNTERSIGN_CALLBACK_SECRET: demoCredentials.callbackSecret,
    DATA_DIR: join(dataDir, 'bank'),
  },
  bff: {
    PUBLIC_URL: urls.web,
    PORT: String(ports.bff),
    MODE: 'sandbox',
    SUMSUB_BASE_URL: urls.simulator,
    SUMSUB_WEBSDK_ORIGIN: urls.simulator,
    SUMSUB_APP_TOKEN: demoCredentials.sumsubAppToken,
    SUMSUB_SECRET_KEY: demoCredentials.sumsubSecretKey,
    SUMSUB_WEBHOOK_SECRET: demoCredentials.sumsubWebhookSecret,
    SUMSUB_WEBHOOK_ALG: 'HMAC_SHA256_HEX',
    LEVEL_FACE: 'face-auth',
    LEVEL_PAYMENT_METHOD: 'card-capture',
    LEVEL_EMAIL: 'email-check',
    LEVEL_QUESTIONNAIRE: 'questionnaire',
    DATA_DIR: join(dataDir, 'bff'),
    SMTP_URL: `smtp://localhost:${ports.smtp}`,
    MAIL_FROM: 'Demo Bank <no-reply@demo-bank.example>',
    HOSTS_FILE: join(dataDir, 'hosts.json'),
  },
})
