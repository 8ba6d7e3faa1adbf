/// What templates are for, and what a name means in the one view that uses it in a sense of its own.
extension TemplateMeanings {
  static let own =
    """
    ActivityView.kind: what kind of exchange or visit it was
    ActivityView.place: where it took place
    ActivityView.summary: what was done
    ActivityView.title: its title
    BarChart.finding: what may be said of the parts; the words stand in `partials/message-*`
    BarDrawing.Bar.lines: the bar's name, in one line or several
    BarDrawing.Bar.value: the number, or a dash
    BarDrawing.zero: where the zero line stands, in percent
    CommuneLink.count: how many honourees of the commune are published
    CommunePage.aliases: other spellings of the commune's name, with commas; may be empty
    CommunePage.conference: the commune's conference
    CommunePage.next: the commune after it in the list
    CommunePage.previous: the commune before it in the list
    CommuneProgress.applicable: how many milestones concern the commune
    CommuneProgress.done: how many of them are behind it
    CommuneProgress.isUnknown: whether nothing is known of any of them
    ConferenceRow.certificates: how many certificates were given, or a dash
    ConferenceRow.date: the day, or a dash
    ConferenceRow.delegates: how many delegates the unit sends, or a dash
    ConferenceRow.place: the place, or a dash
    ConferenceView.place: where the conference is held
    Crumb.path: the address of a page above; nothing for the page itself
    Crumb.title: what the page is called on the way to it
    DeadlineView.level: the award level whose conference it is
    DecisionPage.hasCommunes: whether people of more than one commune are named
    DecisionPage.isEmpty: whether nobody of a decision in force may be named
    DecisionPage.isFirst: whether it is the first page in the order of the annex, which also shows the document's facts
    DecisionPage.level: the award level's name
    DecisionPage.range: on a page in the order of names, from whom to whom it goes
    DecisionPage.titleNote: where other decisions have the same number: who issued it, and if need be when
    DecisionTimeline.first: the first day on which a decision was signed
    DecisionTimeline.last: the last day on which a decision was signed
    DecisionTimeline.total: how many published honourees a dated decision names
    DeclaredView.count: how many of the kind the decision says it honours
    DownloadView.communes: whether it is the table of communes
    DownloadView.decisions: whether it is the table of decisions
    DownloadView.honourees: whether it is the table of honourees
    DownloadView.materials: whether it is the table of materials
    DownloadView.progress: whether it is the table of progress
    DownloadView.statistics: whether it is the table of sums
    FilterView.count: how many the list has
    FilterView.title: what the list is narrowed to
    HonoureeListPage.familyNames: where a given name fills more than two pages: the family names under it
    HonoureeListPage.givenNames: where a letter fills more than a page: the given names under it
    HonoureeListPage.hasYears: whether any honouree has a year to be found by
    HonoureeListPage.isEmpty: whether nobody is in the list
    HonoureeListPage.scope: what the list is narrowed to; nothing for the list of all
    HonoureePage.commune: the honouree's commune
    HonoureePage.decision: the decision that gave the award
    HonoureePage.giftInShort: what was given, for the description: as much as search engines show
    HonoureePage.households: of a collective, how many households gave land together
    HonoureePage.isCollective: whether the honouree is a collective, whose land is that of its households
    HonoureePage.isPerson: whether the honouree is one person
    HonoureePage.next: the next by name
    HonoureePage.photo: the photo, where the person agreed to it
    HonoureePage.position: the person's office: `Trưởng thôn`
    HonoureePage.previous: the previous by name
    HonoureePage.titleNote: where others bear the same name: the place, and if need be the dossier
    Item.number: the page's number
    Item.path: the page's address; nothing where pages are left out
    LinkView.fullName: the same as `title`
    MapView.asOf: the day that the tiles' numbers are of
    MapView.byProgress: whether the tiles count milestones, not honourees
    MapView.class: the classes of the list: `map`, or for a grid also `grid` and its columns
    MapView.isGrid: whether every commune has a place in the grid
    MapView.steps: the key to the shades
    MaterialView.code: the state's stone, see `partials/stones`
    MaterialView.kind: the kind of material: `Băng rôn`
    MaterialView.office: who makes it
    MaterialView.state: the state in words
    MaterialView.text: the words of a slogan, where the title does not say them
    MaterialsPage.isEmpty: whether there are no materials
    MilestoneTally.RowView.counts: for each of the states, how many communes
    MilestoneTally.parts: the states that occur, as stones
    MilestoneView.number: its place among the milestones
    Name.anchor: the `id` of the name's entry
    Name.before: the honorific and what stands before the given name; the whole name where it is not sorted by that
    Name.given: the given name, by which the index is sorted
    Name.number: the number of the name's entry
    OfficeView.number: its number in the plan
    Part.area: an area of land with its unit: `hơn 186 m²`
    Part.isFirst: whether nothing stands before it in the line
    Part.labourDays: days of labour; the words are the template's
    Part.things: walls, trees or crops in the office's own words: `23 m tường rào`
    PhotoView.caption: what the photo shows
    PhotoView.credit: whose the photo is
    PhotoView.hasWords: whether there is a caption or a credit
    PhotoView.height: the larger copy's height in pixels
    PhotoView.jpeg: the JPEG copies with their widths, for `srcset`
    PhotoView.src: the address of the smaller JPEG copy
    PhotoView.webp: the WebP copies with their widths, for `srcset`
    PhotoView.width: the larger copy's width in pixels
    PlanPage.plan: the plan as a document
    PlanView.number: the plan's number; nothing where the source leaves it blank
    PlanView.title: what the plan is about
    ProgressPage.done: for each milestone, how many communes have done it
    ProgressPage.rows: a row for each commune
    ProgressPage.tally: how many communes stand where with each milestone
    QuotaView.stones: a stone for each place of the quota; none for quotas above 60
    Range.first: the first name of the page
    Range.last: the last name of the page
    Range.number: the page's number
    Scope.commune: the commune: `xã Kiên Thành`
    Scope.kind: the kind, in small letters
    Scope.letter: the letter
    Scope.level: the award level, in small letters
    Scope.title: the narrowing as a heading
    Scope.year: the year
    ScreenActView.groups: its people, in groups of ten
    ScreenConferenceView.place: where the conference is held
    ScreenContentsPage.district: the district's conference
    ScreenContentsPage.hasCommunes: whether the campaign has communes
    ScreenPersonView.number: the number that leads to the person, counted through the show
    ScreenPersonView.size: the class of the name's size, by its length: `s1` to `s5`
    SectionView.heading: the chapter's or section's heading
    SectionView.number: its number in the plan
    ShareImageLink.height: the picture's height in pixels
    ShareImageLink.url: the picture's whole address
    ShareImageLink.width: the picture's width in pixels
    ShareImageView.Line.size: the letters' size in pixels
    ShareImageView.Line.y: where the line stands, in pixels from the top
    ShareImageView.headline: the lines of the campaign's headline
    ShareImageView.height: the drawing's height in pixels
    ShareImageView.place: the lines of the place
    ShareImageView.title: the lines of the campaign's title
    ShareImageView.width: the drawing's width in pixels
    ShareImageView.year: the conference's year
    SignerView.name: the signer's name
    SignerView.title: the signer's office
    Site.path: the site's home page
    Site.place: the district
    SiteView.title: the campaign's title
    StackDrawing.Bar.done: how many communes have done it
    StackDrawing.Bar.parts: the states that occur, with how many communes each
    StackDrawing.Bar.title: the milestone's short name
    StackDrawing.Segment.count: how many communes; nothing where the part is too narrow for it
    StackDrawing.Segment.height: how high the part is, in `em`: what was done late stands lower
    Step.label: the numbers that the shade stands for: `3–4`
    StepDrawing.steps: the steps, the first day's first
    StepDrawing.zero: where the zero line stands, in `em`
    StoneView.title: the state in words
    StoryView.title: the story's title
    Tile.count: how many honourees of the commune are published, or how many milestones are behind it
    Tile.isEmpty: whether nobody is published yet, or nothing is known
    Tile.position: the classes that put the tile in the grid; nothing where it is a list
    Tile.whole: of how many milestones; nothing where honourees are counted
    TotalView.label: what is counted
    TotalView.value: the figure
    Volume.communes: the communes of the volume, without their entries
    Volume.first: the number of its first entry
    Volume.last: the number of its last entry
    Volume.number: the volume's number
    Volume.path: the volume's page
    Word.path: the page on which the word begins
    YearbookCommune.next: the chapter after it in the same volume; after the last comes the index
    YearbookCommune.previous: the chapter before it in the same volume
    YearbookCommune.title: the commune's name with its kind: `Xã Kiên Thành`
    YearbookEntry.anchor: the entry's `id`
    YearbookEntry.award: the award, for an entry without a decision
    YearbookEntry.households: of a collective, how many households gave land together
    YearbookEntry.number: the entry's running number
    YearbookEntry.photo: the photo, where the person agreed to it and to the yearbook
    YearbookEntry.position: the person's office: `Trưởng thôn`
    YearbookForeword.body: the foreword, made from Markdown in safe mode
    YearbookForeword.date: the day in words; nothing where it was not given
    YearbookForeword.position: what the signer is
    YearbookForeword.signer: who signs it
    YearbookForeword.title: a heading other than the usual one
    YearbookLetter.names: the names under the letter
    YearbookNeighbour.anchor: the chapter's `id`
    YearbookNeighbour.title: what the chapter is called
    YearbookPage.lastChapter: the chapter before the index
    YearbookPage.letters: the index: the letters, each with its names
    YearbookPage.nextVolume: the volume after this one
    YearbookPage.opensByChapter: whether the book has so many entries that on a screen it opens chapter by chapter
    YearbookVolumeLink.number: the volume's number
    YearbookVolumeLink.path: the volume's page
    """

