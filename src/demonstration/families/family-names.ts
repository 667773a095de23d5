import type { Chance } from '../chance.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const BEGINNINGS = words(`Alder Amber Bracken Bramble Briar Burdock Campion Cinder Clover Comfrey Curlew Dapple Drizzle
  Eider Fennel Finch Flax Frost Gorse Harebell Hazel Heron Kestrel Lark Linnet Marl Mallow Mist Nettle Pipit Plover
  Quill Rain Rook Rush Sedge Siskin Snow Sorrel Starling Sundew Swift Tansy Teasel Thistle Vetch Willow Wren Yarrow
  Lichen Moss Sleet Thrush Dunlin Teal Whin Sallow Madder Woad Dewberry`)
const ENDINGS =
  words(`combe croft dale den fell gate ham holt hurst leigh low mere more rigg row shaw stead thwaite wick
  wood worth by bank pool`)

/** A name for an English family: a plant, a bird or the weather, and a kind of place. Few of them have ever been anyone's. */
export const britishName = (chance: Chance): string => {
  const beginning = chance.oneOf(BEGINNINGS)
  const ending = chance.oneOf(ENDINGS)
  return beginning.at(-1) === ending[0] ? beginning + ending.slice(1) : beginning + ending
}

export const FAMILY_NAMES = {
  polish: words(
    'Wróblewicz-Las Jarzębiński Kalinowiak Sikorowska-Brzoza Dąbrowiec Świerkosz Śnieżyński Lipowicz-Zięba',
  ),
  romanian: words('Brândușanu Frunzescu Codreanciuc Stejărel Bărzescu Ghiocelu-Pop Zăpadaru'),
  lithuanian: words('Liepaitis Ąžuolaitis Beržūnas Gandravičius Rasaitė-Uosis Sniegulė'),
  ukrainian: words('Kalynenko Zozulyak Verbychko Snihurenko Leleko-Dub Soniachuk'),
  roma: words('Luludescu Frunzaru Rosinkov Cirpaciu-Salcie Lakatošek Ursaru-Brad Narcisescu Sastrenko'),
  southAsianMuslim: words(`Gulzaria Chamanzai Shaheenabadi Bulbulwala Yasmeenzada Sitarawala Badalpuri Bahargul
    Sanobari Gulmohari Kabutarzai Zafranwala Rimjhimi Anarwala`),
  bengali: words('Shaplamoni Kodomtoli Jhumkolata Doyelpuri Meghnabari Boishakhi Hijolbon Kashphuli'),
  indian: words(`Kamalpuri Tulsiwala Morpankhi Barkhavala Champaneri Neempattar Himalwal Chandanpal Badaliya Koyalkar
    Pipalwal Vasantmani`),
  nigerian: words('Okwudiri-Vale Ewékólá Adéòjò-Fern Irokoma Òjòwálé Mmirichi'),
  somali: words('Ubaxley Geeddow-Marsh Cawsani Roobdoon Dayaxle Xiddigane'),
  ghanaian: words('Asaaseba Owuramanu Nsuohene Odumba-Reed Nyankoma-Hill'),
  congolese: words('Mvulambo Tsehayneh-Moke Baobabeli Nzotomanga Muluba-Fleur'),
  caribbean: words(`Poincianne Breadfruit-Hale Hummingford Poui-Lawrence Cassiawood Doctorbird-Reid Bougainville-Samms
    Tamarindale Coralstone Rainforde Allamanda-Brown Ackeewood`),
  arabKurdish: words(`Al-Rihan Al-Zahrawiya Bin-Yasamin Al-Matari Gulistanî Baranzade Hevîkar Darbazî Al-Nakheel
    Bulbulzade Chinarî Befrîn`),
  eastAsian: words(
    'Trúcsơn Hoasen Meihua-Lam Zhusong Sampagitan Narrazon Ilangtala Yamasakura Dokmaidee Bambang-Reyes',
  ),
} as const
