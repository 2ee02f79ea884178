export { findPushKey, keepPushKey, type KeptPushKey } from './push-key.ts'
export { listSealedDevices, putSealedDevice, putSealedPushKey, type SealedDevice } from './sealed.ts'
export { addSubscription, dropSubscription, dropSubscriptionsOf, listSubscriptions, type ListedSubscription, type NewSubscription } from './subscriptions.ts'
