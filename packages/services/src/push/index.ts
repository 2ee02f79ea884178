export type { Device } from './device.ts'
export { deviceOf, forgetDevice } from './device-of.ts'
export { openPushKey, type PushKey } from './open-push-key.ts'
export { switchPushOff, switchPushOn } from './switch-push.ts'
