export { isPushAddress, isPushService } from './is-push-address.ts'
export { PUSH_SERVICES } from './push-services.ts'
