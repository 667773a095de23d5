/** Given names by the heritage that a family describes. Many are also plants, birds and weather. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export type GivenNames = { readonly female: readonly string[]; readonly male: readonly string[] }

export const BRITISH: GivenNames = {
  female: words(`Bryony Wren Marigold Poppy Heather Willow Ivy Hazel Rowan Fern Holly Daisy Lily Rosie Violet Jasmine
    Olive Iris Flora Clover Tansy Saffron Sorrel Juniper Linnet Robyn Merle Ava Skye Summer Autumn Dawn Rain Misty
    Amber Coral Pearl Ruby Jade Opal Gemma Beth Ellie-Mae Lacey Kayleigh Demi-Leigh Shannon Courtney Paige Chelsea
    Megan Bethany Leanne Stacey Kerry Donna Tracey Mandy Sharon Julie Lorraine Maureen Brenda Doreen Sheila Jean
    Edie Elsie Nellie Mabel Maisie Evie Freya Isla Niamh Aoife Siân Carys Eira Morag Isobel Zoë Chloë Renée`),
  male: words(`Rowan Robin Jay Ash Heath Reed Linden Alder Oakley Forrest Basil Sorrel Florian Kestrel Merlin Finch
    Rory Callum Kian Tyler Jayden Kai Riley Alfie Archie Freddie Teddy Stanley Albie Ronnie Reggie Vinnie Zac Brandon
    Connor Ryan Liam Nathan Kieran Lewis Jordan Kyle Dean Wayne Darren Lee Craig Gary Shaun Carl Terry Barry Keith
    Trevor Derek Alan Ray Norman Sidney Ernest Wilf Arlo Noah Otis Jude Rhys Dylan Iolo Emrys Ewan Fergus Cormac
    Seán Tadhg Caleb Seth Micah Eli Jasper Hugo Toby Barnaby Corey-Lee Tommy-Jay`),
}
export const POLISH: GivenNames = {
  female: words('Zofia Jagoda Malwina Kalina Jaśmina Agnieszka Katarzyna Wioletta Halina Bożena Róża'),
  male: words('Piotr Paweł Tomasz Łukasz Wojciech Zbigniew Krzysztof Marek Kacper Oskar Bogdan'),
}
export const ROMANIAN: GivenNames = {
  female: words('Ioana Viorica Florina Brândușa Mihaela Elena Lăcrămioara Zambila Rodica Crina'),
  male: words('Florin Cosmin Codruț Andrei Mihai Vasile Bujor Răzvan Ionuț Doru'),
}
export const LITHUANIAN: GivenNames = {
  female: words('Rasa Rūta Eglė Liepa Aušra Gintarė Vėtra Ramunė Smiltė'),
  male: words('Ąžuolas Linas Tomas Mindaugas Rytis Giedrius Aidas Vėjas'),
}
export const UKRAINIAN: GivenNames = {
  female: words('Oksana Kvitka Yana Kalyna Zoryana Vira Solomiya Yaryna'),
  male: words('Taras Bohdan Ostap Yavor Zoryan Danylo Nazar Vasyl'),
}
export const ROMA: GivenNames = {
  female: words('Luludi Mirela Brindusa Kala Tsura Florica Rosinka Narcisa Zamfira Garofița Papusza Viorela'),
  male: words('Florin Ionel Danko Marko Luka Tobar Yanko Emilian Rupa Brishan Ferka Nicu'),
}
export const SOUTH_ASIAN_MUSLIM: GivenNames = {
  female: words(`Gulnaz Nargis Yasmin Zainab Mehwish Nasreen Rukhsana Shabnam Sumbul Rehana Humaira Parveen Saima
    Aaliyah Inaaya Maryam Hafsa Areeba Iqra Anum Laleh Raihana Shaista Tahira Bushra`),
  male: words(`Shaheen Gulzar Bilal Imran Zeeshan Haroon Adeel Junaid Rizwan Naveed Tariq Yusuf Ibrahim Musa Hamza
    Ayaan Zayd Rayhan Danyal Faisal Kamran Nadeem Sajid Waqas Asif`),
}
export const BENGALI: GivenNames = {
  female: words('Shapla Jui Champa Rehana Nasima Farzana Tahmina Shiuli Ruksana Sadia Jahanara Momtaz Beli Rumana'),
  male: words('Kamal Shimul Polash Jahid Rafiq Mizan Tanvir Sohel Abdul Imtiaz Rashid Babul Shofiq Nahid'),
}
export const INDIAN: GivenNames = {
  female: words(`Kamal Padma Malti Champa Jasminder Harleen Simran Gurpreet Manjit Tulsi Anjali Priya Meera Lata
    Kiran Varsha Megha Usha Chandni Asha Nila Vasantha`),
  male: words(`Harjit Gurdeep Manpreet Arjun Vikram Rohan Suresh Ashok Kishan Neel Megh Himat Jaspal Balbir Tejas
    Anand Ketan Prakash Chetan Ravi Murali`),
}
export const NIGERIAN: GivenNames = {
  female: words('Ifeoma Chiamaka Adaeze Folasadé Yétúndé Abiola Ngozi Amara Oluchi Títílayò'),
  male: words('Chinedu Emeka Obinna Olúmidé Babajidé Tundé Ikenna Fẹ́mi Uche Kelechi'),
}
export const SOMALI: GivenNames = {
  female: words('Ayaan Hodan Ubax Sahra Fowsiyo Deqa Hibaaq Idil Cawo Ladan'),
  male: words('Abdi Liban Warsame Guled Bashir Cabdi Roble Samatar Nuur Geedi'),
}
export const GHANAIAN: GivenNames = {
  female: words('Abena Efua Akosua Adwoa Ama Esi Yaa Afia Nhyira'),
  male: words('Kofi Kwabena Yaw Kwesi Kojo Kwame Ebo Nana Fiifi'),
}
export const CONGOLESE: GivenNames = {
  female: words('Grâce Bénédicte Espérance Fleur Merveille Rosine Aimée Dorcas'),
  male: words('Jean-Bosco Trésor Dieudonné Héritier Exaucé Fiston Christian Olivier'),
}
export const CARIBBEAN: GivenNames = {
  female: words(`Hyacinth Precious Shanice Keisha Marcia Beverley Yvonne Sonia Jacinth Lavern Myrtle Blossom Althea
    Kadisha Tianna Rochelle Nyasha Zuri Verna Olive Merle Cynthia`),
  male: words(`Delroy Winston Errol Leroy Courtney Everton Clive Desmond Junior Marlon Dwayne Tyrell Jermaine Kymani
    Shaquille Malachi Elijah Isaiah Romario Neville Lloyd`),
}
export const ARAB_KURDISH: GivenNames = {
  female: words(`Rayhana Zahra Warda Nasrin Yasmine Layla Amal Rima Shirin Berfin Gulistan Xecê Hêvî Nadia Sawsan
    Marjan Banafsheh Golnar Dilnaz Suha`),
  male: words(`Karwan Baran Rebin Hiwa Azad Omar Khalil Samir Rami Fadi Nabil Tareq Hassan Reza Bahram Siavash Dara
    Zana Idris Yahya`),
}
export const EAST_ASIAN: GivenNames = {
  female: words(
    'Mei-Lin Xiaolan Hoa Lan Mai Thuý Liên Ligaya Sampaguita Marites Jasmine-Joy Aiko Haruka Yuki Suda Malee',
  ),
  male: words('Wei Jun Minh Quân Dũng Tùng Bayani Jerome Rodel Kenji Haru Somchai Anan Bao Long'),
}
