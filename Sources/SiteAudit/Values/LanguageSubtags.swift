/// The subtags of language tags that are registered. Source: IANA's Language Subtag Registry of 2024-05-16, and four
/// languages and a script added since.
///
/// Languages of three letters are bits of a set of 26³; the rest are sets of words, made when first asked for.
enum LanguageSubtags {
  /// A Boolean value that indicates whether a word of two or three small letters is a registered language.
  static func isLanguage(_ word: Bytes) -> Bool {
    guard let index = index(of: word) else { return false }
    return languages[index >> 6] >> UInt64(index & 63) & 1 == 1
  }

  /// The place of a word of two or three letters among all such; nil for other words.
  private static func index(of word: Bytes) -> Int? {
    guard word.count == 2 || word.count == 3 else { return nil }
    var index = 0
    for byte in word {
      guard byte.isLetter else { return nil }
      index = index * 27 + Int(byte.lowercase) - 0x60
    }
    return index
  }

  private static let languages: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 27 * 27 * 27 / 64 + 1)
    func add(_ word: [UInt8]) {
      guard let index = word.withUnsafeBufferPointer({ index(of: $0) }) else { return }
      bits[index >> 6] |= 1 << UInt64(index & 63)
    }
    for word in words(ofTwoLetters) { add(Array(word.utf8)) }
    for group in words(ofThreeLetters) {
      let start = group.utf8.prefix(2)
      for letter in group.utf8.dropFirst(3) { add(Array(start) + [letter]) }
    }
    return bits
  }()

  static let scripts = Set(words(scriptText))
  static let regions = Set(words(regionText))
  static let grandfathered = Set(words(grandfatheredText))
  /// The language before which an extended language stands, by the latter.
  static let extendedLanguages = byWord(extendedText)
  /// The script that goes without saying, by language.
  static let impliedScripts = byWord(impliedText)
  /// What may stand before a variant, each a few subtags; nothing where anything may.
  static let variants: [String: [[String]]] = {
    var result: [String: [[String]]] = [:]
    for word in words(freeVariantText) { result[word] = [] }
    for line in variantText.split(separator: "\n") {
      let parts = line.split(separator: ":")
      guard parts.count == 2 else { continue }
      let prefixes = parts[0].split(separator: ",").map { $0.split(separator: "-").map { String($0).lowercased() } }
      for word in words(String(parts[1])) { result[word] = prefixes }
    }
    return result
  }()

  private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

  /// Reads groups of `key: word word` into a table from the words to their keys.
  private static func byWord(_ text: String) -> [String: String] {
    var result: [String: String] = [:]
    var key = ""
    for word in words(text) {
      if word.hasSuffix(":") { key = String(word.dropLast()) } else { result[word] = key }
    }
    return result
  }

  // MARK: The registry

  private static let ofTwoLetters = """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
    en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it
    iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo
    mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh
    si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh
    yi yo za zh zu
    """

  /// By their first two letters: the third ones.
  private static let ofThreeLetters = """
    aa:abcdefghiklmnopqstuvwxz ab:abcdefghijlmnopqrstuvwxyz ac:abdefhiklmnpqrstuvwxyz ad:abdefghijlnopqrstuwxyz
    ae:abcdeklmnqrsuwyz af:abdeghiknopstuz ag:abcdefghijklmnopqrstuvwxyz ah:abghiklmnoprst
    ai:abcdefghijklmnopqrstwxy aj:aginpstuwz ak:bcdefghijklmopqrstuvwxyz al:acdefghijklmnopqrstuvwxyz
    am:abcefgijklmnopqrstuvwxyz an:abcdefghijklmnopqrstuvwxyz ao:abcdefghijklmnrstuxz ap:abcdefghijklmnopqrstuvwxyz
    aq:acdgklmnprtz ar:bcdehijklnopqrstuvwxyz as:abcdefghijklnopqrstuvwxyz at:abcdeghijklmnopqrstuvwxyz
    au:abcdefghijklmnopqrstuwxyz av:bdiklmnostuv aw:abcdeghikmnorstuvwxy ax:begklmx ay:abcdeghiklnopqrstuxyz
    az:abcdgjmnotz ba:abcdefghijlnoprstuvwxyz bb:abcdefghijklmnopqrstuvwxyz bc:abcdefghijklmnopqrstuvwyz
    bd:abcdefghijklmnopqrstuvwxyz be:abcdefghijkmopqrstuvwxyz bf:abcdefghijklmnopqrstuwxyz
    bg:abcdefgijklmnopqrstuvwxyz bh:abcdefghijklmnopqrstuvwxyz bi:abcdefgjklmnopqrtuvwxyz
    bj:abcdefghijklmnopqrstuvwxyz bk:abcdfghijklmnopqrstuvwxyz bl:abcdefghijklmnopqrstvwxyz
    bm:abcdefghijklmnopqrstuvwxyz bn:abcdefgijklmnopqrstuvwxyz bo:abefghijklmnopqrtuvwxyz
    bp:abcdeghijklmnopqrstuvwxyz bq:abcdfghijklmnopqrstuvwxyz br:abcdfghijklmnopqrstuvwxyz
    bs:abcefghijklmnopqrstuvwxy bt:abcdefghijklmnopqrstuvwxyz bu:abcdefghijkmnopqstuvwxyz
    bv:abcdefghijklmnopqrtuvwxyz bw:abcdefghijklmnopqrstuwxyz bx:abcdefghijklmnopqrsuvwxz
    by:abcdefghijklmnopqrstvwxyz bz:abcdefghijklmnopqrstuvwxyz ca:abcdefghijklmnopqrsuvwxyz cb:abcdeghijklnoqrstuvwy
    cc:acdeghjlmnopqrs cd:acdefghijmnorsyz ce:abgklnty cf:adgm cg:acgk ch:bcdfghjklmnopqrtwxyz ci:abcdehkmnprwy
    cj:aehikmnoprsvy ck:abhlmnoqrstuvxyz cl:acdehijklmostuwy cm:acegiklmnorst cn:abcghiklopqrstuwx
    co:abcdefghjklmnopqtuvwxyz cp:abcefginopsuxy cq:du cr:abcdfghijklmnopqrstvwxyz cs:abcdefghijklmnopqrstuvwxyz
    ct:acdeghlmnopstuyz cu:abcghijklmopqrstuvwxy cv:gn cw:abdegt cx:h cy:abo cz:hknot da:acdefghijklmopqrsuvwxyz
    db:abdefgijlmnopqrtuvwy dc:cr dd:adegijnorsw de:cdefghiklmnpqrsvz dg:abcdeghiklnorstuwxz dh:adgilmnorsuvwx
    di:abcdfghijklmnopqrstuwxyz dj:abcdefijklmnoruw dk:agklrsx dl:gkmn dm:abcdefgklmnorsuvwxy dn:adegijknortuvwy
    do:abcefhiklnopqrstvwxyz dp:p dr:abcdeghilnoqrstuwy ds:behiklnoqz dt:abdhikmnoprstuy
    du:abcdefghijklmnopqrsuvwxyz dv:a dw:aklrsuwyz dy:abdgimnoruy dz:adegln ea:a eb:cgkoru ec:rsy ee:e ef:aei
    eg:almoxy eh:su ei:ptv ej:a ek:acegiklmopry el:ehikmopux em:abegikmnopqsuwxyz en:abcdfhlmnoqruvwx eo:t ep:i
    er:aghikorstw es:eghiklmnoqsuxy et:bchnorstuxz eu:dq ev:ehn ew:o ex:t ey:ao ez:ae fa:abdfghijklmnprtuxyz fb:l
    fc:s fe:r ff:im fg:r fi:aeflprtuw fk:kv fl:ahilnry fm:pu fn:bgi fo:dimnrsx fp:e fq:s fr:cdkmopqrst fs:els
    fu:bcdefhijmnqrtuvy fv:r fw:ae ga:abcdefghijklmnopqrstuvwxyz gb:abcdefghijklmnopqrsuvwxyz gc:cdeflnrt
    gd:abcdefghijklmnoqrstux ge:abcdfghijklmqsvwxyz gf:ktx gg:abdegklnortuw gh:acehklnorst gi:abcdeghilmnopqrstuwxyz
    gj:ikmnru gk:adenopu gl:bcdhijkloruwy gm:abdeghlmnqruvwxyz gn:abcdeghijklmnoqrtuwz go:abcdefghijklmnopqrstuvwxyz
    gp:aen gq:ainru gr:abcdghijkmoqrstuvwxyz gs:eglmnopsw gt:aiu gu:abcdefghiklmnopqrstuvwxz gv:acefjlmnoprsy
    gw:abcdefgijmnrtuwx gx:x gy:abdefgilmnoryz gz:ain ha:abcdefghijklmnopqrsvwxyz hb:abnou hc:ah hd:nsy he:adghim
    hg:mw hh:iry hi:abdfghijklmortwx hj:i hk:aehkns hl:abdetu hm:abcdefghijklmnpqrstuvwxyz hn:adeghijmnosu
    ho:abcdehijklmoprstvwyz hp:os hr:acekmoprtuwxz hs:bhlns ht:iosux hu:bcdefghijklmopqrstuvwxyz hv:ceknv hw:aco
    hy:awx ia:inpr ib:abdeghilmnruy ic:ahlr id:abcdeirstu if:abefkmuy ig:beglmnosw ih:bipw ii:nr ij:cejnos
    ik:ehikloprstvwxz il:abgiklmopsuvw im:aeilnorsty in:bceghjlmnopstz io:ruw ip:io iq:uw ir:aehiknoruxy
    is:acdeghikmnortuv it:bcdeiklmorstvwxyz iu:m iv:bv iw:kmos ix:cl iy:aox iz:himrz ja:abcdefhjklmnoqrstuxyz
    jb:eijkmnortuw jc:st jd:agt je:beghiklnrtu jg:beko jh:is ji:abcdeghilmoqtuvy jj:er jk:amoprsu jl:es
    jm:abcdilnrswx jn:adgijls jo:bdgrsw jp:arx jq:r jr:abrtu js:l ju:abcdhiklmnoprstuwy jv:dn jw:i jy:aey
    ka:abcdefghijkmopqrvwxy kb:abcdefghijklmnopqrstuvwxyz kc:abcdefghijklmnopqrstuvwxyz kd:acdefghijklmnopqrtuvwxyz
    ke:abcdefghijklmnopqrstuvwxyz kf:abcdefghijklmnopqrstuvwxyz kg:abcdefghijklmnopqrstuvwxy
    kh:abcdefghijklnopqrstuvwxyz ki:abcdefghijlmopqstuvwxyz kj:abcdefghijklmnopqrstuvxyz
    kk:abcdefghijklmnopqrstuvwxyz kl:abcdefghijklmnopqrstuvwxyz km:abcdefghijklmnopqrstuvwxyz
    kn:abcdefgijklmnopqrstuvwxyz ko:acdefghijklopqstuvwxyz kp:abcdefghijklmnopqrstuvwxyz
    kq:abcdefghijklmnopqrstuvwxyz kr:abcdefhijklmnoprstuvwxyz ks:abcdefghijklmnopqrstuvwxyz
    kt:abcdefghijklmnopqrstuvwxyz ku:bcdefghijklmnopqstuvwxyz kv:abcdefghijklmnopqrstuvwxyz
    kw:abcdefghijklmnopqrstuvwxyz kx:abcdefhijklmnopqrstuvwxyz ky:abcdefghijklmnopqrstuvwxyz
    kz:abcdefghijklmnopqrstuvwxyz la:abcdefghijklmnpqrsuwxyz lb:abcefgijklmnoqrstuvwxyz lc:cdefhlmpqs
    ld:abdghijklmnopq le:abcdefghijklmnopqrstuvwxyz lf:an lg:abghiklmnoqrstuz lh:ahilmnpstu
    li:abcdefghijklopqrsuvwxyz lj:aeilpwx lk:abcdehijlmnorstuy ll:abcdefghijklmnopqsux lm:abcdefghijklmnopqruvwxyz
    ln:abdghijlmnosuwz lo:abcefghijklmnopqrstuvwxyz lp:aenox lq:r lr:acegiklmnortvz ls:abcdeghilmnoprstvwy
    lt:cghinosu lu:acdefhijklmnopqrstuvwyz lv:aiklsu lw:aeghlmostuw lx:m ly:agn lz:hlnz ma:abdefgijkmnpqstuvwxz
    mb:abcdefhijklmnopqrstuvwxyz mc:abcdefghijklmnopqrstuvwxyz md:abcdefghijklmnpqrstuvwxyz
    me:abcdefghijklmnopqrstuvwyz mf:abcdefghijklmnopqrstuvwxyz mg:abcdefghijklmnopqrstuvwxyz
    mh:abcdefghijklmnopqrstuwxyz mi:abcdefghijklmnopqrstuwxyz mj:abcdeghijklmnopqrstuvwxyz
    mk:abcefghijklmnopqrstuvwxyz ml:abcdefhijklmnopqrsuvwxz mm:abcdefghijklmnopqrtuvwxyz
    mn:abcdefghijklmnopqrstuvwxyz mo:acdefghijkmopqrstuvwxyz mp:abcdeghijklmnopqrstuvwxyz
    mq:abcefghijklmnopqrstuvwxyz mr:abcdefghjklmnopqrstuvwxyz ms:bcdefghijklmnopqrstuvwxyz
    mt:abcdefghijklmnopqrstuvwxy mu:abcdeghijklmnopqrstuvxyz mv:abdefghiklmnopqrstuvwxyz
    mw:abcdefghijklmnopqrstuvwxyz mx:abcdefghijklmnopqrstuvwxyz my:bcdefghijklmnopqrstuvwxyz
    mz:abcdeghijklmnopqrstuvwxyz na:abcdefghijklmnopqrstwxyz nb:abcdefghijkmnopqrstuvwxy nc:abcdefghijklmnopqrstuxz
    nd:abcdfghijklmnpqrstuvwxyz ne:abcdefghijkmnoqrstuvwxyz nf:adlru ng:abcdefghijklmnopqrstuvwxyz
    nh:abcdefghikmnopqrtuvwxyz ni:abcdefghijklmnoqrstuvwxyz nj:abdhijlmnorstuxyz nk:abcdefghijkmnopqrstuvwxz
    nl:acegijklmnoqruvwxyz nm:abcdefghijklmnopqrstuvwxyz nn:abcdefghijklmnpqrstuvwxyz no:acdefghijklmnopqstuvwyz
    np:abghilnosuxy nq:gklmnoqty nr:abcefgiklmnprtuxz ns:abcdefghiklmnopqrstuvwxyz nt:degijkmoprsuwxyz
    nu:abcdefghijklmnopqrstuvwxyz nv:hmo nw:abcegimorwxy nx:adegiklmnoqrux ny:bcdefghijklmnopqrstuvwxy
    nz:abdikmrsuyz oa:acrv ob:iklmortu oc:ahmou od:aktu of:osu og:bcegou oh:tu oi:aen oj:bcgpsvw
    ok:abcdeghijklmnorsuvxz ol:adekmortu om:abcegiklnopqrtuvwxy on:abegijknoprstuwx oo:dgnrs op:akmoty
    or:aceghnorstuvwxyz os:acinoptux ot:abdeiklmnoqrstuwxyz ou:abeimn ov:d ow:il oy:bdmy oz:m
    pa:abcdefghiklmopqrstuvwxyz pb:bcefghilmnoprstuvyz pc:abcdefghijklmnprw pd:acinotu pe:abdefghijklmopqsvxyz
    pf:ael pg:adgiklnsuyz ph:adghijklmnoqrtuvw pi:abcdefghijlmnoprstuvwxyz pj:t pk:abcghnoprstu
    pl:abcdefghjklnopqrstuvwyz pm:abcdefhijklmnoqrstuwxyz pn:abcdeghijklmnopqrstuvwxyz po:cdefghikmnopqstvwxyz
    pp:aeiklmnopqrstu pq:aemw pr:abcdefghiklmnopqrstuwxyz ps:acdeghilmnopqrstuwy pt:ahinopqrtuvwy
    pu:abcdefgijkmopqrtuwxyz pw:abgimnorw px:m py:emnsuxy pz:ehn qu:abcdfghiklmnpqrsvwxyz qv:acehijlmnopswyz
    qw:acehmst qx:achlnopqrstuw qy:ap ra:abcdfghijklmnopqrstuvwxyz rb:bklp rc:f rd:b re:abegijlmnrsty rg:aeknrsu
    rh:gp ri:abeflmnrtu rj:gis rk:abhimtw rm:abcdefghiklmnopqrstuvwxyz rn:abdglnprw ro:abcdefglmopruw rp:nt rr:imot
    rs:biklmnw rt:chmsw ru:bcefghikopqtuyz rw:aklmor rx:dw ry:nsu rz:h sa:abcdefhijklmopqrstuvwxyz
    sb:abcdefghijklmnopqrstuvwxyz sc:abefghiklnopqstuvwx sd:abcefghjklmnopqrstuvxz se:abcdefghijklmnopqrstuvwyz
    sf:bemsw sg:abcdeghijklmnoprstuwxyz sh:abcdeghijklmnopqrstuvwxyz si:abdefghijklmopqrstuvwxyz
    sj:abcdegklmnoprstuw sk:abcdefghijkmnopqrstuvwxyz sl:acdefghijlmnpqrstuwxyz sm:abcdfghijklmnpqrstuvwxyz
    sn:bcefghijklmnopqrsuvwxyz so:abcdeghijklnopqrsuvwxyz sp:bcdegiklmnopqrstuvxy sq:ahjkmnoqrstux
    sr:abcefghiklmnoqrstuvwxyz ss:abcdefghijklmnopqrstuvxyz st:abdefghijklmnopqrstuvwy su:abcegijklmoqrstvwxyz
    sv:abcekmrsx sw:bcfghijklmnopqrstuvwxy sx:bcegklmnorsuw sy:abcdiklmnorswxy sz:abcdeglnpsvwy
    ta:abcdefgijklnopqrsuvwxyz tb:abcdefghijklmnopqrstuvwxyz tc:abcdefghiklmnopqstuwxyz td:abcdefghijklmnoqrstuvxy
    te:abcdefghikmnopqrstuvwxyz tf:inort tg:abcdefghijnopqrstuvwxyz th:cdefhiklmnpqrstuvwxyz
    ti:acdefghijklmnopqstuvwxyz tj:agijlmnopsuw tk:abdefgklmnpqrstuvwxz tl:abcdfghijklmnopqrstuvwxy
    tm:abcdefghijklmnopqrstuvwyz tn:abcdefghiklmnopqrstuvwxyz to:bcdefghijklmopqrsuvwxyz tp:acefgijklmnopqrtuvwxyz
    tq:blmnopqrtuw tr:abcdefghijklmnopqrstuvwxyz ts:abcdefghijklmpqrstuvwxyz tt:abcdefghijklmnopqrstuvwyz
    tu:abcdefghijlmnopqstuvwxyz tv:adeiklmnostuwxy tw:abcdefghlmnopqrtuwxy tx:abceghijmnoqrstuxy ty:aehijlnprstuvxyz
    tz:ahjlmnox ua:mnr ub:ailruy ud:aegijlmu ue:s uf:i ug:abehnoy uh:an ui:sv uj:i uk:aghiklpqsuvwy ul:abcefiklmnuwy
    um:abcdgimnoprsu un:adegikmnpruxz uo:kn up:iv ur:abcefghijklmnoprtuvwxyz us:ahikpsu ut:aehpru uu:mnru uv:ehl
    uw:a uy:a uz:ns va:aefghijlmnoprsuvy vb:bk ve:cdlmopr vg:rt vi:cdfglnstv vj:k vk:aijklmnoptuz vl:ps
    vm:abcdefghijklmpqrsuvwxyz vn:kmp vo:rt vr:aost vs:ilnv vt:o vu:mnt vw:a wa:abcdefghijklmnopqrstuvwxyz
    wb:abefhijklmpqrstvw wc:ai wd:dgjktuy we:acdghimnoprstuw wf:g wg:abgiouwy wh:agku wi:bcefghijklmnrtuvwy wj:ai
    wk:abdlruwy wl:aceghiklmorsuvwxy wm:abcdeghimnostwx wn:bcdegikmnopuwy wo:abcdefgikmnorswy wp:c
    wr:abdghiklmnoprsuvwxyz ws:agikrsuv wt:bfhikmw wu:abdhlmnrtuvxy ww:aborw wx:aw wy:abimnry
    xa:abcdegijklmnopqrstuvwy xb:abcdegijmnoprwxy xc:bceghlmnortuvwy xd:ackmoqy xe:bdglmprstu xf:a xg:abdfgilmnruw
    xh:acdemrtuv xi:abilnprsvy xj:bt xk:abcdefghijklnopqrstuvwxyz xl:abcdeginopsuy xm:abcdefghjklmnopqrstuvwxyz
    xn:abdghijkmnoqrstuyz xo:cdgikmnoprw xp:abcdefghijklmnopqrstuvwxyz xq:at xr:abdegimnqrtuw xs:abcdehijlmnopqrsuvy
    xt:abcdeghijlmnopqrstuvwyz xu:abdgjlmnoprtu xv:einos xw:acdegjklortw xx:bkmrt xy:abjklty xz:hmp
    ya:abcdefghijklmnopqrstuvwxyz yb:abdehijklmnoxy yc:hlnpr yd:adegks ye:aceijlnrstuvy yg:ailmprsuw yh:adls
    yi:afghijklmnpqrstuvxyz yk:aghiklmnortuy yl:abegilmnoruy ym:abcdeghiklmnopqrstxz yn:abdeghklnoqsu yo:bgiklmnstxy
    yp:abghkmnopz yr:abeiklmnoswy ys:cdglmnoprsy yt:alpwy yu:abcdefgijklmnpqrtuwxyz yv:at yw:aglnqrtuw yx:aglmuy
    yy:ruz yz:gk za:abcdefghijklmopqrstuvwxyz zb:aceltuw zc:adh zd:j ze:aghmn zg:abhmnr zh:bdinwx zi:abklmnrwz
    zk:abdghknoprtuvz zl:aejmnqsuw zm:abcdefghijklmnopqrstuvwxyz zn:adegks zo:chmoqrs zp:abcdefghijklmnopqrstuvwxyz
    zq:e zr:agnops zs:aklmru zt:eglmnpqstuxy zu:ahmny zw:a zx:x zy:bgjnp zz:aj
    """

  private static let extendedText = """
    ar: aao abh abv acm acq acw acx acy adf aeb aec afb ajp apc apd arb arq ars ary arz auz avl ayh ayl ayn ayp bbz
    pga shu ssh
    kok: gom knn
    lv: ltg lvs
    ms: bjn btj bve bvu coa dup hji jak jax kvb kvr kxd lce lcf liw max meo mfa mfb min mqg msi mui orn ors pel pse
    tmw urk vkk vkt xmm zlm zmi zsm
    sgn: ads aed aen afg ajs ase asf asp asq asw bfi bfk bog bqn bqy bvl bzs cds csc csd cse csf csg csl csn csq csr
    csx doq dse dsl dsz ecs ehs esl esn eso eth fcs fse fsl fss gds gse gsg gsm gss gus hab haf hds hks hos hps hsh
    hsl icl iks ils inl ins ise isg isr jcs jhs jks jls jos jsl jus kgi kvk lbs lgs lls lsb lsc lsg lsl lsn lso lsp
    lst lsv lsw lsy lws mdl mfs mre msd msr mzc mzg mzy nbs ncs nsi nsl nsp nsr nzs okl pgz pks prl prz psc psd psg
    psl pso psp psr pys rib rms rnb rsi rsl rsm rsn sdl sfb sfs sgg sgx slf sls sqk sqs sqx ssp ssr svk swl syy szs
    tse tsm tsq tss tsy tza ugn ugy ukl uks vgt vsi vsl vsv wbs xki xml xms yds ygs yhs ysl ysm zib zsl
    sw: swc swh
    uz: uzn uzs
    zh: cdo cjy cmn cnp cpx csp czh czo gan hak hsn lzh mnp nan wuu yue
    """

  private static let scriptText = """
    adlm afak aghb ahom arab aran armi armn avst bali bamu bass batk beng berf bhks blis bopo brah brai bugi buhd
    cakm cans cari cham cher chis chrs cirt copt cpmn cprt cyrl cyrs deva diak dogr dsrt dupl egyd egyh egyp elba
    elym ethi gara geok geor glag gong gonm goth gran grek gujr gukh guru hanb hang hani hano hans hant hatr hebr
    hira hluw hmng hmnp hrkt hung inds ital jamo java jpan jurc kali kana kawi khar khmr khoj kitl kits knda kore
    kpel krai kthi lana laoo latf latg latn leke lepc limb lina linb lisu loma lyci lydi mahj maka mand mani marc
    maya medf mend merc mero mlym modi mong moon mroo mtei mult mymr nagm nand narb nbat newa nkdb nkgb nkoo nshu
    ogam olck onao orkh orya osge osma ougr palm pauc pcun pelm perm phag phli phlp phlv phnx piqd plrd prti psin
    ranj rjng rohg roro runr samr sara sarb saur sgnw shaw shrd shui sidd sidt sind sinh sogd sogo sora soyo sund
    sunu sylo syrc syre syrj syrn tagb takr tale talu taml tang tavt tayo telu teng tfng tglg thaa thai tibt tirh
    tnsa todr tols toto tutg ugar vaii visp vith wara wcho wole xpeo xsux yezi yiii zanb zinh zmth zsye zsym zxxx
    zyyy zzzz
    """

  private static let impliedText = """
    arab: ar fa ps ur
    armn: hy
    beng: as bn
    blis: zbl
    cyrl: ab be bg kk mk ru uk
    deva: hi kok mai mr ne
    ethi: am ti
    geor: ka
    grek: el
    gujr: gu
    guru: pa
    hebr: he iw yi
    jpan: ja
    khmr: km
    knda: kn
    kore: ko
    laoo: lo
    latn: af ay ca ch cs cy da de dsb en eo es et eu fi fj fo fr frr frs fy ga gl gn gsw gv hr hsb ht hu id in is it
    kl la lb ln lt lv men mg mh mo ms mt na nb nd nds niu nl nn no nr nso ny om pl pt qu rm rn ro rw sg sk sl sm so
    sq ss st sv sw tem tkl tl tmh tn to tpi tr ts tvl ve vi xh zu
    mlym: ml
    mymr: my
    nkoo: nqo
    orya: or
    sinh: si
    taml: ta
    telu: te
    thaa: dv
    thai: th
    tibt: dz
    """

  private static let regionText = """
    001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154
    155 202 419 aa ac ad ae af ag ai al am an ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq
    br bs bt bu bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cp cq cr cs cu cv cw cx cy cz dd de dg dj dk dm do
    dz ea ec ee eg eh er es et eu ez fi fj fk fm fo fr fx ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy
    hk hm hn hr ht hu ic id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk
    lr ls lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no
    np nr nt nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl
    sm sn so sr ss st su sv sx sy sz ta tc td tf tg th tj tk tl tm tn to tp tr tt tv tw tz ua ug um un us uy uz va
    vc ve vg vi vn vu wf ws yd ye yt yu za zm zr zw zz
    """

  private static let freeVariantText = """
    alalc97 fonipa fonkirsh fonnapa fonupa fonxsamp simple
    """

  /// A line for each group of prefixes.
  private static let variantText = """
    ase,sgn-ase: blasl
    az,ba,crh,kk,krc,ky,sah,tk,tt,uz: baku1926
    be: 1959acad tarask
    bg: ivanchov
    blo: balanka
    ca: valencia
    da: bornholm synnejyl
    de: 1901 1996
    djk: aluku ndyuka pamaka
    el: monoton polyton
    en: basiceng boont cornu emodeng oxendict scotland scouse
    en-ca: newfound
    en,es: spanglis
    en,hup,kyh,tol,yur: unifon
    eo: arkaika hsistemo xsistemo
    eu: biscayan
    fr: 1694acad gallo
    frm: 1606nict
    hy: arevela arevmda
    ja-latn: hepburn
    ja-latn-hepburn: heploc
    kea: barla sotav
    kl: tunumiit
    kw: kkcor kscor uccor ucrcor
    la: peano
    lld: anpezo fascia fodom gherd valbadia
    ltg: ltg1929 ltg2007
    lv: vecdruka
    mww,hnj: pahawh2 pahawh3 pahawh4
    nan-latn: pehoeji tailo
    nn: hognorsk
    oc: aranes auvern cisaup creiss gascon lemosin lengadoc nicard provenc vivaraup
    oc,oc-aranes,oc-auvern,oc-cisaup,oc-creiss,oc-gascon,oc-lemosin,oc-lengadoc,oc-nicard,oc-provenc,oc-vivaraup: grclass grmistr
    oc,oc-cisaup,oc-nicard,oc-provenc: grital
    pl: kociewie
    pt: colb1945
    pt-br: abl1943
    pt,gl: ao1990
    rm: jauer puter rumgr surmiran sursilv sutsilv vallader
    ru: luna1918 petr1708
    sa: bauddha itihasa laukika vaidika
    sco: ulster
    sl: bohoric dajnko metelko nedis rozaj
    sl-rozaj: biske lipaw njiva osojs solba
    sl-rozaj,sl-rozaj-biske,sl-rozaj-njiva,sl-rozaj-osojs,sl-rozaj-solba: 1994
    sr,sr-latn,sr-cyrl: ekavsk ijekavsk
    tw: akuapem asante
    vo: nulik rigik
    yue: jyutping
    zbl: bciav bcizbl
    zh-latn: tongyong wadegile
    zh-latn,bo-latn: pinyin
    """

  private static let grandfatheredText = """
    art-lojban cel-gaulish en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn
    i-tao i-tay i-tsu no-bok no-nyn sgn-be-fr sgn-be-nl sgn-ch-de zh-guoyu zh-hakka zh-min zh-min-nan zh-xiang
    """
}
