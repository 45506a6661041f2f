/*
 * Made by scripts/make-deciding-characters.mjs from the dictionaries of opencc-js (OpenCC, Apache-2.0) and the phrase
 * frequencies of McBopomofo (MIT); not to be edited by hand. Each string lists code points from U+4E00 on by their
 * distances; see `readCharacters` in character-classes.ts.
 */

/** Common in Simplified text, in no other: 820. */
export const simplifiedOnly =
  '6)###!$#$%,+#-%&&.#!,A-/-/(+!9$-C(##&$~B%%##!_t&dK~`S%#!$$*%&1#8#$(!+($5+$.?###!-0+16$X#%),#.~W#(#.++0%#%$#+/&$94)*8%<$$3&*FYazoj~)~~8-),*?97*%#%$F06!~~]}%0%(47!#3-R##~GLf~~1DJ?$#+#4#^$#:&!GA@$#7&4~~~i&%*8*k+)/#!!#~)$#?;#:%37nC;#=AZ%(R@?$(W~w`+r$$#&L#)$#](#$#;A$##[#$#~d&&W,$#%j~~)~]8k/*$O~v-($#G;%HTK$&&$!CN$d<~~2z&u~~`~h6bU$=7H$!g4#&h&#%#$$k-$~*(&%~4z)%#%#~~~~>*+#`(;&)#&$~~~X(a!bW%?>#~86#~(N~~h2QE,0E~4~Z#!$~1~0e-+$7L7;AF~~5f*,DggH*[O+JA@!$~6~UQ&~A~~~~3$$$#%$%$##$$###%##&#####!$$$$%#%#$*$#%(##)%(&)%#$$!%+-?(%*~~D%3*8;?&<###=<5($If%~PL#b%)*n$~Z$.e#!$#~+)#$#~~#~`~~KN#$#~_,~~~G3)R3Y~~K#$##$#~~~~~8#$&#%####$#%$$$#####%$$##%&&$%%#$##%#)$$%%#$#%%$$%$#%$%!&(#%$&!%~~W##$####$######$!#$###$%!)#$##&$&#%$$5#7Z~/~~~P$#%$##&)$$&$#$#)#$%52!%(#**#$####<+)#*K>_=/8~i0n~s~~~~~u#,+$#%%#*%,($$93+&(#&(!+*$%*./7E~1$%##%$%$$$&&-&-6###1#$CIH*3Q~~Y.~H##$##$##$%$##+!##&#%&L,#!~O*#$##&(%#($~~R&#$%!%&$%!!(%,~~~~~8!2->~~~|$$%)4(,>$%~~NQ!7(';

/** Common in Simplified and in Japanese text: 80. */
export const simplifiedShared =
  '*)~+:~Y[~~~~~hb~~~,~Q#~O,/@~~~~~~~~X~~~,~~G$~=~~~~~bY~*)Y/6~K~~~~~~J,FS~~5~f~~~~~=~~~~~~~W`]~~~~4&~~~~~x~w~~l~,~~~~u~~~M#~!~F~~~!<R~~~~~^X#d~~~~~n~~~~V~~~~~~l^/#~3~[~~~~~~~~~~~~~~~~~lw~~~~F~~~~~E~~~~~/~]~~~~~7~~~5~l~~~~~~~~~e~~~~d~~5~~~~~~~~~~~~~~~~~R~~8~~~~~~~~~~~~~~~~~~~~h@';

/** Common in Traditional text, replaced in Japanese: 214. */
export const traditionalOnly =
  '~K>~~V~~~AM=|9~~~8&p9%k~K~~~~~K~~uz$(%$~~~~v!(30~2~~~~~r~6!#,3#![H~Y~~~M~v2x&$f/~q~d2~/~9P+R$~~~~~D~z%,(<K~#b~~~#%]~~~~T~~~%w32kY|1i33!#BF~/~~~~r04~zw~$lS,4/~-~~~z,/S?!~=;[~7/%%~~~~~P-6~~a~(!~~~~~~~v&~KZ~)~~~~~~~TC/fc0.N#42,~~~~~<-*~o^/mDJ%~~~~:~k~~f~~(*~8(&~~~Wsl~k~~K%%Z~{~>KH0%,+~~+~[38~~u~~tV~,~u!6:~~~5#6-~~~M@~~~!~~~~6M~~:$)J%~46~~bB~r~~~304~E<~~~~~~~~~~-J20=,~**1N1';

/** Common in Traditional text: 686. */
export const traditionalShared =
  'B)~~~6.Cd.@H%$(<@M#*6)#+5$)).B1&6)-*<=EfFV!?)/$:0&$Z6&&!pGIT!Rt1~hz9&.^2##DZ3~%&1+[l~~S0N%8/@l+:d$>N&Q~FnzrF^f[$.8%b9`q)~~2$~1(*R*0!O8)4!#x$DH/?2~uBS~-R:-**&0#50&_&$&]~^~f,38$([#5AK}7()1,7.0&@**M#?~~;)|+p~A~~}h=5{E*y$g*A#46WA2d~~$(~bC:&M~0~[P-H34.?*I)J[%C2(;%2.vC)Fe)G`7uJ22k~2A&$(Y~~!0#+F~T~4i<{c0~dYNxB#%%w~e~~=3$@V-/~/~@K4/~$!ks~B&!BZ>(+6&0~=9$&#($%&%$##7++$.!.!-2=3&#/-**%%*#-)R%28,/*>!~~J!$0@(K~L*3#%&~V%S7?/D(K1/%B#~%-~~/~~++4b~;1ELt&[%F]&D]~~]34~~</*$~:/!>,Mc8%&)6{*&!&#!$-%&%(#7!+&&%!%##6!#*%($&*&$,%*&)&3)+#($$*3$1/A&6)E~wFI,#$##!#####*%#%#%#&%.-$$&&%/$#-)~N&1[~F!K`$#4;-(-)$.#!+%+=j+%eG,0#:#%(#)&+0#$)%-~.6@(%~4d(SBo!5&9&=:%1L!&>L)$::UY[N~~i+%($)#2(+6&:~I/%!!/&/B=*&#1+N~uJ&$##$#$*$#&#7-%-(#-%%+d+596%-#)!+7E~))01!(U-9L!~;VA$,K7a#~~~K0#V5D~^)~g5~~T';

/** Forms of the Japanese reform that no Chinese text has: 197. */
export const japaneseOnly =
  'DXK>UAQ~L~a~~~+X~(~E#.g!.D-~.~#=~~~]~i~n~P1#>:~~~.JPU$G#9~!~~~~u~E_E&M~~~~Y9:V#t$cpPxB#J~bV#~~~:y7<j$b%#ZH?y+bkdX~~>!~~I:Gz~~v{#$~~+~)~##s~~~>8(&#}l~S~k:`~6##$*~5~%~~~d~~~$~~~y~Gg~~~~~q~>~Y~Z~~x~~~~~~#2/6~A~~~~j2~%wKF#WT%DF%~~~~~~-~~-~i~l~~P~~~~~=~>#~~~5~F~~~~~~B5/.~H~B~~3~~F~Y~~~~~h=~~+|T~{~%s62~DO_i[~~~~~~}X~U7HS[~~~F;~~~~*#o#~zH~~~~~~*~I~~W})~Q';
