// Japan, the Koreas, Mongolia.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const japanAndKoreas = `
# JP monarch
1989-01-07 - Emperor Akihito; Akihito
2019-05-01 - Emperor Naruhito; Naruhito
# JP prime-minister
2010-06-08 - Naoto Kan
2011-09-02 - Yoshihiko Noda
2012-12-26 - Shinzo Abe; Shinzō Abe
2020-09-16 - Yoshihide Suga
2021-10-04 - Fumio Kishida
2024-10-01 - Shigeru Ishiba
# JP foreign-minister
2011-03-09 - Takeaki Matsumoto
2011-09-02 - Koichiro Gemba
2012-12-26 - Fumio Kishida
2017-08-03 - Taro Kono
2019-09-11 - Toshimitsu Motegi
2021-11-10 - Yoshimasa Hayashi
2023-09-13 - Yoko Kamikawa
2024-10-01 - Takeshi Iwaya
# JP defence-minister
2012-12-26 - Itsunori Onodera
2014-09-03 - Akinori Eto
2014-12-24 - Gen Nakatani
2016-08-03 - Tomomi Inada
2017-07-28 - Fumio Kishida
2017-08-03 - Itsunori Onodera
2018-10-02 - Takeshi Iwaya
2019-09-11 - Taro Kono
2020-09-16 - Nobuo Kishi
2022-08-10 - Yasukazu Hamada
2023-09-13 - Minoru Kihara
2024-10-01 - Gen Nakatani
# JP finance-minister
2012-12-26 - Taro Aso
2021-10-04 - Shunichi Suzuki
2024-10-01 - Katsunobu Kato
# JP trade-minister
2012-12-26 - Toshimitsu Motegi
2014-09-03 - Yuko Obuchi
2014-10-21 - Yoichi Miyazawa
2015-10-07 - Motoo Hayashi
2016-08-03 - Hiroshige Seko
2021-10-04 - Koichi Hagiuda
2022-08-10 - Yasutoshi Nishimura
2023-12-14 - Ken Saito
2024-10-01 - Yoji Muto
# JP economy-minister
2012-12-26 - Akira Amari
2016-01-28 - Nobuteru Ishihara
2017-08-03 - Toshimitsu Motegi
2019-09-11 - Yasutoshi Nishimura
2024-10-01 - Ryosei Akazawa
# JP chief-negotiator
2013-03-15 2016-01-28 Akira Amari
2018-09-01 2019-12-31 Toshimitsu Motegi
2025-04-08 now Ryosei Akazawa
# JP government-spokesperson
2012-12-26 2020-09-16 Yoshihide Suga
2020-09-16 2021-10-04 Katsunobu Kato
2021-10-04 2023-12-14 Hirokazu Matsuno
2023-12-14 2025-10-21 Yoshimasa Hayashi
2011-09-02 2012-12-26 Osamu Fujimura
2011-01-14 2011-09-02 Yukio Edano
# JP central-bank-governor
2013-03-20 - Haruhiko Kuroda
2023-04-09 - Kazuo Ueda
# KR president
2008-02-25 - Lee Myung-bak
2013-02-25 2017-03-10 Park Geun-hye; Park Geun Hye
2017-05-10 - Moon Jae-in; Moon Jae In; Moon Jae-In
2022-05-10 2025-04-04 Yoon Suk-yeol; Yoon Suk Yeol; Yoon Seok-yeol
2025-06-04 - Lee Jae-myung; Lee Jae Myung
# KR prime-minister
2013-02-26 - Chung Hong-won; Jung Hong-won
2015-02-17 - Lee Wan-koo
2015-06-18 - Hwang Kyo-ahn
2017-05-31 - Lee Nak-yon; Lee Nak-yeon
2020-01-14 - Chung Sye-kyun
2021-05-14 - Kim Boo-kyum
2022-05-21 - Han Duck-soo
2025-07-03 - Kim Min-seok
# KR foreign-minister
2010-10-08 - Kim Sung-hwan
2013-03-11 - Yun Byung-se
2017-06-18 - Kang Kyung-wha
2021-02-09 - Chung Eui-yong
2022-05-12 - Park Jin
2024-01-10 - Cho Tae-yul
2025-07-19 - Cho Hyun
# KR defence-minister
2010-12-04 - Kim Kwan-jin
2014-06-30 - Han Min-koo
2017-07-14 - Song Young-moo
2018-09-21 - Jeong Kyeong-doo
2020-09-18 - Suh Wook
2022-05-11 - Lee Jong-sup
2023-10-07 - Shin Won-sik
2024-09-06 2024-12-05 Kim Yong-hyun
2025-07-25 - Ahn Gyu-back
# KR unification-minister
2011-09-18 - Yu Woo-ik
2013-03-11 - Ryoo Kihl-jae; Ryoo Kil-jae
2015-03-16 - Hong Yong-pyo
2017-07-03 - Cho Myoung-gyon; Cho Myung-gyon; Cho Myoung-kyon
2019-04-08 - Kim Yeon-chul
2020-07-27 - Lee In-young
2022-05-16 - Kwon Young-se
2023-07-28 - Kim Yung-ho
2025-07-25 - Chung Dong-young
# KR national-security-adviser
2014-06-01 - Kim Kwan-jin
2017-05-21 - Chung Eui-yong
2020-07-03 - Suh Hoon
2022-05-10 - Kim Sung-han
2023-03-30 - Cho Tae-yong
2024-01-01 - Chang Ho-jin
2024-08-12 - Shin Won-sik
2025-06-04 - Wi Sung-lac
# KR spy-chief
2009-02-12 - Won Sei-hoon
2013-03-22 - Nam Jae-joon
2014-07-18 - Lee Byung-kee
2015-03-18 - Lee Byung-ho
2017-06-01 - Suh Hoon
2020-07-28 - Park Jie-won
2022-05-26 - Kim Kyou-hyun
2024-01-16 - Cho Tae-yong
# KR envoy
2017-09-22 2020-12-21 Lee Do-hoon
2013-05-01 2016-03-01 Hwang Joon-kook
2013-05-01 2016-03-01 Cho Tae-yong
2016-02-29 2017-09-21 Kim Hong-kyun
2020-12-21 2022-05-10 Noh Kyu-duk
2022-05-20 2024-02-28 Kim Gunn
# KR trade-minister
2013-03-11 - Yoon Sang-jick
2017-08-04 - Kim Hyun-chong; Kim Hyun-jong
2019-03-05 - Yoo Myung-hee
2021-08-10 - Yeo Han-koo
2022-05-11 - Ahn Duk-geun
2024-01-08 - Cheong In-kyo; Inkyo Cheong
2025-06-11 - Yeo Han-koo
# KR presidential-spokesperson
2017-05-16 2018-02-02 Park Soo-hyun
2018-02-02 2019-03-29 Kim Eui-kyeom; Kim Eui-kyum
2017-05-11 2019-01-08 Yoon Young-chan
2019-04-25 2020-02-06 Ko Min-jung
2014-02-05 2015-10-25 Min Kyung-wook
2015-10-25 2017-05-10 Jeong Yeon-guk; Jung Youn-kuk
2025-06-04 now Kang Yu-jung
# KR presidential-aide
2017-05-21 2021-02-28 Moon Chung-in
2017-05-10 2019-01-08 Im Jong-seok
# KP supreme-leader
1994-07-08 - Kim Jong-il; Kim Jong Il
2011-12-17 - Kim Jong-un; Kim Jong Un; Kim Jong-Un
# KP prime-minister
2010-06-07 - Choe Yong-rim; Choe Yong Rim
2013-04-01 - Pak Pong-ju; Pak Pong Ju
2019-04-11 - Kim Jae-ryong; Kim Jae Ryong
2020-08-13 - Kim Tok-hun; Kim Tok Hun
2024-12-29 - Pak Thae-song; Pak Thae Song
# KP president
1998-09-05 - Kim Yong-nam; Kim Yong Nam
2019-04-11 - Choe Ryong-hae; Choe Ryong Hae
# KP foreign-minister
2007-05-18 - Pak Ui-chun; Pak Ui Chun
2014-04-09 - Ri Su-yong; Ri Su Yong
2016-05-09 - Ri Yong-ho; Ri Yong Ho
2020-01-23 - Ri Son-gwon; Ri Son Gwon
2022-06-11 - Choe Son-hui; Choe Son Hui
# KP deputy-foreign-minister
2018-02-01 2022-06-11 Choe Son-hui; Choe Son Hui
2010-09-01 2018-12-31 Kim Kye-gwan; Kim Kye Gwan; Kim Kye-kwan
2010-09-01 2016-05-09 Ri Yong-ho; Ri Yong Ho
2015-01-01 2019-12-31 Han Song-ryol; Han Song Ryol
# KP chief-negotiator
2018-04-01 2019-04-30 Kim Yong-chol; Kim Yong Chol
2019-02-01 2019-02-28 Kim Hyok-chol; Kim Hyok Chol
2019-09-01 2020-12-31 Kim Myong-gil; Kim Myong Gil
2018-01-09 2020-01-23 Ri Son-gwon; Ri Son Gwon
# KP presidential-aide
2014-11-01 now Kim Yo-jong; Kim Yo Jong
2016-01-01 2019-04-30 Kim Yong-chol; Kim Yong Chol
2011-12-17 2013-12-12 Jang Song-thaek; Jang Song Thaek; Jang Sung-taek
# KP un-ambassador
2008-08-01 - Sin Son-ho; Sin Son Ho
2014-02-01 - Ja Song-nam; Ja Song Nam
2018-10-01 - Kim Song
# MN president
2009-06-18 - Tsakhiagiin Elbegdorj; Elbegdorj Tsakhia
2017-07-10 - Khaltmaagiin Battulga; Battulga Khaltmaa
2021-06-25 - Ukhnaagiin Khurelsukh; Khurelsukh Ukhnaa
# KP defence-minister
2012-12-01 2015-04-30 Hyon Yong-chol; Hyon Yong Chol
# KP military-chief
2013-08-01 - Ri Yong-gil; Ri Yong Gil
2016-02-01 - Ri Myong-su; Ri Myong Su
`;
