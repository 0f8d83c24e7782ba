// South, South-East and East Asia and the Pacific.
// Day-exact where sure, else the first of the month.
// Source: general knowledge of dated offices. Last checked 2025-08.

export const asia = `
# CN president
2003-03-15 - Hu Jintao
2013-03-14 - Xi Jinping
# CN party-leader-of-state
2002-11-15 - Hu Jintao
2012-11-15 - Xi Jinping
# CN prime-minister
2003-03-16 - Wen Jiabao
2013-03-15 - Li Keqiang
2023-03-11 - Li Qiang
# CN vice-president
2008-03-15 2013-03-14 Xi Jinping
2013-03-14 2018-03-17 Li Yuanchao
2018-03-17 2023-03-10 Wang Qishan
2023-03-10 now Han Zheng
# CN deputy-prime-minister
2008-03-17 2013-03-15 Wang Qishan
2013-03-16 2018-03-18 Wang Yang
2013-03-16 2018-03-18 Zhang Gaoli
2018-03-19 2023-03-12 Liu He
2018-03-19 2023-03-12 Han Zheng
2023-03-12 now He Lifeng
2023-03-12 now Ding Xuexiang
# CN foreign-minister
2007-04-27 - Yang Jiechi
2013-03-16 - Wang Yi
2022-12-30 - Qin Gang
2023-07-25 - Wang Yi
# CN minister
2008-03-17 2013-03-16 Dai Bingguo
2013-03-16 2022-10-22 Yang Jiechi
2018-03-19 2023-03-12 Wang Yi
# CN deputy-foreign-minister
2010-01-01 2013-02-20 Cui Tiankai
2010-01-01 2013-02-20 Zhang Zhijun
2013-03-01 2018-01-31 Zhang Yesui
2013-03-01 2018-01-31 Liu Zhenmin
2013-03-01 2018-01-31 Zheng Zeguang
2013-03-01 2018-01-31 Li Baodong
2017-12-01 2021-04-30 Le Yucheng
2017-12-01 2021-04-30 Kong Xuanyou
2021-02-01 now Ma Zhaoxu
2021-02-01 now Xie Feng
# CN defence-minister
2008-03-17 - Liang Guanglie
2013-03-16 - Chang Wanquan
2018-03-19 - Wei Fenghe
2023-03-12 2023-10-24 Li Shangfu
2023-12-29 - Dong Jun
# CN trade-minister
2007-12-29 - Chen Deming
2013-03-16 - Gao Hucheng
2017-02-24 - Zhong Shan
2020-12-26 - Wang Wentao
# CN finance-minister
2007-08-30 - Xie Xuren
2013-03-16 - Lou Jiwei
2016-11-07 - Xiao Jie
2018-03-19 - Liu Kun
2023-10-24 - Lan Fo'an; Lan Foan
# CN chief-negotiator
2018-02-01 2023-03-12 Liu He
2023-03-12 now He Lifeng
2018-01-01 2022-06-01 Wang Shouwen
2025-04-16 now Li Chenggang
# CN envoy
2010-02-01 2017-08-01 Wu Dawei
2017-08-01 2019-05-29 Kong Xuanyou
2021-04-12 now Liu Xiaoming
2019-09-01 now Zhai Jun
2023-04-26 2025-12-31 Li Hui
# CN climate-envoy
2007-01-01 - Xie Zhenhua
2024-01-12 - Liu Zhenmin
# CN foreign-ministry-spokesperson
2009-01-01 2012-01-31 Jiang Yu
2011-11-01 2016-12-31 Hong Lei
2011-11-01 2016-12-31 Liu Weimin
2012-03-01 2015-12-31 Hua Chunying
2012-06-01 2015-06-30 Qin Gang
2015-06-01 2020-07-31 Lu Kang
2016-04-01 2024-12-31 Hua Chunying
2017-01-01 2020-07-31 Geng Shuang
2020-02-24 2023-01-09 Zhao Lijian
2020-07-17 2024-05-31 Wang Wenbin
2022-09-01 now Mao Ning
2024-03-18 now Lin Jian
2025-01-01 now Guo Jiakun
# CN commerce-ministry-spokesperson
2011-01-01 2017-06-30 Shen Danyang
2011-01-01 2017-06-30 Sun Jiwen
2017-06-01 2022-12-31 Gao Feng
2017-06-01 2022-12-31 Shu Jueting
2023-01-01 now He Yadong
2023-01-01 now He Yongqian
# CN defence-ministry-spokesperson
2008-05-18 2017-12-31 Yang Yujun
2008-05-18 2017-12-31 Geng Yansheng
2016-01-01 2024-12-31 Wu Qian
2016-01-01 2024-12-31 Ren Guoqiang
2021-01-01 now Tan Kefei
2021-01-01 now Zhang Xiaogang
# CN un-ambassador
2010-01-01 - Li Baodong
2013-09-18 - Liu Jieyi
2018-01-01 - Ma Zhaoxu
2019-07-30 - Zhang Jun
2024-03-27 - Fu Cong
# CN ambassador on US
2010-03-01 2013-04-01 Zhang Yesui
2013-04-02 2021-06-22 Cui Tiankai
2021-07-28 2023-01-05 Qin Gang
2023-05-23 now Xie Feng
# CN ambassador on GB
2010-03-01 2021-01-31 Liu Xiaoming
# HK chief-executive
2005-06-21 - Donald Tsang
2012-07-01 - Leung Chun-ying; C.Y. Leung; CY Leung
2017-07-01 - Carrie Lam; Carrie Lam Cheng Yuet-ngor
2022-07-01 - John Lee; John Lee Ka-chiu
# HK minister
2012-07-01 2017-01-16 Carrie Lam
2017-01-16 2021-06-25 Matthew Cheung
2017-01-16 2021-06-25 Paul Chan
# HK opposition-leader
2012-01-01 now Joshua Wong
2014-01-01 2016-12-31 Benny Tai
2014-01-01 2016-12-31 Alex Chow
2014-01-01 2016-12-31 Nathan Law
2014-01-01 2016-12-31 Lester Shum
# TW president
2008-05-20 - Ma Ying-jeou
2016-05-20 - Tsai Ing-wen
2024-05-20 - Lai Ching-te; William Lai
# TW vice-president
2020-05-20 2024-05-20 Lai Ching-te; William Lai
2024-05-20 now Hsiao Bi-khim
# TW prime-minister
2009-09-10 - Wu Den-yih
2012-02-06 - Sean Chen
2013-02-18 - Jiang Yi-huah
2014-12-08 - Mao Chi-kuo
2016-05-20 - Lin Chuan
2017-09-08 - William Lai; Lai Ching-te
2019-01-14 - Su Tseng-chang
2023-01-31 - Chen Chien-jen
2024-05-20 - Cho Jung-tai
# TW foreign-minister
2012-09-27 - David Lin
2016-05-20 - David Lee
2018-02-26 - Joseph Wu; Joseph Wu Jaushieh
2024-05-20 - Lin Chia-lung
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
2013-02-25 2017-03-10 Park Geun-hye
2017-05-10 - Moon Jae-in
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
# IN president
2007-07-25 - Pratibha Patil
2012-07-25 - Pranab Mukherjee
2017-07-25 - Ram Nath Kovind
2022-07-25 - Droupadi Murmu
# IN prime-minister
2004-05-22 - Manmohan Singh
2014-05-26 - Narendra Modi
# IN foreign-minister
2009-05-22 - S.M. Krishna; S. M. Krishna
2012-10-28 - Salman Khurshid
2014-05-26 - Sushma Swaraj
2019-05-30 - Subrahmanyam Jaishankar; S. Jaishankar; S Jaishankar
# IN deputy-foreign-minister
2011-08-01 2013-07-31 Ranjan Mathai
2013-08-01 2015-01-28 Sujatha Singh
2015-01-29 2018-01-28 Subrahmanyam Jaishankar; S. Jaishankar
2018-01-29 2020-01-28 Vijay Gokhale
2020-01-29 2022-04-30 Harsh Vardhan Shringla; Harsh Shringla
2022-05-01 2024-07-14 Vinay Mohan Kwatra; Vinay Kwatra
2024-07-15 now Vikram Misri
# IN defence-minister
2006-10-24 - A.K. Antony; A. K. Antony
2014-05-26 - Arun Jaitley
2014-11-09 - Manohar Parrikar
2017-03-13 - Arun Jaitley
2017-09-03 - Nirmala Sitharaman
2019-05-31 - Rajnath Singh
# IN finance-minister
2009-01-24 - Pranab Mukherjee
2012-07-31 - P. Chidambaram; Palaniappan Chidambaram
2014-05-26 - Arun Jaitley
2019-05-31 - Nirmala Sitharaman
# IN interior-minister
2014-05-26 - Rajnath Singh
2019-05-30 - Amit Shah
# IN trade-minister
2011-07-12 - Anand Sharma
2014-05-26 - Nirmala Sitharaman
2017-09-03 - Suresh Prabhu
2019-05-31 - Piyush Goyal
# IN environment-minister
2014-05-26 - Prakash Javadekar
2016-07-05 - Anil Madhav Dave
2021-07-07 - Bhupender Yadav
# IN national-security-adviser
2010-01-24 - Shivshankar Menon
2014-05-30 - Ajit Doval
# IN foreign-ministry-spokesperson
2012-01-01 2015-04-01 Syed Akbaruddin
2015-04-01 2017-02-27 Vikas Swarup
2017-07-01 2020-03-31 Raveesh Kumar
2020-04-01 2024-01-02 Arindam Bagchi
2020-04-01 2024-01-02 Anurag Srivastava
2024-01-03 now Randhir Jaiswal
# IN opposition-leader
2004-05-22 now Rahul Gandhi
1998-03-14 now Sonia Gandhi
# PK president
2008-09-09 - Asif Ali Zardari
2013-09-09 - Mamnoon Hussain
2018-09-09 - Arif Alvi
2024-03-10 - Asif Ali Zardari
# PK prime-minister
2008-03-25 - Yousaf Raza Gilani; Yusuf Raza Gilani; Yousuf Raza Gilani; Yousaf Raza Gillani
2012-06-22 - Raja Pervez Ashraf; Raja Pervaiz Ashraf
2013-03-25 - Mir Hazar Khan Khoso
2013-06-05 - Nawaz Sharif; Mian Nawaz Sharif
2017-08-01 - Shahid Khaqan Abbasi
2018-06-01 - Nasirul Mulk
2018-08-18 - Imran Khan
2022-04-11 - Shehbaz Sharif; Shahbaz Sharif
2023-08-14 - Anwaar-ul-Haq Kakar; Anwaarul Haq Kakar
2024-03-04 - Shehbaz Sharif; Shahbaz Sharif
# PK foreign-minister
2008-03-31 2011-02-09 Shah Mahmood Qureshi
2011-02-11 2013-03-16 Hina Rabbani Khar
2017-08-04 - Khawaja Asif; Khawaja Muhammad Asif
2018-08-20 2022-04-10 Shah Mahmood Qureshi
2022-04-27 - Bilawal Bhutto Zardari; Bilawal Bhutto-Zardari
2023-08-17 - Jalil Abbas Jilani
2024-03-11 - Ishaq Dar; Mohammad Ishaq Dar
# PK national-security-adviser
2013-06-07 - Sartaj Aziz
2015-10-22 2018-06-27 Nasser Khan Janjua; Naseer Khan Janjua
2021-05-17 2022-04-03 Moeed Yusuf
# PK defence-minister
2013-11-27 - Khawaja Asif; Khawaja Muhammad Asif
2018-08-20 - Pervez Khattak
2022-04-19 - Khawaja Asif; Khawaja Muhammad Asif
# PK interior-minister
2008-03-31 - Rehman Malik
2013-06-07 - Chaudhry Nisar Ali Khan; Nisar Ali Khan
2017-08-04 - Ahsan Iqbal
2024-03-11 - Mohsin Naqvi
# PK information-minister
2018-08-20 2022-04-10 Fawad Chaudhry
2022-04-19 2023-08-10 Marriyum Aurangzeb
2024-03-11 now Attaullah Tarar
# PK military-chief
2007-11-29 - Ashfaq Parvez Kayani; Ashfaq Kayani
2013-11-29 - Raheel Sharif
2016-11-29 - Qamar Javed Bajwa; Qamar Bajwa
2022-11-29 - Asim Munir; Syed Asim Munir
# PK military-spokesperson
2012-06-01 2016-12-14 Asim Bajwa; Asim Saleem Bajwa
2016-12-15 2020-01-31 Asif Ghafoor
2020-02-01 2022-12-06 Babar Iftikhar
2022-12-06 now Ahmed Sharif Chaudhry
# PK foreign-ministry-spokesperson
2013-07-01 2014-12-31 Aizaz Ahmad Chaudhry
2013-07-01 2014-12-31 Tasneem Aslam
2015-01-01 2017-06-30 Nafees Zakaria
2015-01-01 2017-06-30 Qazi Khalilullah
2016-09-01 2019-12-31 Mohammad Faisal; Muhammad Faisal
2024-08-01 now Shafqat Ali Khan
2024-08-01 now Mumtaz Zahra Baloch
# PK un-ambassador
2015-02-01 - Maleeha Lodhi
2019-10-30 - Munir Akram
2025-04-01 - Asim Iftikhar Ahmad
# AF president
2001-12-22 - Hamid Karzai
2014-09-29 2021-08-15 Ashraf Ghani; Ashraf Ghani Ahmadzai; Mohammad Ashraf Ghani
# AF prime-minister
2014-09-29 - Abdullah Abdullah
2021-09-07 - Hasan Akhund; Mohammad Hassan Akhund; Mullah Mohammad Hassan Akhund; Hassan Akhund
# AF vice-president
2014-09-29 2020-02-19 Abdul Rashid Dostum; Abdurrashid Dostum; Rashid Dostum
2020-02-19 2021-08-15 Amrullah Saleh
# AF foreign-minister
2010-01-18 - Zalmai Rassoul; Zalmay Rassoul
2013-10-30 - Ahmad Moqbel Zarar; Ahmad Zarar Moqbel Osmani
2015-02-01 - Salahuddin Rabbani
2020-01-22 - Mohammed Haneef Atmar; Mohammad Hanif Atmar; Hanif Atmar; Haneef Atmar
2021-09-07 - Amir Khan Muttaqi; Amir Khan Motaqi
# AF national-security-adviser
2010-02-01 - Rangin Dadfar Spanta
2014-09-29 - Hanif Atmar; Mohammad Hanif Atmar
2018-08-25 2021-08-15 Hamdullah Mohib
# AF chief-negotiator
2020-05-17 2021-08-15 Abdullah Abdullah
2020-03-27 2021-08-15 Masoom Stanekzai; Mohammed Masoom Stanekzai
# AF presidential-spokesperson
2011-01-01 2014-09-29 Aimal Faizi
2014-09-29 2021-08-15 Sediq Sediqqi; Sediq Seddiqi; Sediq Sediqi
# BD prime-minister
2009-01-06 2024-08-05 Sheikh Hasina; Sheikh Hasina Wajed
# BD chief-adviser
2024-08-08 - Muhammad Yunus; Mohammad Yunus
# BD foreign-minister
2014-01-12 - Abul Hassan Mahmood Ali; A.H. Mahmood Ali
2019-01-07 - A.K. Abdul Momen; AK Abdul Momen
# BD opposition-leader
1984-05-10 now Khaleda Zia
# LK president
2005-11-19 - Mahinda Rajapaksa
2015-01-09 - Maithripala Sirisena
2019-11-18 2022-07-14 Gotabaya Rajapaksa
2022-07-21 - Ranil Wickremesinghe
2024-09-23 - Anura Kumara Dissanayake
# LK prime-minister
2010-04-21 - D.M. Jayaratne
2015-01-09 - Ranil Wickremesinghe
2019-11-21 2022-05-09 Mahinda Rajapaksa
2022-05-12 - Ranil Wickremesinghe
2022-07-22 - Dinesh Gunawardena
2024-09-24 - Harini Amarasuriya
# LK foreign-minister
2010-04-23 - G.L. Peiris
2015-01-12 - Mangala Samaraweera
2022-07-22 - Ali Sabry
2024-09-24 - Vijitha Herath
# NP prime-minister
2011-08-29 - Baburam Bhattarai
2013-03-14 - Khil Raj Regmi
2014-02-11 - Sushil Koirala
2015-10-12 - K.P. Sharma Oli; KP Sharma Oli; Khadga Prasad Oli; K.P. Oli
2016-08-04 - Pushpa Kamal Dahal; Prachanda
2017-06-07 - Sher Bahadur Deuba
2018-02-15 - K.P. Sharma Oli; KP Sharma Oli; Khadga Prasad Oli; K.P. Oli
2021-07-13 - Sher Bahadur Deuba
2022-12-26 - Pushpa Kamal Dahal; Prachanda
2024-07-15 - K.P. Sharma Oli; KP Sharma Oli; Khadga Prasad Oli; K.P. Oli
# MV president
2008-11-11 - Mohamed Nasheed
2012-02-07 - Mohammed Waheed; Mohamed Waheed Hassan
2013-11-17 - Abdulla Yameen
2018-11-17 - Ibrahim Mohamed Solih
2023-11-17 - Mohamed Muizzu
# BT prime-minister
2013-07-27 - Tshering Tobgay
2018-11-07 - Lotay Tshering
2024-01-28 - Tshering Tobgay
# MM president
2011-03-30 - Thein Sein
2016-03-30 - Htin Kyaw
2018-03-30 2021-02-01 Win Myint
# MM leader
2016-04-06 2021-02-01 Aung San Suu Kyi; Daw Aung San Suu Kyi; Suu Kyi
2021-02-01 now Min Aung Hlaing
# MM foreign-minister
2011-03-30 - Wunna Maung Lwin
2016-03-30 - Aung San Suu Kyi
2021-02-01 - Wunna Maung Lwin
2023-02-01 - Than Swe
# MM military-chief
2011-03-30 - Min Aung Hlaing
# MM military-spokesperson
2021-02-01 now Zaw Min Tun
# MM government-spokesperson
2016-04-01 2021-02-01 Zaw Htay
# TH prime-minister
2008-12-17 - Abhisit Vejjajiva
2011-08-05 - Yingluck Shinawatra
2014-05-07 - Niwatthamrong Boonsongphaisan; Niwatthamrong Boonsongpaisan
2014-05-22 - Prayuth Chan-ocha; Prayut Chan-ocha; Prayuth Chan-o-cha; Prayut Chan-o-cha
2023-08-22 - Srettha Thavisin
2024-08-16 2025-08-29 Paetongtarn Shinawatra
2025-09-07 - Anutin Charnvirakul
# TH monarch
1946-06-09 - King Bhumibol Adulyadej; Bhumibol Adulyadej; King Bhumibol
2016-10-13 - King Maha Vajiralongkorn; Maha Vajiralongkorn; King Vajiralongkorn
# TH foreign-minister
2014-08-30 - Tanasak Patimapragorn
2015-08-20 - Don Pramudwinai
2024-04-30 - Maris Sangiampongsa
# TH opposition-leader
2001-02-09 now Thaksin Shinawatra
2013-10-31 2014-05-22 Suthep Thaugsuban
# KH prime-minister
1985-01-14 - Hun Sen
2023-08-22 - Hun Manet
# KH foreign-minister
1998-11-30 - Hor Namhong
2016-04-04 - Prak Sokhonn
2023-08-22 - Sok Chenda Sophea
2024-11-20 - Prak Sokhonn
# KH opposition-leader
2012-07-26 now Sam Rainsy
2017-03-02 now Kem Sokha
# LA prime-minister
2010-12-23 - Thongsing Thammavong
2016-04-20 - Thongloun Sisoulith
2021-03-22 - Phankham Viphavanh
2022-12-30 - Sonexay Siphandone
# LA party-leader-of-state
2006-03-21 - Choummaly Sayasone
2016-01-22 - Bounnhang Vorachith; Bounnhang Vorachit
2021-01-15 - Thongloun Sisoulith
# VN party-leader-of-state
2011-01-19 - Nguyen Phu Trong; Nguyễn Phú Trọng
2024-08-03 - To Lam; Tô Lâm
# VN president
2006-06-27 - Nguyen Minh Triet
2011-07-25 - Truong Tan Sang
2016-04-02 2018-09-21 Tran Dai Quang
2018-10-23 - Nguyen Phu Trong
2021-04-05 2023-01-17 Nguyen Xuan Phuc
2023-03-02 2024-03-20 Vo Van Thuong
2024-05-22 - To Lam
2024-10-21 - Luong Cuong
# VN prime-minister
2006-06-27 - Nguyen Tan Dung
2016-04-07 - Nguyen Xuan Phuc
2021-04-05 - Pham Minh Chinh
# VN foreign-minister
2011-08-03 - Pham Binh Minh
2021-04-08 - Bui Thanh Son
# VN foreign-ministry-spokesperson
2011-01-01 2016-12-31 Luong Thanh Nghi
2011-01-01 2016-12-31 Le Hai Binh
2017-03-01 now Le Thi Thu Hang; Pham Thu Hang
# MY prime-minister
2009-04-03 - Najib Razak; Najib Tun Razak
2018-05-10 - Mahathir Mohamad; Mahathir Mohammad
2020-03-01 - Muhyiddin Yassin
2021-08-21 - Ismail Sabri Yaakob
2022-11-24 - Anwar Ibrahim
# MY foreign-minister
2009-04-10 - Anifah Aman
2018-07-02 - Saifuddin Abdullah
2022-12-03 - Zambry Abdul Kadir
2023-12-12 - Mohamad Hasan
# SG prime-minister
2004-08-12 - Lee Hsien Loong
2024-05-15 - Lawrence Wong
# SG foreign-minister
2011-05-21 - K. Shanmugam
2015-10-01 - Vivian Balakrishnan
# SG defence-minister
2011-05-21 - Ng Eng Hen
2025-05-23 - Chan Chun Sing
# ID president
2004-10-20 - Susilo Bambang Yudhoyono
2014-10-20 - Joko Widodo; Jokowi
2024-10-20 - Prabowo Subianto
# ID foreign-minister
2009-10-22 - Marty Natalegawa
2014-10-27 - Retno Marsudi
2024-10-21 - Sugiono
# ID defence-minister
2014-10-27 - Ryamizard Ryacudu
2019-10-23 - Prabowo Subianto
2024-10-21 - Sjafrie Sjamsoeddin
# ID economy-minister
2019-10-23 - Airlangga Hartarto
# PH president
2010-06-30 - Benigno Aquino III; Benigno Aquino; Benigno S. Aquino III; Noynoy Aquino
2016-06-30 - Rodrigo Duterte
2022-06-30 - Ferdinand Marcos Jr.; Ferdinand Marcos; Bongbong Marcos
# PH foreign-minister
2011-02-24 - Albert del Rosario; Albert F. del Rosario
2016-06-30 - Perfecto Yasay; Perfecto Yasay Jr.
2017-05-18 - Alan Peter Cayetano
2018-10-17 - Teodoro Locsin; Teodoro Locsin Jr.
2022-07-01 - Enrique Manalo
2025-07-01 - Theresa Lazaro; Maria Theresa Lazaro
# PH defence-minister
2010-06-30 - Voltaire Gazmin
2016-06-30 - Delfin Lorenzana
2023-06-05 - Gilberto Teodoro; Gilberto Teodoro Jr.
# PH presidential-spokesperson
2017-11-01 2018-10-15 Harry Roque
2018-10-15 2020-04-14 Salvador Panelo
2016-06-30 2017-10-31 Ernesto Abella
# PH chief-negotiator
2010-07-01 2016-06-30 Marvic Leonen
2010-07-01 2016-06-30 Miriam Coronel-Ferrer
2010-07-01 2016-06-30 Alexander Padilla
2016-06-30 2018-11-30 Silvestre Bello III; Silvestre Bello
2016-06-30 2018-11-30 Jesus Dureza
# TL prime-minister
2007-08-08 - Xanana Gusmão; Xanana Gusmao
2015-02-16 - Rui Maria de Araújo; Rui Maria de Araujo
2017-09-15 - Mari Alkatiri
2018-06-22 - Taur Matan Ruak
2023-07-01 - Xanana Gusmão; Xanana Gusmao
# AU prime-minister
2010-06-24 - Julia Gillard
2013-06-27 - Kevin Rudd
2013-09-18 - Tony Abbott
2015-09-15 - Malcolm Turnbull
2018-08-24 - Scott Morrison
2022-05-23 - Anthony Albanese
# AU foreign-minister
2010-09-14 - Kevin Rudd
2012-03-13 - Bob Carr
2013-09-18 - Julie Bishop
2018-08-28 - Marise Payne
2022-05-23 - Penny Wong
# AU defence-minister
2010-09-14 - Stephen Smith
2013-09-18 - David Johnston
2014-12-23 - Kevin Andrews
2015-09-21 - Marise Payne
2018-08-28 - Christopher Pyne
2019-05-29 - Linda Reynolds
2021-03-30 - Peter Dutton
2022-06-01 - Richard Marles
# AU trade-minister
2013-09-18 - Andrew Robb
2016-02-18 - Steven Ciobo
2018-08-28 - Simon Birmingham
2020-12-22 - Dan Tehan
2022-06-01 - Don Farrell
# NZ prime-minister
2008-11-19 - John Key
2016-12-12 - Bill English
2017-10-26 - Jacinda Ardern
2023-01-25 - Chris Hipkins
2023-11-27 - Christopher Luxon; Chris Luxon
# NZ foreign-minister
2008-11-19 - Murray McCully
2017-05-02 - Gerry Brownlee
2017-10-26 - Winston Peters
2020-11-06 - Nanaia Mahuta
2023-11-27 - Winston Peters
# PG prime-minister
2011-08-02 - Peter O'Neill; Peter O’Neill
2019-05-30 - James Marape
# FJ prime-minister
2007-01-05 - Frank Bainimarama; Voreqe Bainimarama; Josaia Voreqe Bainimarama
2022-12-24 - Sitiveni Rabuka
# SB prime-minister
2011-11-16 - Gordon Darcy Lilo
2014-12-09 - Manasseh Sogavare
2017-11-16 - Rick Houenipwela
2019-04-24 - Manasseh Sogavare
2024-05-02 - Jeremiah Manele
# MH president
2012-01-10 - Christopher Loeak
2016-01-28 - Hilda Heine
2020-01-13 - David Kabua
2024-01-03 - Hilda Heine
# MH foreign-minister
2014-01-01 2016-01-28 Tony deBrum; Tony de Brum
# KI president
2003-07-10 - Anote Tong
2016-03-11 - Taneti Maamau
# TV prime-minister
2013-08-05 - Enele Sopoaga
2019-09-19 - Kausea Natano
2024-02-26 - Feleti Teo
# NC president
2021-07-22 - Louis Mapou
2025-01-16 - Alcide Ponga
`;