  static let templates = table(
    """
    layouts/page: the frame of every page of a site: head, menu, notice, footer
    pages/calling-list: whom a conference calls up, to print
    pages/commune: a commune
    pages/communes: the communes on the map and as a list, by honourees or by progress
    pages/corrections: what was put right, and how to ask for it
    pages/decision: a decision and whom it names
    pages/decisions: the list of decisions
    pages/home: the home page
    pages/honouree: an honouree
    pages/honourees: the list of honourees, whole or narrowed
    pages/materials: propaganda materials
    pages/not-found: what is shown for an address that has no page
    pages/plan: the plan
    pages/progress: the progress of the milestones, as a chart and as a table
    pages/screen-contents: the conferences that have screens
    pages/screen: a conference's screens
    pages/search: the search
    pages/share-image.svg: the drawing that is shown beside shared links
    pages/sites: the page beside the sites that lists them
    pages/statistics: the charts and the open data
    pages/why-not-named: why a name may not be found
    pages/yearbook-volumes: the list of volumes of a yearbook that has several
    pages/yearbook: the yearbook
    partials/alphabet: the alphabet as links
    partials/bars-message: the heading of a bar chart: what its data say
    partials/bars-table: the same figures as a table
    partials/bars: a bar chart
    partials/chart-source: a chart's source, day and files
    partials/conference-name: whose conference it is, in words
    partials/cover-drawing: the drawing of the cover: a fence moved back
    partials/feedback: whom to tell of a mistake
    partials/filter: a link to a narrowed list
    partials/guide-words: given or family names as links into a long list
    partials/list-scope: what a list is narrowed to, in words
    partials/map: the communes as tiles
    partials/material: a material
    partials/message-commune: what is said of communes: how many gave, never who gave most
    partials/message-kind: what is said of individuals, households and collectives
    partials/message-land: what is said of kinds of land
    partials/message-year: what is said of years
    partials/pages: links to a list's other pages
    partials/photo: a photo with its caption and credit
    partials/programme: the conference's programme
    partials/row: an honouree in a list, with one sentence
    partials/screen-keys: the keys of the conference screen
    partials/search-form: the search field
    partials/short-row: an honouree in a short list
    partials/stack-message: its heading
    partials/stack: a chart of milestones, each a bar of states
    partials/steps-message: its heading
    partials/steps: a chart of sums that grow by steps
    partials/stone: a milestone stone
    partials/stones: the shapes of the stones, once on each page that shows one
    partials/yearbook-entry: an entry of the yearbook
    """)
}
