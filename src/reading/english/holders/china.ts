// China, Hong Kong, Taiwan.
// Day-exact where sure, else the first of the month, or of the year.
// Source: general knowledge of dated offices, checked against reports of 2012-2020. Last checked 2025-08.

export const china = `
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
2017-09-08 - Lai Ching-te; William Lai
2019-01-14 - Su Tseng-chang
2023-01-31 - Chen Chien-jen
2024-05-20 - Cho Jung-tai
# TW foreign-minister
2012-09-27 - David Lin
2016-05-20 - David Lee
2018-02-26 - Joseph Wu; Joseph Wu Jaushieh
2024-05-20 - Lin Chia-lung
# CN central-bank-governor
2002-12-28 - Zhou Xiaochuan
2018-03-19 - Yi Gang
2023-07-25 - Pan Gongsheng
`;
