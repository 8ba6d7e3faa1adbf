/// What each template is for and what each name of a view means, for `docs/templates.md`. A test holds it complete.
enum TemplateMeanings {
  /// By `name`, or where one name means different things, by `View.name`.
  static let names = table(own + "\n" + shared)

  private static let shared =
    """
    activities: exchanges and visits
    acts: the decisions of the show, in order
    added: how many honourees the day or month adds
    address: the publisher's postal address
    allCount: how many honourees are published in all
    anchor: an `id` for the heading
    annexNumber: the number in the decision's annex
    annexPath: the first page in the order of the annex
    area: an area of land, with its unit on a person's row and without it in sums
    asOf: the day that the page's figures are of
    author: who wrote the story
    award: the award: `Giấy khen cấp huyện`
    bars: the chart's bars
    base: the address of the show's first page, without `.html`
    body: the story, made from Markdown in safe mode
    bottom: where it ends, in `em`
    byAnnex: whether the page is in the order of the annex
    byChannel: whether the order is that of channels
    byCommune: whether the order, or the chart, is by commune
    byDate: whether the order is that of levels and dates
    byKind: whether the order, or the chart, is by kind
    byLand: whether the chart is by kind of land
    byName: whether the page is in the order of names
    byOffice: whether the order is that of offices
    byPhase: whether the order is that of phases
    byProgress: whether milestones are shown, not honourees
    byYear: whether the chart is by year
    callingListPath: the calling list of the commune's conference
    callingStyleSheet: the address of the style sheet of calling lists and of the list of conferences
    canonical: the page's official address; nothing where the site has no address
    capacity: the lines above the signature: `TM. ỦY BAN NHÂN DÂN`
    cells: a cell for each milestone
    certificates: how many certificates of merit were given
    channel: where a material is shown
    chapters: the plan's chapters
    charts: the charts
    closing: the plan's last paragraph
    code: a stone's code, see `partials/stones`; of a commune its official code
    collectiveArea: the area that collectives gave, never added to `area`
    collectiveLabourDays: the days of work that collectives gave, never added to `labourDays`
    collectiveCount: how many collectives are published
    collectives: how many collectives are published
    columns: the class of the group's columns: `few` for one, `r3` to `r5` for two of so many rows
    commune: the commune's name
    communeConference: the stone of the communes' conferences
    communeCount: how many communes there are
    communeDeadline: until when the communes hold theirs, in the plan's words
    communeFilters: links to the lists of communes
    communeOrder: the place of the commune in the list of communes, for sorting
    communePath: the first page in the order of communes
    communeTitle: the commune's name with its kind and a capital; nothing for the district's conference
    communes: the communes, in the order of their list
    complete: how many milestones every commune has done that they concern
    concerned: how many communes it concerns
    conference: whose conference it is, where and when
    conferenceDate: the day of the commune's conference
    conferences: conferences and delegates, a row for each unit
    conferencesHeld: how many communes have held their conference
    contentsPath: the page that lists the conferences' screens
    copies: how many copies are printed; nothing where it is not known
    corrections: what was put right
    count: how many there are
    credit: author or source
    crops: trees and crops given
    crumbs: the way from the home page, without it
    csvPath: the table as CSV for programs
    date: the day: `22/4/2024`
    dateOrder: the place among all by date, for sorting
    datePath: the first page in the order of dates
    day: where the milestone was done on the very day of a deadline that may not include it: that day alone
    days: the days below the zero line
    deadline: the deadline in the plan's words
    deadlines: the plan's deadlines
    decided: how many have been decided
    decision: the decision that gave the award
    decisionCount: how many decisions there are
    decisionPath: the decision's page
    declared: how many the decision says it honours, by kind
    delegates: how many delegates the commune sends
    districtConference: the stone of the district's conference
    districtConferenceDate: its day
    districtDeadline: until when the district holds it, in the plan's words
    doneByOne: how many milestones any commune has done
    download: the file that can be downloaded; only of released materials
    downloads: the files of open data
    drawing: where the parts of the drawing stand
    duties: what the office has to do
    email: the publisher's mail address
    entries: the commune's entries
    entryCount: how many entries there are
    even: how many parts are equal and greater than all others, where more than three
    evidence: what the milestone's state rests on
    excelPath: the table as CSV for Excel set to Vietnamese
    finished: when the printing was finished, in the office's words; nothing where it is not known
    firstLabel: the first part's name
    firsts: the first number of each part, with spaces: for the script
    foreword: the foreword; nothing where nobody wrote one
    form: the award's form: `Giấy khen`
    format: the file's format: `PDF`
    frame: what the layout needs of the page
    fullName: the name with its honorific or kind: `Hộ ông Giáp Văn Ân`, `xã Kiên Thành`
    funding: the plan's words on funding
    gifts: the gifts, one or several
    givers: how many communes gave land
    governingBody: the body above the publisher
    groups: the list's groups, each with a heading
    hasBars: whether the chart has any bar
    hasConference: whether the commune has held its conference
    hasConferences: whether any unit has a conference or delegates
    hasConferencesHeld: whether any commune has held its conference
    hasCorrections: whether there are corrections
    hasDeclared: whether the decision declares how many it honours
    hasEmptyTiles: whether any tile is empty
    hasEntries: whether anybody stands in the book
    hasGivers: whether any commune gave land
    hasHonourees: whether any honouree is published
    hasIllustrative: whether any site has invented data
    hasJumps: whether the list has several pages and several groups
    hasMaterials: whether there are materials
    hasNeighbours: whether there is a previous or a next one
    hasNext: whether another follows
    hasOffices: whether the section lists offices
    hasOfficialTotals: whether an office declares totals
    hasOrders: whether the annex has pages in several orders
    hasOthers: whether others of the commune are published
    hasParts: whether the show has several parts
    hasPlaceLine: whether there is a village, an office or a death to tell
    hasPoints: whether the section has points
    hasProgramme: whether the programme is given
    hasQuotas: whether any level has a quota
    hasRecent: whether anybody is published
    hasRecipients: whether the plan names recipients
    hasStatus: whether the state may be said; not on the very day of an unclear deadline
    hasStories: whether any story is told
    hasSuccessors: whether any commune was followed by another unit
    hasTiles: whether there are communes
    headline: the campaign's headline
    height: the drawing's height in `em`
    honorific: the honorific as given; nothing for collectives
    honoureeCount: how many honourees are published
    honourees: honourees; on the list of communes how many
    honoureesPath: the page with the map of honourees
    host: the host of an address elsewhere
    households: how many households are published
    icon: the icon's address
    id: an `id` for the chart
    illustrativeNote: what is invented and what is real
    imprint: what is known of the printing
    inCommunes: whether the page belongs to that entry of the menu
    inHonourees: whether the page belongs to that entry of the menu
    inMaterials: whether the page belongs to that entry of the menu
    inPlan: whether the page belongs to that entry of the menu
    inProgress: whether the page belongs to that entry of the menu
    inSearch: whether the page belongs to that entry of the menu
    inStatistics: whether the page belongs to that entry of the menu
    inYearbook: whether the page belongs to that entry of the menu
    individuals: how many individuals are published
    isActivities: whether the group is that of exchanges and visits
    isAnnulled: whether the decision was annulled
    isAreaApproximate: whether any area was given with “hơn”, “gần” or the like
    isBetween: whether every milestone was done by some communes, one by more than another
    isByAll: whether every commune gave
    isByMonth: whether months are shown, as there are many days
    isByReport: whether the state rests on the commune's word alone
    isCompact: whether names and bars share a line
    isConferenceEverywhere: whether every commune has held its conference
    isContinuation: whether the volume before ends with the same commune
    isContinued: whether the decision began in the part before
    isCurrent: whether it is where the reader is
    isDeceased: whether the person has died
    isDistrictConferenceHeld: whether the district's conference was held
    isEmpty: whether there is nothing to list
    isEnd: whether the text ends at `x`
    isEveryOne: whether every milestone was done by every commune
    isEverywhere: whether some milestone was done by every commune
    isFirst: whether it is the first page
    isHalf: whether it is in progress: a half-filled part
    isHeld: whether the commune has held its conference
    isIllustrative: whether the data are invented, which every page must say
    isLast: whether it is the last part
    isLead: whether the office leads
    isLevel: whether every milestone was done by equally many communes
    isLine: whether it does not apply: a line
    isNeeded: whether there is more than one page
    isNoneDone: whether no milestone was done by any commune
    isNothing: whether there is nothing to say
    isOfOne: whether there is one commune
    isOne: whether there is one honouree
    isOneCommune: whether there is one commune
    isOneDay: whether all decisions were signed on one day
    isPlanned: whether the day is still to come
    isRounded: whether the shares, being rounded, do not add up to 100%
    isSortable: whether the table is whole on the page and has rows enough to be sorted there
    isSupport: whether the office supports
    isUnwritten: whether of all of it the kind or year was not written
    isUpTo: whether some milestones were done by nobody
    issuer: who issued it: `Chủ tịch UBND huyện Lục Ngạn`
    items: links to pages, some left out
    jsonPath: the table as JSON
    jumps: links to the groups
    kind: individual, household or collective, in words
    kindFilters: links to the lists of kinds
    kinds: the kinds of honouree that the decision's people are of, with commas
    label: what the bar shows
    labelTitle: the head of the table's first column
    labelY: where the words stand, in `em`
    labourDays: days of labour given
    land: the kind of land
    leader: the part that is greater than every other; never a person or a commune
    leaderOfWritten: the same, where more was not written
    least: the fewest communes that have done a milestone
    legend: the stones with their meanings
    letter: a letter of the alphabet
    letters: the alphabet; a letter without names has no `path`
    levelFilters: links to the lists of award levels
    licence: the licence to publish; nothing where it is not known
    listPath: the first page of the commune's list of honourees
    longDate: the day in words: `ngày 22 tháng 4 năm 2024`
    lowerY: where the lower half begins, in `em`
    majority: the part that is more than half
    map: the communes as tiles
    materialCount: how many materials there are
    materials: materials
    maximum: the quota
    middleX: the part's middle, in percent
    middleY: half its height, in `em`
    milestoneCount: how many milestones there are
    milestones: the milestones, in order
    money: money given, in đồng
    most: the most communes that have done a milestone
    name: the name
    nameOrder: the place among all by given name, for sorting
    namePath: the first page in the order of names
    next: the next page's address
    number: the number: of a decision as printed, of other things their place
    numberOrder: the place among all by number, for sorting
    numberSuffix: what follows the plan's number where that is blank: `/KH-UBND`
    numbers: from which entry to which: `12–18`
    office: the office
    offices: the offices and their duties
    officialTotals: totals declared with their source
    others: up to five others of the commune
    pageClass: the class of the commune's pages, which carry its running head
    pageCount: how many pages there are
    pageNumber: the page's number, from the second on
    pageTitle: what the page is called
    pages: links to the list's other pages
    paragraphs: its paragraphs
    part: which part of the show the page is
    parts: the things that were given, in order
    path: an address below the site's root; write `{{frame.root}}` before it
    people: the people, in order
    peopleCount: how many individuals and households are published
    period: the period that was reported
    place: village and commune: `Thôn Gốc Vải, xã Kiên Thành`; never finer
    placeAsOf: the day of which the list of communes is
    placeFullName: the district in full: `huyện Lục Ngạn`
    placeName: the district's name
    placeTitle: the same with a capital
    points: its points
    preamble: the plan's first paragraph
    previous: the previous page's address
    printer: who prints the book; nothing where it is not known
    programme: the conference's programme, in order
    progress: how far the commune has come
    progressAsOf: the day that the progress is of
    progressPath: the page with the map of progress
    province: the province
    published: how many names are published
    publisher: who answers for the site
    quantity: how many pieces, where more than one
    quotas: the district's quotas
    range: from whom to whom the page goes; nothing where the list is one page
    recent: the four decided last of the others
    recipients: who receives the plan
    responsible: who is responsible for the content
    right: what is right
    road: the road that the land was given for
    root: the way back to the site's root: empty, or ending in `/`
    rows: the rows, in order
    screenPath: the screens of the conference that reads the decision or the list
    screenScript: the address of the conference screen's script
    screenStyleSheet: the address of the style sheet of the conference screen
    searchIndex: the address of the search index
    searchScript: the address of the search script
    sections: the sections within
    segments: the parts of the bar
    shade: the class of the tile's shade: `k0` to `k4`
    share: the part of the whole: `39,0%`
    shareImage: the picture beside shared links; nothing where the site has no address or no picture was drawn
    shortName: the milestone's short name
    showsShares: whether shares of the whole are shown; not of communes
    signer: who signed
    site: what every page says of the site
    sites: the published sites
    size: the file's size: `120 KB`
    sole: the only part
    soleWithin: the same, within a sentence
    source: where the figure comes from
    status: the state in words
    stories: up to three honourees whose story is told
    story: the story, where the honouree agreed to have it told
    structuredData: JSON-LD for search engines
    structures: walls and other structures given
    styleSheet: the style sheet's address
    successor: the unit that followed
    successorNote: what became of the district
    sum: with all before it
    summary: one sentence: of an honouree what was done, of the site what it is
    tableScript: the address of the script that sorts tables
    telephone: the publisher's telephone
    text: its words
    textY: where the number stands, in `em`
    tiedFirst: of two or three equal parts, greater than all others, the first
    tiedLast: the last of them
    tiedMiddle: the second of three
    tiles: the tiles, in the order of the communes' list
    timeline: how the honourees grew with the decisions' days
    title: the heading
    total: the sum
    undated: how many honourees' decisions have no date
    unit: the unit: of measure, or the one that held the conference
    unitWithin: the unit within a sentence
    units: how many communes there are
    updated: the day of the site's data
    url: an address elsewhere; only of released materials
    value: the value in words
    valueX: where the number stands, in percent
    valueY: where the number stands, in `em`
    values: the numbers above the steps
    verbatim: the deadline in the plan's words
    village: the village or residential group
    volume: the volume's number; nothing where there is one volume
    volumeCount: how many volumes there are
    volumes: the volumes, in order
    width: its width in percent
    word: the given or family name
    words: the words, in order
    wrong: what had been printed
    x: where it stands from the left, in percent
    y: where it stands from the top, in `em`
    year: the year
    yearFilters: links to the lists of years
    yearbookStyle: the address of the yearbook's style sheet
    years: the years of the achievement
    """

  /// The meaning of a view's name: the view's own, that of its last part, or the one that all views share.
  static func meaning(_ name: String, of view: String) -> String? { key(name, of: view).flatMap { names[$0] } }

  static func key(_ name: String, of view: String) -> String? {
    let last = view.split(separator: ".").last.map(String.init) ?? view
    return ["\(view).\(name)", "\(last).\(name)", name].first { names[$0] != nil }
  }

  static func table(_ text: String) -> [String: String] {
    Dictionary(
      text.split(separator: "\n").compactMap { line in
        line.firstRange(of: ": ").map { (String(line[..<$0.lowerBound]), String(line[$0.upperBound...])) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
