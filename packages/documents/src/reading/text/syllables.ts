// Table: how a Vietnamese syllable may be spelt, without its tone mark.

const initials = 'ngh ng nh gh gi kh ph qu th tr ch b c d đ g h k l m n p q r s t v x'.split(' ')

const rimes = (
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oi om on ong ooc oong op ot ' +
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uâu uây uc uê uêch uên uênh uêu uêt ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu ' +
  'ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu ych ynh yt'
).split(' ')

const toneless = new RegExp(`^(?:${initials.join('|')})?(?:${rimes.join('|')})$`, 'u')
const tone = /[\u0300\u0301\u0309\u0303\u0323]/g

/** Whether a word could be Vietnamese: a legal onset and rime with at most one tone mark. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD')
  return (apart.match(tone)?.length ?? 0) <= 1 && toneless.test(apart.replace(tone, '').normalize('NFC'))
}
