/** 0.93 as people read it: 93 %. */
export const percentOf = (share: number): string => `${Math.round(share * 100)} %`
